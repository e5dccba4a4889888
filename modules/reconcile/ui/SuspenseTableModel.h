// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reconcile/ActOnItem.h"
#include "ui/RowTableModel.h"

namespace hui::reconcile {

/// What is in suspense by name, of every day, until it is cleared.
class SuspenseTableModel : public RowTableModel<SuspenseItem> {
    Q_OBJECT

public:
    enum Column { Day, Number, Business, Class, Stake, Reason, ColumnCount };
    explicit SuspenseTableModel(QObject* parent = nullptr);

    void setItems(QList<SuspenseItem> items) { setRows(std::move(items)); }

private:
    QString text(const SuspenseItem& item, int column) const override;
};

} // namespace hui::reconcile
