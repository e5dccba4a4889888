// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/PaperFont.h"

#include "app/receipt/PrinterText.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

namespace hui {

namespace {

int cellOf(const PaperFont& font)
{
    return std::max(1, font.pixels / 2);
}

QFont made(const QStringList& families, const PaperFont& font)
{
    QFont made;
    made.setFamilies(families);
    made.setPixelSize(font.pixels);
    made.setHintingPreference(QFont::PreferNoHinting); // the same widths at every size
    return made;
}

/// One line of outlines at the side of `place` that the flags name, in its middle.
void drawOutlines(
    QPainter& painter, const QRect& place, int flags, const QString& text, const PaperFont& font)
{
    const QFont shapes = outlineFont(font);
    const QFontMetricsF metrics(shapes);
    const qreal width = metrics.horizontalAdvance(text);
    const qreal left = (flags & Qt::AlignRight) ? place.left() + place.width() - width
        : (flags & Qt::AlignHCenter)            ? place.left() + (place.width() - width) / 2
                                                : place.left();
    QPainterPath outlines;
    outlines.addText(left, place.top() + (place.height() + metrics.capHeight()) / 2, shapes, text);
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing); // on the screen; paper has no pixels
    painter.fillPath(outlines, painter.pen().color());
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

/// What is seen and, unseen, what is found.
void drawLine(
    QPainter& painter, const QRect& place, int flags, const QString& text, const PaperFont& font)
{
    drawOutlines(painter, place, flags, text, font);
    painter.save();
    painter.setPen(QColor(0, 0, 0, 0)); // written into the PDF, not seen
    painter.drawText(place, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
    painter.restore();
}

} // namespace

QFont paperFont(const PaperFont& font)
{
    return made({QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans CJK SC")}, font);
}

QFont outlineFont(const PaperFont& font)
{
    QFont shapes = made({font.fixedPitch ? QStringLiteral("Noto Sans Mono CJK SC")
                                         : QStringLiteral("Noto Sans CJK SC"),
                            QStringLiteral("WenQuanYi Micro Hei")},
        font);
    shapes.setBold(font.bold);
    return shapes;
}

int paperWidth(const QString& text, const PaperFont& font)
{
    if (font.fixedPitch)
        return cellsOf(text) * cellOf(font);
    return QFontMetrics(paperFont(font)).horizontalAdvance(text);
}

int paperLines(const QString& text, int width, const PaperFont& font)
{
    if (font.fixedPitch)
        return static_cast<int>(wrappedToCells(text, width / cellOf(font)).size());
    const QFontMetrics metrics(paperFont(font));
    const QRect needed = metrics.boundingRect(
        QRect(0, 0, width, 10'000), Qt::AlignLeft | Qt::TextWrapAnywhere, text);
    const int spacing = metrics.lineSpacing();
    return std::max(1, (needed.height() + spacing / 2) / spacing);
}

void drawPaperText(
    QPainter& painter, const QRect& place, int flags, const QString& text, const PaperFont& font)
{
    painter.setFont(paperFont(font));
    if (!font.bold && !font.fixedPitch)
        return painter.drawText(place, flags, text);
    QStringList lines{text};
    if (font.fixedPitch && (flags & Qt::TextWrapAnywhere))
        lines = wrappedToCells(text, place.width() / cellOf(font));
    const int height = place.height() / static_cast<int>(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        drawLine(painter,
            {place.left(), place.top() + static_cast<int>(i) * height, place.width(), height},
            flags & ~Qt::TextWrapAnywhere, lines.at(i), font);
}

} // namespace hui
