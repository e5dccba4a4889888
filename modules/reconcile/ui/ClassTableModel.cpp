// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/ClassTableModel.h"

#include "modules/reconcile/ui/MatchText.h"

namespace hui::reconcile {

QList<ClassSum> classSums(const Reconciliation& made)
{
    QList<ClassSum> sums;
    for (int kind = 0; kind < matchClasses; ++kind)
        sums.append({static_cast<MatchClass>(kind), 0, Money::fen(0)});
    sums.first().count = made.equal;
    for (const OpenItem& item : made.items) {
        ClassSum& sum = sums[static_cast<int>(item.kind)];
        ++sum.count;
        sum.stake = Money::fen(sum.stake.minor() + item.stake.minor());
    }
    return sums;
}

ClassTableModel::ClassTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Class")}, {tr("Operations"), true}, {tr("Not explained (CNY)"), true}}, parent)
{
}

QString ClassTableModel::text(const ClassSum& sum, int column) const
{
    switch (static_cast<Column>(column)) {
    case Class: return MatchText::name(sum.kind);
    case Count: return QString::number(sum.count);
    case Stake: return sum.stake.toString();
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reconcile
