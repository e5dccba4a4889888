// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/HourTableModel.h"

#include "app/core/Assert.h"

namespace hui::reports {

namespace {

QVariant alignment(int column)
{
    const bool figures = column != HourTableModel::Hour;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString text(const HourFigures& figures, HourTableModel::Column column)
{
    switch (column) {
    case HourTableModel::Hour:
        return QStringLiteral("%1:00–%2:00")
            .arg(figures.hour, 2, 10, QLatin1Char('0'))
            .arg(figures.hour + 1, 2, 10, QLatin1Char('0'));
    case HourTableModel::Count: return QString::number(figures.count);
    case HourTableModel::Amount: return figures.amount.toString();
    case HourTableModel::ColumnCount: break;
    }
    return {};
}

} // namespace

void HourTableModel::setHours(QList<HourFigures> hours)
{
    beginResetModel();
    m_hours = std::move(hours);
    endResetModel();
}

int HourTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hours.size());
}

int HourTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HourTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole: return text(m_hours.at(index.row()), static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    default: return {};
    }
}

QVariant HourTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Hour: return tr("Hour");
    case Count: return tr("Payments");
    case Amount: return tr("Amount (CNY)");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reports
