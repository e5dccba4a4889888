// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TravelPicture.h"

#include "app/core/PaperCopy.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace hui {

namespace {

constexpr int longestSide = 1600; // a page in A4 is read at it

} // namespace

Result<QByteArray> travelPicture(QImageReader& reader)
{
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file is no PNG or JPEG picture."));
    Result<Done> fits;
    for (const int quality : {80, 60, 40}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.convertToFormat(QImage::Format_RGB888).save(&buffer, "JPEG", quality);
        fits = checkPicture(bytes);
        if (fits)
            return bytes;
    }
    return std::unexpected(fits.error());
}

Result<QByteArray> paperPicture(const QByteArray& file)
{
    if (const Result<Done> may = checkPaperFile(file); !may)
        return std::unexpected(may.error());
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const Result<QByteArray> made = travelPicture(reader);
    if (!made)
        return made;
    const Result<Done> kept = checkPaperCopy(*made);
    return kept ? made : std::unexpected(kept.error());
}

} // namespace hui
