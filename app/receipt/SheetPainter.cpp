// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/SheetPainter.h"

#include "app/receipt/PaperFont.h"
#include "app/receipt/PaperPages.h"

#include <QFontMetrics>
#include <QPainter>

#include <memory>

namespace hui {

namespace {

// A4 in units of 0.1 mm.
constexpr int pageWidth = 2100;
constexpr int pageHeight = 2970;
constexpr int margin = 150;
constexpr int inner = pageWidth - 2 * margin;
constexpr int bottom = pageHeight - 200;
constexpr int rowHeight = 62;
constexpr int padding = 16;
constexpr PaperFont textFont{32};
constexpr PaperFont strongFont{32, false, true};

const QColor sheetInk(0x1f, 0x2a, 0x2e);
const QColor faint(0x5a, 0x68, 0x6d);
const QColor line(0xb5, 0xc0, 0xc3);
const QColor shade(0xf0, 0xf4, 0xf4);

void drawLine(QPainter& painter, int y, int thickness)
{
    painter.fillRect(QRect(margin, y, inner, thickness), thickness > 2 ? sheetInk : line);
}

void drawText(QPainter& painter, const QRect& place, int flags, const QString& text,
    const PaperFont& font = textFont)
{
    const QString fitting
        = QFontMetrics(paperFont(font)).elidedText(text, Qt::ElideRight, place.width());
    drawPaperText(painter, place, flags | Qt::AlignVCenter | Qt::TextSingleLine, fitting, font);
}

} // namespace

SheetPainter::SheetPainter(const SheetDocument& sheet)
    : m_sheet(sheet)
{
    startPage();
    place({Strip::Kind::Title});
    place({Strip::Kind::Subtitle});
    for (qsizetype i = 0; i < sheet.head.size(); i += 2)
        place({Strip::Kind::Head, 0, i});
    for (qsizetype table = 0; table < sheet.tables.size(); ++table)
        placeTable(table);
    if (!sheet.signatures.isEmpty())
        place({Strip::Kind::Signatures});
}

int SheetPainter::heightOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Title: return 90;
    case Strip::Kind::Subtitle: return 80;
    case Strip::Kind::Head: return 54;
    case Strip::Kind::Caption: return 100;
    case Strip::Kind::Columns:
    case Strip::Kind::Row:
    case Strip::Kind::Totals: return rowHeight;
    case Strip::Kind::Signatures: return 240;
    }
    return 0;
}

void SheetPainter::startPage()
{
    m_pages.append(QList<Strip>());
    m_y = margin;
}

void SheetPainter::place(Strip strip)
{
    const int height = heightOf(strip.kind);
    const bool ofTable = strip.kind == Strip::Kind::Row || strip.kind == Strip::Kind::Totals;
    // A caption stays with its header and first row.
    const int needed = strip.kind == Strip::Kind::Caption ? height + 2 * rowHeight : height;
    if (m_y + needed > bottom) {
        startPage();
        if (ofTable) {
            m_pages.last().append({Strip::Kind::Columns, strip.table, 0, m_y});
            m_y += rowHeight;
        }
    }
    strip.y = m_y;
    m_y += height;
    m_pages.last().append(strip);
}

void SheetPainter::placeTable(qsizetype table)
{
    place({Strip::Kind::Caption, table});
    place({Strip::Kind::Columns, table});
    for (qsizetype row = 0; row < m_sheet.tables.at(table).rows.size(); ++row)
        place({Strip::Kind::Row, table, row});
    if (!m_sheet.tables.at(table).totals.isEmpty())
        place({Strip::Kind::Totals, table});
}

void SheetPainter::paint(QPainter& painter, int page, int width) const
{
    painter.save();
    painter.scale(qreal(width) / pageWidth, qreal(width) / pageWidth);
    for (const Strip& strip : m_pages.at(page)) {
        painter.setPen(sheetInk);
        draw(painter, strip);
    }
    drawFooter(painter, page);
    painter.restore();
}

