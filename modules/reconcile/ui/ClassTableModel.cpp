// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/ClassTableModel.h"

#include "ui/MatchText.h"

namespace hui::reconcile {

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
