// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/PaperPages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace hui {

namespace {

std::unexpected<Error> notWritten(const QString& detail)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The document could not be written."), detail);
}

bool drawPages(QPdfWriter& writer, const PaperPages& pages)
{
    QPainter painter;
    bool drawn = painter.begin(&writer);
    for (int page = 0; drawn && page < pages.count; ++page) {
        if (page > 0)
            drawn = writer.newPage();
        pages.paint(painter, page, writer.width());
    }
    return painter.end() && drawn;
}

} // namespace

Result<QByteArray> pdfOf(const PaperPages& pages)
{
    constexpr int resolution = 300; // dots per inch
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(pages.title);
    writer.setPageSize(
        QPageSize(pages.sizeMm, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    if (!drawPages(writer, pages))
        return notWritten(pages.title);
    return buffer.data();
}

Result<Done> writePages(const PaperPages& pages, const QString& file)
{
    const Result<QByteArray> pdf = pdfOf(pages);
    if (!pdf)
        return std::unexpected(pdf.error());
    QSaveFile out(file);
    const bool written
        = out.open(QIODevice::WriteOnly) && out.write(*pdf) == pdf->size() && out.commit();
    if (!written)
        return notWritten(out.errorString());
    return Done{};
}

} // namespace hui
