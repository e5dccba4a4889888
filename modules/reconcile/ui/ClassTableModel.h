// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/ClassSums.h"
#include "ui/RowTableModel.h"

namespace hui::reconcile {

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
