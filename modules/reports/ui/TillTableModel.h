// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DailyReport.h"

#include <QAbstractTableModel>

namespace hui::reports {

/// The drawers of the day: what went in and out, and what was over or short.
class TillTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Teller, State, In, Out, Balance, OverShort, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTills(QList<TillFigures> tills);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<TillFigures> m_tills;
};

} // namespace hui::reports
