// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/OwedTableModel.h"

#include "ui/EntryText.h"

namespace hui {

OwedTableModel::OwedTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Business")}, {tr("Taken on")}, {tr("Drawer")}, {tr("Amount"), true}}, parent)
{
}

Money OwedTableModel::sum() const
{
    qint64 sum = 0;
    for (const OwedCash& owed : rows())
        sum += owed.amount.minor();
    return Money::fen(sum);
}

QString OwedTableModel::text(const OwedCash& owed, int column) const
{
    switch (static_cast<Column>(column)) {
    case Business: return EntryText::nameOfKind(owed.kind);
    case Taken: return owed.businessDate.toString(Qt::ISODate);
    case Drawer: return owed.till;
    case Amount: return owed.amount.toString();
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui
