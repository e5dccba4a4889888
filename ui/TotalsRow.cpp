// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TotalsRow.h"

#include "ui/Paint.h"
#include "ui/TableDelegate.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QScrollBar>

namespace hui {

TotalsRow::TotalsRow(TableView* view, QWidget* parent)
    : QFrame(parent)
    , m_view(view)
{
    setFixedHeight(36);
    connect(view->tableHeader(), &QHeaderView::sectionResized, this, [this] { update(); });
    connect(view->tableHeader(), &QHeaderView::geometriesChanged, this, [this] { update(); });
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
}

void TotalsRow::setText(int column, const QString& text)
{
    if (text.isEmpty())
        m_texts.remove(column);
    else
        m_texts.insert(column, text);
    setAccessibleName(m_texts.values().join(u' '));
    update();
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // the lower corners of a card are round: the ground keeps inside them
    paintBox(painter, rect(), {Token::Alt, Token::TokenCount, 0, 7}, palette());
    painter.fillRect(0, 0, width(), 8, colorOf(Token::Alt, palette()));
    painter.fillRect(0, 0, width(), 1, colorOf(Token::Line2, palette()));
    painter.setFont(fontOf(Type::Strong));
    painter.setPen(colorOf(Token::Text, palette()));
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        paintText(painter, cellOf(text.key()), text.value(), alignmentOf(text.key()));
}

Qt::Alignment TotalsRow::alignmentOf(int column) const
{
    const QVariant said
        = m_view->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return said.isNull() ? Qt::AlignLeft : static_cast<Qt::Alignment>(said.toInt());
}

/// The place below a column; what does not stand at the right has that of the columns behind it
/// as well, as far as nothing stands there.
QRect TotalsRow::cellOf(int column) const
{
    const TableHeader* header = m_view->tableHeader();
    const int visual = header->visualIndex(column);
    QRect cell(header->sectionViewportPosition(column), 0, header->sectionSize(column), height());
    const bool isFigure = alignmentOf(column).testFlag(Qt::AlignRight);
    for (int next = visual + 1; next < header->count() && !isFigure; ++next) {
        const int free = header->logicalIndex(next);
        if (m_texts.contains(free))
            break;
        cell.setRight(cell.right() + header->sectionSize(free));
    }
    return cellContents(cell, visual == 0, visual == header->count() - 1);
}

} // namespace hui
