// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/ReceiptPainter.h"

#include "app/receipt/ReceiptPen.h"

#include <QPainter>

namespace hui {

namespace {

using Line = ReceiptDocument::Line;

constexpr int watermarkAlpha = 26;

/// The pairs from `first` on that stand side by side in one row.
QList<Line> rowFrom(const ReceiptDocument& document, qsizetype first, int columns)
{
    QList<Line> row;
    while (row.size() < columns && first + row.size() < document.lines.size()
        && document.lines.at(first + row.size()).kind == Line::Kind::Pair)
        row.append(document.lines.at(first + row.size()));
    return row;
}

void draw(ReceiptPen& pen, const Line& line)
{
    switch (line.kind) {
    case Line::Kind::Pair: return pen.row({line});
    case Line::Kind::Total: return pen.total(line);
    case Line::Kind::Text: return pen.text(Qt::AlignLeft, line.value);
    case Line::Kind::Words: return pen.words(line.value);
    case Line::Kind::Table: return pen.cells(line.value);
    case Line::Kind::Rule: return pen.rule();
    }
}

/// Everything but the watermark, from the head to the foot.
void layOut(ReceiptPen& pen, const ReceiptDocument& document, const ReceiptLayout& layout)
{
    pen.heading(document.bank, document.title);
    for (qsizetype i = 0; i < document.lines.size();) {
        const QList<Line> row = rowFrom(document, i, layout.columns);
        if (row.isEmpty())
            draw(pen, document.lines.at(i));
        else
            pen.row(row);
        i += qMax<qsizetype>(1, row.size());
    }
    if (!document.qr.isEmpty())
        pen.qr(document.qr, document.qrCaption);
    if (!document.footer.isEmpty())
        pen.footer(document.footer);
}

void drawWatermark(QPainter& painter, const QString& text, const ReceiptLayout& layout)
{
    PaperFont font{2 * layout.textPixels, layout.fixedPitch, true};
    painter.save();
    painter.translate(layout.width / 2, layout.top + 7 * layout.lineHeight);
    painter.rotate(-18);
    painter.setPen(QColor(11, 100, 112, layout.coloured ? watermarkAlpha : 2 * watermarkAlpha));
    drawPaperText(painter,
        QRect(-layout.width / 2, -2 * layout.textPixels, layout.width, 4 * layout.textPixels),
        Qt::AlignCenter | Qt::TextDontClip, text, font);
    painter.restore();
}

} // namespace

int ReceiptPainter::pageCount() const
{
    ReceiptPen pen(m_layout);
    layOut(pen, m_document, m_layout);
    return pen.page() + 1;
}

int ReceiptPainter::heightFor(int width) const
{
    int height = m_layout.height();
    if (height == 0) {
        ReceiptPen pen(m_layout);
        layOut(pen, m_document, m_layout);
        height = pen.y() + m_layout.bottom;
    }
    return (height * width + m_layout.width - 1) / m_layout.width;
}

void ReceiptPainter::paint(QPainter& painter, int width, int page) const
{
    painter.save();
    painter.scale(qreal(width) / m_layout.width, qreal(width) / m_layout.width);
    if (!m_document.watermark.isEmpty())
        drawWatermark(painter, m_document.watermark, m_layout);
    ReceiptPen pen(m_layout, painter, page);
    layOut(pen, m_document, m_layout);
    painter.restore();
}

PaperPages pagesOf(const ReceiptDocument& document, PaperKind paper)
{
    constexpr int measured = 10'000; // points: fine enough for a tenth of a millimetre
    const ReceiptPainter receipt(document, paper);
    const ReceiptLayout& layout = layoutOf(paper, document.isLarge);
    const qreal widthMm = layout.widthTenthMm / 10.0;
    const qreal heightMm = layout.heightTenthMm > 0
        ? layout.heightTenthMm / 10.0
        : receipt.heightFor(measured) * widthMm / measured + 1;
    return {document.title, QSizeF(widthMm, heightMm), receipt.pageCount(),
        [document, paper](QPainter& painter, int page, int width) {
            ReceiptPainter(document, paper).paint(painter, width, page);
        }};
}

ReceiptDocument asKept(const ReceiptDocument& document)
{
    ReceiptDocument kept = document;
    kept.lines.clear();
    bool isSaid = false;
    for (const ReceiptDocument::Line& line : document.lines) {
        if (!line.isHealth)
            kept.lines.append(line);
        else if (!isSaid)
            kept.lines.append(textLine(QStringLiteral("（就诊内容不留存电子件）")));
        isSaid = isSaid || line.isHealth;
    }
    return kept;
}

Result<Done> writePdf(const ReceiptDocument& document, const QString& file, PaperKind paper)
{
    return writePages(pagesOf(asKept(document), paper), file);
}

} // namespace hui
