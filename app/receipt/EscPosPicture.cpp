// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/EscPosPicture.h"

#include "app/receipt/PaperFont.h"
#include "app/receipt/PrinterText.h"

#include <QPainter>

namespace hui {

namespace {

constexpr int cellDots = 12;
constexpr int lineDots = 30; // 24 of the characters and what parts the lines
constexpr int darkBelow = 160; // of 255: thin strokes of small characters stay whole

QImage toBits(const QImage& grey)
{
    QImage bits(grey.size(), QImage::Format_Mono);
    bits.fill(0);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            if (qGray(grey.pixel(x, y)) < darkBelow)
                bits.setPixel(x, y, 1);
    return bits;
}

} // namespace

QImage pictureOfLine(const QString& text, const LineLook& look)
{
    QImage grey(qMax(1, cellsOf(text)) * cellDots, lineDots, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.setPen(Qt::black);
    int left = 0;
    for (const char32_t character : text.toUcs4()) {
        const QString one = QString::fromUcs4(&character, 1);
        const int width = cellsOf(one) * cellDots;
        drawPaperText(painter, QRect(left, 0, width, lineDots),
            Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, one, {24, true, look.bold});
        left += width;
    }
    painter.end();
    const QImage bits = toBits(grey);
    return bits.scaled(bits.width() * (look.wide ? 2 : 1), bits.height() * (look.high ? 2 : 1));
}

QImage pictureOfQr(const QrCode& code, int dots)
{
    constexpr int quiet = 4;
    const int side = (code.width + 2 * quiet) * dots;
    QImage bits(side, side, QImage::Format_Mono);
    bits.fill(0);
    for (int y = 0; y < code.width * dots; ++y)
        for (int x = 0; x < code.width * dots; ++x)
            if (code.dark.testBit((y / dots) * code.width + x / dots))
                bits.setPixel(quiet * dots + x, quiet * dots + y, 1);
    return bits;
}

} // namespace hui
