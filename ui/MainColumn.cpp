// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MainColumn.h"

#include "ui/TableView.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <utility>

namespace hui {

MainColumn::MainColumn(TableView* table, int column, const QList<int>& yielding, int least)
    : QObject(table)
    , m_table(table)
{
    setColumn(column, yielding, least);
    table->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = table->model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &MainColumn::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &MainColumn::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &MainColumn::fit);
}

void MainColumn::setColumn(int column, const QList<int>& yielding, int least)
{
    for (const int hidden : std::exchange(m_hidden, {}))
        m_table->setColumnHidden(hidden, false);
    m_column = column;
    m_yielding = yielding;
    m_least = least;
    QHeaderView* head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(column, QHeaderView::Stretch);
    fit();
}

bool MainColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

/// What a column takes that is not hidden.
int MainColumn::needed(int column) const
{
    const QHeaderView* head = m_table->horizontalHeader();
    switch (head->sectionResizeMode(column)) {
    case QHeaderView::Fixed:
    case QHeaderView::Interactive: return head->sectionSize(column);
    case QHeaderView::Stretch: return m_least; // another one that is to be read
    case QHeaderView::ResizeToContents: break;
    }
    const QAbstractItemView& view = *m_table;
    return qMax(qMax(view.sizeHintForColumn(column), head->sectionSizeHint(column)),
        head->minimumSectionSize());
}

void MainColumn::fit()
{
    QHeaderView* head = m_table->horizontalHeader();
    if (m_isFitting || !m_table->isVisible() || head->count() <= m_column)
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    for (const int hidden : std::exchange(m_hidden, {}))
        m_table->setColumnHidden(hidden, false);
    int room = m_table->viewport()->width();
    for (int column = 0; column < head->count(); ++column)
        if (column != m_column && !m_table->isColumnHidden(column))
            room -= needed(column);
    for (const int column : std::as_const(m_yielding)) {
        if (room >= m_least)
            break;
        if (column == m_column || m_table->isColumnHidden(column))
            continue;
        room += needed(column);
        m_table->setColumnHidden(column, true);
        m_hidden.append(column);
    }
    const bool isEnough = room >= m_least;
    head->setSectionResizeMode(m_column, isEnough ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (!isEnough)
        head->resizeSection(m_column, m_least); // the rest is scrolled to
}

} // namespace hui
