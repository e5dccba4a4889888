// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/CountsTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/TableDelegate.h"
#include "ui/TillText.h"

namespace hui::cash {

CountsTableModel::CountsTableModel(QObject* parent)
    : RowTableModel({{tr("Count")}, {tr("Time")}, {tr("Expected"), true}, {tr("Counted"), true},
                        {tr("Difference"), true}},
          parent)
{
}

void CountsTableModel::setCounts(QList<TillCount> counts)
{
    setRows(std::move(counts));
}

QString CountsTableModel::text(const TillCount& count, int column) const
{
    switch (static_cast<Column>(column)) {
    case Attempt: return TillText::attempt(count.attempt);
    case Time: return inChina(count.at).toString(u"HH:mm:ss");
    case Expected: return count.expected.toString();
    case Counted: return count.total.toString();
    case Difference: return TillText::signedAmount(count.difference());
    case ColumnCount: break;
    }
    return {};
}

QVariant CountsTableModel::look(const TillCount& count, int column, int role) const
{
    if (role != TokenRole || column != Difference)
        return {};
    return ink(count.difference().isZero() ? Token::Ok : Token::Bad);
}

} // namespace hui::cash
