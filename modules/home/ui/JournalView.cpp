// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/JournalView.h"

#include "ui/EmptyState.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace hui::home {

JournalView::JournalView(QWidget* parent)
    : QWidget(parent)
    , m_model(new DayTableModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_table(new TableView(tr("Journal of today"), this))
{
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("home.table"));
    m_table->setModel(m_found);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Stretch);
    const int widths[] = {118, 68, 0, 118, 0, 144, 118};
    for (int column = 0; column < DayTableModel::ColumnCount; ++column) {
        if (widths[column] == 0)
            continue;
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        head->resizeSection(column, widths[column]);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &QAbstractItemView::activated, this, &JournalView::openCurrent);
    connect(
        m_table->emptyState(), &EmptyState::clearFilterAsked, this, &JournalView::clearFilterAsked);
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &JournalView::retryAsked);
}

void JournalView::showRows(const QList<DayRow>& rows)
{
    m_model->showRows(rows);
    present();
}

void JournalView::showFailed(const QString& why)
{
    m_table->emptyState()->showFailed(why);
}

void JournalView::filter(const QString& words)
{
    m_found->setFilterFixedString(words.trimmed());
    present();
}

int JournalView::count() const
{
    return m_model->rowCount();
}

int JournalView::found() const
{
    return m_found->rowCount();
}

void JournalView::present()
{
    if (m_found->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (m_model->rowCount() > 0)
        m_table->emptyState()->showFiltered();
    else
        m_table->emptyState()->showEmpty(tr("Nothing was recorded today."));
    Q_EMIT changed();
}

void JournalView::openCurrent()
{
    const QModelIndex current = m_found->mapToSource(m_table->currentIndex());
    if (current.isValid())
        Q_EMIT opened(m_model->entryAt(current.row()).operation);
}

} // namespace hui::home
