// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/ReceiptPainter.h"

#include "app/receipt/PaperFont.h"
#include "app/receipt/QrCode.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace hui {

namespace {

using Line = ReceiptDocument::Line;

// The paper is laid out 264 units wide and scaled to the width asked for.
constexpr int paperWidth = 264;
constexpr int side = 18;
constexpr int inner = paperWidth - 2 * side;
constexpr int lineHeight = 19;
constexpr int gap = 10;
constexpr int labelWidth = 62;
constexpr int qrSide = 64;
constexpr int textPixels = 12;

const QColor ink(0x1f, 0x2a, 0x2e);
const QColor faint(0x5a, 0x68, 0x6d);
const QColor ruleColour(0xb5, 0xc0, 0xc3);
const QColor watermarkColour(11, 100, 112, 26);

/// Goes down the paper: measures when there is no painter, draws when there is. One code for both,
/// so they cannot differ.
class Pen {
public:
    explicit Pen(QPainter* painter)
        : m_painter(painter)
    {
    }

    int y() const { return m_y; }
    void skip(int height) { m_y += height; }

    /// A text in a column, wrapped; gives the height it took.
    int text(const QRect& column, int flags, const QString& text, const QFont& font,
        const QColor& colour = ink)
    {
        const int wrap = flags | Qt::TextWrapAnywhere;
        const QFontMetrics metrics(font);
        const QRect needed = metrics.boundingRect(column, wrap, text);
        const int spacing = metrics.lineSpacing();
        const int lines = std::max(1, (needed.height() + spacing / 2) / spacing);
        const QRect place(column.left(), column.top(), column.width(), lines * lineHeight);
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->setPen(colour);
            m_painter->drawText(place, wrap | Qt::AlignVCenter, text);
        }
        return place.height();
    }

    /// A text over the whole width.
    void block(int flags, const QString& what, const QFont& font, const QColor& colour = ink)
    {
        m_y += text({side, m_y, inner, lineHeight}, flags, what, font, colour);
    }

    void pair(const Line& line, bool bold)
    {
        const int label = std::max(
            labelWidth, QFontMetrics(paperFont(textPixels)).horizontalAdvance(line.label) + 1);
        text({side, m_y, label, lineHeight}, Qt::AlignLeft, line.label, paperFont(textPixels),
            faint);
        const int left = side + label + gap;
        m_y += text({left, m_y, paperWidth - side - left, lineHeight}, Qt::AlignRight, line.value,
            paperFont(textPixels, bold));
    }

    /// Cells parted by tabs: the first to the left, the others to the right of equal columns.
    void cells(const QString& tabbed)
    {
        const QStringList parts = tabbed.split(u'\t');
        const int width = inner / static_cast<int>(parts.size());
        for (int i = 0; i < parts.size(); ++i)
            text({side + i * width, m_y, width, lineHeight},
                i == 0 ? Qt::AlignLeft : Qt::AlignRight, parts.at(i), paperFont(textPixels));
        m_y += lineHeight;
    }

    void rule()
    {
        m_y += 8;
        if (m_painter != nullptr) {
            QPen dashes(ruleColour, 1, Qt::CustomDashLine);
            dashes.setDashPattern({3, 3});
            m_painter->setPen(dashes);
            m_painter->drawLine(side, m_y, paperWidth - side, m_y);
        }
        m_y += 9;
    }

    void qr(const QString& content, const QString& caption)
    {
        const QrCode code = qrCode(content);
        for (int i = 0; m_painter != nullptr && i < code.width * code.width; ++i)
            if (code.dark.testBit(i))
                m_painter->fillRect(squareOf(i, code.width), Qt::black);
        const int left = side + qrSide + gap;
        const QFont font = paperFont(textPixels);
        const QRect column(left, m_y + 12, paperWidth - side - left, lineHeight);
        m_y += std::max(qrSide, 12 + text(column, Qt::AlignLeft, caption, font, faint));
    }

private:
    QRectF squareOf(int index, int width) const
    {
        const qreal size = qreal(qrSide) / width;
        return {side + (index % width) * size, m_y + (index / width) * size, size, size};
    }

    QPainter* m_painter;
    int m_y = 0;
};

void draw(Pen& pen, const Line& line)
{
    switch (line.kind) {
    case Line::Kind::Pair: return pen.pair(line, false);
    case Line::Kind::Total: return pen.pair(line, true);
    case Line::Kind::Text: return pen.block(Qt::AlignLeft, line.value, paperFont(textPixels));
    case Line::Kind::Words: return pen.block(Qt::AlignRight, line.value, paperFont(textPixels));
    case Line::Kind::Table: return pen.cells(line.value);
    case Line::Kind::Rule: return pen.rule();
    }
}

/// Everything but the watermark; gives the height in paper units.
int layOut(QPainter* painter, const ReceiptDocument& document)
{
    Pen pen(painter);
    pen.skip(16);
    pen.block(Qt::AlignHCenter, document.bank, paperFont(14, true));
    pen.block(Qt::AlignHCenter, document.title, paperFont(textPixels));
    pen.skip(6);
    for (const Line& line : document.lines)
        draw(pen, line);
    if (!document.qr.isEmpty())
        pen.qr(document.qr, document.qrCaption);
    if (!document.footer.isEmpty()) {
        pen.skip(8);
        pen.block(Qt::AlignHCenter, document.footer, paperFont(10), faint);
    }
    return pen.y() + 14;
}

void drawWatermark(QPainter& painter, const QString& text)
{
    QFont font = paperFont(24, true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 6);
    painter.save();
    painter.translate(paperWidth / 2, 142);
    painter.rotate(-18);
    painter.setFont(font);
    painter.setPen(watermarkColour);
    painter.drawText(
        QRect(-paperWidth / 2, -20, paperWidth, 40), Qt::AlignCenter | Qt::TextDontClip, text);
    painter.restore();
}

} // namespace

int ReceiptPainter::heightFor(int width) const
{
    return (layOut(nullptr, m_document) * width + paperWidth - 1) / paperWidth;
}

void ReceiptPainter::paint(QPainter& painter, int width) const
{
    painter.save();
    painter.scale(qreal(width) / paperWidth, qreal(width) / paperWidth);
    if (!m_document.watermark.isEmpty())
        drawWatermark(painter, m_document.watermark);
    layOut(&painter, m_document);
    painter.restore();
}

Result<Done> writePdf(const ReceiptDocument& document, const QString& file)
{
    constexpr int resolution = 300; // dots per inch
    constexpr int widthMm = 80;
    constexpr int width = widthMm * resolution * 10 / 254;
    QSaveFile out(file);
    bool written = out.open(QIODevice::WriteOnly);
    if (written) {
        const ReceiptPainter receipt(document);
        const int height = receipt.heightFor(width);
        QPdfWriter writer(&out);
        writer.setResolution(resolution);
        writer.setTitle(document.title);
        writer.setPageSize(QPageSize(QSizeF(widthMm, height * 25.4 / resolution + 1),
            QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        written = painter.begin(&writer);
        if (written)
            receipt.paint(painter, width);
        written = painter.end() && out.commit() && written;
    }
    if (!written)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The document could not be written."), out.errorString());
    return Done{};
}

} // namespace hui
