// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/ui/ListBesidePane.h"

#include "ui/Card.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace hui::approvals {

void fitColumns(TableView& table, int wide, int state, int stateWidth)
{
    QHeaderView* head = table.horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(wide, QHeaderView::Stretch);
    head->setSectionResizeMode(state, QHeaderView::Fixed);
    head->resizeSection(state, stateWidth);
}

void setListBesidePane(QWidget& view, Card& card, TableView& table, QWidget& pane)
{
    card.setFlush();
    card.body()->addWidget(&table);
    auto* row = new QHBoxLayout(&view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(&card, 4);
    row->addWidget(&pane, 3);
    view.setFocusProxy(&table);
    QObject::connect(&table, &QAbstractItemView::activated, &pane, [&pane] { pane.setFocus(); });
}

} // namespace hui::approvals
