// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/SuspenseTableModel.h"

#include "ui/MatchText.h"

namespace hui::reconcile {

SuspenseTableModel::SuspenseTableModel(QObject* parent)
    : RowTableModel({{tr("Business day")}, {tr("Operation")}, {tr("Business")}, {tr("Class")},
                        {tr("In suspense (CNY)"), true}, {tr("Why")}},
          parent)
{
}

QString SuspenseTableModel::text(const SuspenseItem& item, int column) const
{
    switch (static_cast<Column>(column)) {
    case Day: return item.businessDate.toString(Qt::ISODate);
    case Number: return MatchText::number(item.item);
    case Business: return MatchText::business(item.item);
    case Class: return MatchText::name(item.item.kind);
    case Stake: return item.item.stake.toString();
    case Reason: return item.reason;
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reconcile
