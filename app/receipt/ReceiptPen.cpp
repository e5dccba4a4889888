// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/ReceiptPen.h"

#include "app/receipt/QrCode.h"

#include <QPainter>

#include <algorithm>

namespace hui {

namespace {

using Line = ReceiptDocument::Line;

const QColor ink(0x1f, 0x2a, 0x2e);
const QColor faintInk(0x5a, 0x68, 0x6d);
const QColor ruleInk(0xb5, 0xc0, 0xc3);

QRectF squareOf(const QRect& code, int index, int width)
{
    const qreal size = qreal(code.width()) / width;
    return {code.left() + (index % width) * size, code.top() + (index / width) * size, size, size};
}

} // namespace

ReceiptPen::ReceiptPen(const ReceiptLayout& layout)
    : m_layout(layout)
    , m_y(layout.top)
{
}

ReceiptPen::ReceiptPen(const ReceiptLayout& layout, QPainter& painter, int page)
    : m_layout(layout)
    , m_painter(&painter)
    , m_target(page)
    , m_y(layout.top)
{
}

ReceiptPen::Ink ReceiptPen::body() const
{
    return {{m_layout.textPixels, m_layout.fixedPitch, false}, m_layout.coloured ? ink : Qt::black};
}

ReceiptPen::Ink ReceiptPen::faint() const
{
    return {body().font, m_layout.coloured ? faintInk : Qt::black};
}

bool ReceiptPen::draws() const
{
    return m_painter != nullptr && m_page == m_target;
}

/// Lines of a text that is wrapped to a width, as a height.
int ReceiptPen::wrappedHeight(int width, const QString& text, const Ink& ink) const
{
    return paperLines(text, width, ink.font)
        * std::max(m_layout.lineHeight, ink.font.pixels * 5 / 4);
}

/// Goes to the next page when what comes does not fit on this one.
void ReceiptPen::need(int height)
{
    const int end = m_layout.height() - m_layout.bottom;
    if (m_layout.height() == 0 || m_y + height <= end || m_y == m_layout.top)
        return;
    ++m_page;
    m_y = m_layout.top;
}

void ReceiptPen::write(const QRect& place, int flags, const QString& text, const Ink& ink)
{
    if (!draws())
        return;
    m_painter->setPen(ink.colour);
    drawPaperText(
        *m_painter, place, flags | Qt::AlignVCenter | Qt::TextWrapAnywhere, text, ink.font);
}

/// A text over the whole width.
void ReceiptPen::block(int flags, const QString& text, const Ink& ink)
{
    const int height = wrappedHeight(m_layout.inner(), text, ink);
    need(height);
    write({m_layout.side, m_y, m_layout.inner(), height}, flags, text, ink);
    m_y += height;
}

void ReceiptPen::heading(const QString& bank, const QString& title)
{
    Ink big = body();
    big.font.pixels = m_layout.bankPixels;
    big.font.bold = true;
    block(Qt::AlignHCenter, bank, big);
    block(Qt::AlignHCenter, title, body());
    m_y += m_layout.textPixels / 2;
}

int ReceiptPen::labelWidthOf(const QString& label) const
{
    return std::max(m_layout.labelWidth, paperWidth(label, body().font) + 1);
}

/// A label and its value in a column; gives the height it takes.
int ReceiptPen::pair(int left, int width, const Line& line, const Ink& ink)
{
    const int label = labelWidthOf(line.label);
    const int valueWidth = width - label - m_layout.gap;
    const int height = wrappedHeight(valueWidth, line.value, ink);
    write({left, m_y, label, m_layout.lineHeight}, Qt::AlignLeft, line.label, faint());
    write({left + label + m_layout.gap, m_y, valueWidth, height},
        m_layout.valuesRight ? Qt::AlignRight : Qt::AlignLeft, line.value, ink);
    return height;
}

void ReceiptPen::row(const QList<Line>& pairs)
{
    const int columns = static_cast<int>(pairs.size()) == 1 ? 1 : m_layout.columns;
    const int width = (m_layout.inner() - (columns - 1) * m_layout.gap) / columns;
    int height = 0;
    for (const Line& line : pairs)
        height = std::max(height,
            wrappedHeight(width - labelWidthOf(line.label) - m_layout.gap, line.value, body()));
    need(height);
    int left = m_layout.side;
    for (const Line& line : pairs) {
        pair(left, width, line, body());
        left += width + m_layout.gap;
    }
    m_y += height;
}

void ReceiptPen::total(const Line& line)
{
    Ink strong = body();
    strong.font.pixels = m_layout.totalPixels;
    strong.font.bold = true;
    need(m_layout.lineHeight);
    m_y += pair(m_layout.side, m_layout.inner(), line, strong);
}

/// The amount in words stands under the amount.
void ReceiptPen::words(const QString& text)
{
    if (m_layout.valuesRight)
        return block(Qt::AlignRight, text, body());
    row({{Line::Kind::Pair, QString(), text}});
}

void ReceiptPen::text(int flags, const QString& text)
{
    block(flags, text, body());
}

void ReceiptPen::cells(const QString& tabbed)
{
    const QStringList parts = tabbed.split(u'\t');
    const int width = m_layout.inner() / static_cast<int>(parts.size());
    Ink fitting = body(); // columns do not grow with the type: nothing runs into its neighbour
    while (fitting.font.pixels > m_layout.smallPixels / 2
        && std::ranges::any_of(
            parts, [&](const QString& part) { return paperWidth(part, fitting.font) > width; }))
        --fitting.font.pixels;
    need(m_layout.lineHeight);
    for (int i = 0; i < parts.size(); ++i)
        write({m_layout.side + i * width, m_y, width, m_layout.lineHeight},
            i == 0 ? Qt::AlignLeft : Qt::AlignRight, parts.at(i), fitting);
    m_y += m_layout.lineHeight;
}

void ReceiptPen::rule()
{
    const int space = (2 * m_layout.lineHeight + 2) / 5;
    need(2 * space);
    m_y += space;
    if (draws()) {
        QPen dashes(m_layout.coloured ? ruleInk : QColor(Qt::black), 1, Qt::CustomDashLine);
        dashes.setDashPattern({3, 3});
        m_painter->setPen(dashes);
        m_painter->drawLine(m_layout.side, m_y, m_layout.width - m_layout.side, m_y);
    }
    m_y += space;
}

void ReceiptPen::qr(const QString& content, const QString& caption)
{
    const int left = m_layout.side + m_layout.qrSide + m_layout.gap;
    const int width = m_layout.width - m_layout.side - left;
    const int beside = m_layout.lineHeight / 2 + wrappedHeight(width, caption, faint());
    need(std::max(m_layout.qrSide, beside));
    const QrCode code = qrCode(content);
    const QRect place(m_layout.side, m_y, m_layout.qrSide, m_layout.qrSide);
    for (int i = 0; draws() && i < code.width * code.width; ++i)
        if (code.dark.testBit(i))
            m_painter->fillRect(squareOf(place, i, code.width), Qt::black);
    write({left, m_y + m_layout.lineHeight / 2, width, beside - m_layout.lineHeight / 2},
        Qt::AlignLeft, caption, faint());
    m_y += std::max(m_layout.qrSide, beside);
}

void ReceiptPen::footer(const QString& text)
{
    m_y += m_layout.lineHeight * 2 / 5;
    Ink small = faint();
    small.font.pixels = m_layout.smallPixels;
    block(Qt::AlignHCenter, text, small);
}

} // namespace hui
