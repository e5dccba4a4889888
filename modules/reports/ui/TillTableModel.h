// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DailyReport.h"
#include "ui/RowTableModel.h"

namespace hui::reports {

/// The drawers of the day: what went in and out, and what was over or short.
class TillTableModel : public RowTableModel<TillFigures> {
    Q_OBJECT

public:
    enum Column { Number, Teller, State, In, Out, Balance, OverShort, ColumnCount };
    explicit TillTableModel(QObject* parent = nullptr);

    void setTills(QList<TillFigures> tills);

private:
    QString text(const TillFigures& till, int column) const override;
    QVariant look(const TillFigures& till, int column, int role) const override;
};

} // namespace hui::reports