void SheetPainter::draw(QPainter& painter, const Strip& strip) const
{
    const QRect whole(margin, strip.y, inner, heightOf(strip.kind));
    switch (strip.kind) {
    case Strip::Kind::Title:
        return drawText(painter, whole, Qt::AlignHCenter, m_sheet.title, {56, false, true});
    case Strip::Kind::Subtitle:
        painter.setPen(faint);
        return drawText(painter, whole, Qt::AlignHCenter, m_sheet.subtitle);
    case Strip::Kind::Head: return drawHead(painter, strip);
    case Strip::Kind::Caption:
        return drawText(painter, whole.adjusted(0, 30, 0, 0), Qt::AlignLeft,
            m_sheet.tables.at(strip.table).caption, {36, false, true});
    case Strip::Kind::Columns:
        painter.fillRect(whole, shade);
        drawLine(painter, strip.y, 3);
        painter.setPen(faint);
        return drawCells(painter, strip, titlesOf(strip.table));
    case Strip::Kind::Row:
        return drawCells(painter, strip, m_sheet.tables.at(strip.table).rows.at(strip.row));
    case Strip::Kind::Totals:
        drawLine(painter, strip.y, 3);
        return drawCells(painter, strip, m_sheet.tables.at(strip.table).totals);
    case Strip::Kind::Signatures: return drawSignatures(painter, strip.y);
    }
}

void SheetPainter::drawHead(QPainter& painter, const Strip& strip) const
{
    for (int side = 0; side < 2 && strip.row + side < m_sheet.head.size(); ++side) {
        const auto& [label, value] = m_sheet.head.at(strip.row + side);
        const int left = margin + side * inner / 2;
        painter.setPen(faint);
        drawText(painter, {left, strip.y, 240, 54}, Qt::AlignLeft, label);
        painter.setPen(sheetInk);
        drawText(painter, {left + 240, strip.y, inner / 2 - 260, 54}, Qt::AlignLeft, value);
    }
}

QStringList SheetPainter::titlesOf(qsizetype table) const
{
    QStringList titles;
    for (const SheetTable::Column& column : m_sheet.tables.at(table).columns)
        titles.append(column.title);
    return titles;
}

void SheetPainter::drawCells(QPainter& painter, const Strip& strip, const QStringList& cells) const
{
    const QList<SheetTable::Column>& columns = m_sheet.tables.at(strip.table).columns;
    int weights = 0;
    for (const SheetTable::Column& column : columns)
        weights += column.weight;
    int left = margin;
    const PaperFont& font = strip.kind == Strip::Kind::Totals ? strongFont : textFont;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int width = inner * columns.at(i).weight / weights;
        const QRect place(left + padding, strip.y, width - 2 * padding, rowHeight);
        drawText(painter, place, columns.at(i).figures ? Qt::AlignRight : Qt::AlignLeft,
            cells.value(i), font);
        left += width;
    }
    drawLine(painter, strip.y + rowHeight, 1);
}

void SheetPainter::drawSignatures(QPainter& painter, int y) const
{
    const int width = inner / static_cast<int>(m_sheet.signatures.size());
    for (int i = 0; i < m_sheet.signatures.size(); ++i) {
        const int left = margin + i * width;
        drawText(painter, {left, y + 150, 200, 54}, Qt::AlignLeft, m_sheet.signatures.at(i));
        painter.fillRect(QRect(left + 200, y + 204, width - 260, 2), sheetInk);
    }
}

void SheetPainter::drawFooter(QPainter& painter, int page) const
{
    const QRect place(margin, pageHeight - 150, inner, 54);
    constexpr PaperFont small{24};
    painter.setPen(faint);
    drawText(painter, place.adjusted(0, 0, -260, 0), Qt::AlignLeft, m_sheet.footer, small);
    drawText(painter, place, Qt::AlignRight,
        QStringLiteral("第 %1 / %2 页").arg(page + 1).arg(pageCount()), small);
}

PaperPages pagesOf(const SheetDocument& sheet)
{
    const auto kept = std::make_shared<const SheetDocument>(sheet);
    const auto painted = std::make_shared<const SheetPainter>(*kept);
    return {sheet.title, QSizeF(210, 297), painted->pageCount(),
        [kept, painted](
            QPainter& painter, int page, int width) { painted->paint(painter, page, width); }};
}

Result<Done> writePdf(const SheetDocument& sheet, const QString& file)
{
    return writePages(pagesOf(asKept(sheet)), file);
}

} // namespace hui
