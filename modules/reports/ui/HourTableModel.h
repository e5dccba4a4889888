// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DayDetail.h"
#include "ui/RowTableModel.h"

namespace hui::reports {

/// The chart of the hours as a table, for who cannot see it.
class HourTableModel : public RowTableModel<HourFigures> {
    Q_OBJECT

public:
    enum Column { Hour, Count, Amount, ColumnCount };
    explicit HourTableModel(QObject* parent = nullptr);

    void setHours(QList<HourFigures> hours);

private:
    QString text(const HourFigures& figures, int column) const override;
};

} // namespace hui::reports
