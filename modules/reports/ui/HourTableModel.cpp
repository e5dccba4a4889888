// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/HourTableModel.h"

namespace hui::reports {

HourTableModel::HourTableModel(QObject* parent)
    : RowTableModel({{tr("Hour")}, {tr("Payments"), true}, {tr("Amount (CNY)"), true}}, parent)
{
}

void HourTableModel::setHours(QList<HourFigures> hours)
{
    setRows(std::move(hours));
}

QString HourTableModel::text(const HourFigures& figures, int column) const
{
    switch (static_cast<Column>(column)) {
    case Hour:
        return QStringLiteral("%1:00–%2:00")
            .arg(figures.hour, 2, 10, QLatin1Char('0'))
            .arg(figures.hour + 1, 2, 10, QLatin1Char('0'));
    case Count: return QString::number(figures.count);
    case Amount: return figures.amount.toString();
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reports
