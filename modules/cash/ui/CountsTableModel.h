// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillDay.h"

#include <QAbstractTableModel>

namespace hui::cash {

/// Every closing count as it was entered; none is ever taken away.
class CountsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Attempt, Time, Expected, Counted, Difference, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(QList<TillCount> counts);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TillCount> m_counts;
};

} // namespace hui::cash
