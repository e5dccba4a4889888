// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/PaperCopy.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestLength = 64;

std::optional<QSize> pixelsOfPng(const QByteArray& data)
{
    constexpr qsizetype headerEnds = 24; // signature, length and name of IHDR, width, height
    if (data.size() < headerEnds || data.sliced(12, 4) != "IHDR")
        return std::nullopt;
    const auto wide = qFromBigEndian<quint32>(data.constData() + 16);
    const auto high = qFromBigEndian<quint32>(data.constData() + 20);
    constexpr quint32 most = 1'000'000;
    return QSize(static_cast<int>(std::min(wide, most)), static_cast<int>(std::min(high, most)));
}

/// The segment that begins a picture: SOF0 to SOF15 but for DHT, JPG and DAC.
bool startsFrame(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<QSize> pixelsOfJpeg(const QByteArray& data)
{
    const auto word
        = [&data](qsizetype at) { return qFromBigEndian<quint16>(data.constData() + at); };
    for (qsizetype at = 2; at + 9 <= data.size() && data.at(at) == '\xff';) {
        const auto marker = static_cast<uchar>(data.at(at + 1));
        if (marker == 0xff) { // fill
            ++at;
            continue;
        }
        if (startsFrame(marker))
            return QSize(word(at + 7), word(at + 5));
        const int length = word(at + 2);
        if (length < 2)
            return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

Result<Done> checkPixels(const QByteArray& picture)
{
    const std::optional<QSize> size = pixelsOf(picture);
    if (!size)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file is no PNG or JPEG picture."));
    if (std::min(size->width(), size->height()) < PaperCopy::leastSide)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The picture has too few pixels for a paper to be read."));
    if (std::max(size->width(), size->height()) > PaperCopy::mostSide)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The picture has too many pixels."));
    return Done{};
}

NamedCopy readNamedCopy(JsonReader& reader)
{
    return {reader.string("paper"_L1, 40, 1), reader.uuid("copy"_L1),
        reader.string("digest"_L1, digestLength, digestLength)};
}

} // namespace

NamedCopy PaperCopy::named() const
{
    return {paper, id, digestOf(picture)};
}

QList<NamedCopy> namesOf(const QList<PaperCopy>& copies)
{
    QList<NamedCopy> names;
    for (const PaperCopy& copy : copies)
        names.append(copy.named());
    return names;
}

QString digestOf(const QByteArray& picture)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
}

std::optional<QSize> pixelsOf(const QByteArray& picture)
{
    if (picture.startsWith("\x89PNG\r\n\x1a\n"))
        return pixelsOfPng(picture);
    return picture.startsWith("\xff\xd8\xff") ? pixelsOfJpeg(picture) : std::nullopt;
}

Result<Done> checkPaperFile(const QByteArray& file)
{
    if (file.size() > PaperCopy::mostFileBytes)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The picture is larger than 2 MB."));
    return checkPixels(file);
}

Result<Done> checkPaperCopy(const QByteArray& picture)
{
    const Result<Done> fits = checkPicture(picture);
    return fits ? checkPixels(picture) : fits;
}

QJsonArray toJson(const QList<NamedCopy>& copies)
{
    QJsonArray all;
    for (const NamedCopy& copy : copies)
        all.append(QJsonObject{
            {u"paper"_s, copy.paper}, {u"copy"_s, idText(copy.id)}, {u"digest"_s, copy.digest}});
    return all;
}

QList<NamedCopy> readNamedCopies(JsonReader& reader, QLatin1StringView key)
{
    if (!reader.isPresent(key))
        return {};
    return reader.list(key, PaperCopy::mostOfOne, readNamedCopy);
}

} // namespace hui
