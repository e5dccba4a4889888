// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DailyReport.h"
#include "ui/RowTableModel.h"

namespace hui::reports {

/// What each service took in on the day and what became of it.
class ServiceTableModel : public RowTableModel<ServiceFigures> {
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
    explicit ServiceTableModel(QObject* parent = nullptr);

    void setServices(QList<ServiceFigures> services);

private:
    QString text(const ServiceFigures& figures, int column) const override;
    QVariant look(const ServiceFigures& figures, int column, int role) const override;
};

} // namespace hui::reports
