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
    const TableHeader* header = m_view->tableHeader();
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        const int visual = header->visualIndex(it.key());
        QRect cell(
            header->sectionViewportPosition(it.key()), 0, header->sectionSize(it.key()), height());
        for (int next = visual + 1;
            next < header->count() && !m_texts.contains(header->logicalIndex(next)); ++next)
            if (m_view->model()
                    ->headerData(it.key(), Qt::Horizontal, Qt::TextAlignmentRole)
                    .isNull())
                cell.setRight(cell.right() + header->sectionSize(header->logicalIndex(next)));
        const QVariant align
            = m_view->model()->headerData(it.key(), Qt::Horizontal, Qt::TextAlignmentRole);
        paintText(painter, cellContents(cell, visual == 0, visual == header->count() - 1),
            it.value(),
            align.isValid() ? static_cast<Qt::Alignment>(align.toInt()) : Qt::AlignLeft);
    }
}

} // namespace hui
