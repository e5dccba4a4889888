// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/DeskFees.h"
#include "ui/RowTableModel.h"

namespace hui::campus {

/// What this desk has taken for students, the newest first.
class FeePaymentTableModel : public RowTableModel<DeskFees> {
    Q_OBJECT

public:
    enum Column { Time, Student, School, Items, Way, Paid, State, ColumnCount };
    explicit FeePaymentTableModel(QObject* parent = nullptr);

    /// Rows that are shown the same are not told anew.
    void setPayments(const QList<DeskFees>& payments);

    /// The row of a payment; -1 when it is not among them.
    int rowOf(const QUuid& payment) const;

private:
    QString text(const DeskFees& row, int column) const override;
    QVariant look(const DeskFees& row, int column, int role) const override;
};

} // namespace hui::campus
