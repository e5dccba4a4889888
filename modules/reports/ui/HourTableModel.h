// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DayDetail.h"

#include <QAbstractTableModel>

namespace hui::reports {

/// The chart of the hours as a table, for who cannot see it.
class HourTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Hour, Count, Amount, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setHours(QList<HourFigures> hours);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HourFigures> m_hours;
};

} // namespace hui::reports
