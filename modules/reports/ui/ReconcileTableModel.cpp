// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/ReconcileTableModel.h"

#include "ui/MatchText.h"

namespace hui::reports {

ReconcileTableModel::ReconcileTableModel(QObject* parent)
    : RowTableModel({{tr("Reconciliation")}, {tr("Operations"), true}, {tr("CNY"), true}}, parent)
{
}

void ReconcileTableModel::setFigures(const ReconcileFigures& figures)
{
    QList<ReconcileLine> lines;
    if (figures.compared)
        for (const ClassSum& sum : figures.classes)
            lines.append({MatchText::name(sum.kind), sum.count, sum.stake});
    if (figures.compared || figures.left.count > 0) {
        lines.append(
            {tr("Explained by the centre"), figures.explained.count, figures.explained.amount});
        lines.append({tr("Put in suspense"), figures.suspended.count, figures.suspended.amount});
        lines.append({tr("Cleared"), figures.cleared.count, figures.cleared.amount});
        lines.append({tr("Still in suspense"), figures.left.count, figures.left.amount});
    }
    setRows(std::move(lines));
}

QString ReconcileTableModel::text(const ReconcileLine& line, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return line.name;
    case Count: return QString::number(line.count);
    case Amount: return line.amount.toString();
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reports
