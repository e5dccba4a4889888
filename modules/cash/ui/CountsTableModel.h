// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillDay.h"
#include "ui/RowTableModel.h"

namespace hui::cash {

/// Every closing count as it was entered; none is ever taken away.
class CountsTableModel : public RowTableModel<TillCount> {
    Q_OBJECT

public:
    enum Column { Attempt, Time, Expected, Counted, Difference, ColumnCount };
    explicit CountsTableModel(QObject* parent = nullptr);

    void setCounts(QList<TillCount> counts);

private:
    QString text(const TillCount& count, int column) const override;
    QVariant look(const TillCount& count, int column, int role) const override;
};

} // namespace hui::cash
