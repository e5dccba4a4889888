// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DailyReport.h"

#include <QAbstractTableModel>

namespace hui::reports {

/// What each service took in on the day and what became of it.
class ServiceTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Service,
        Count,
        Amount,
        Cash,
        NonCash,
        Booked,
        Waiting,
        Unknown,
        Reversed,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setServices(QList<ServiceFigures> services);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ServiceFigures> m_services;
};

} // namespace hui::reports
