// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/ReconcileRepository.h"
#include "ui/RowTableModel.h"

namespace hui::reconcile {

/// How many operations of the day are in a class, and what of them is not explained.
struct ClassSum {
    MatchClass kind = MatchClass::Equal;
    qint64 count = 0;
    Money stake = Money::fen(0);
};

/// Every class of a comparison, in their order.
QList<ClassSum> classSums(const Reconciliation& made);

/// The five classes with their counts and sums.
class ClassTableModel : public RowTableModel<ClassSum> {
    Q_OBJECT

public:
    enum Column { Class, Count, Stake, ColumnCount };
    explicit ClassTableModel(QObject* parent = nullptr);

    void setSums(QList<ClassSum> sums) { setRows(std::move(sums)); }

private:
    QString text(const ClassSum& sum, int column) const override;
};

} // namespace hui::reconcile
