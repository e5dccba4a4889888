// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DailyReport.h"
#include "ui/RowTableModel.h"

namespace hui::reports {

/// A line of the day's reconciliation: a class, or what became of suspense.
struct ReconcileLine {
    QString name;
    qint64 count = 0;
    Money amount = Money::fen(0);
};

/// The reconciliation of the day, line by line.
class ReconcileTableModel : public RowTableModel<ReconcileLine> {
    Q_OBJECT

public:
    enum Column { Name, Count, Amount, ColumnCount };
    explicit ReconcileTableModel(QObject* parent = nullptr);

    /// None while the day was not compared and nothing is in suspense.
    void setFigures(const ReconcileFigures& figures);

private:
    QString text(const ReconcileLine& line, int column) const override;
};

} // namespace hui::reports
