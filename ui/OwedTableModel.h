// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/OwedCash.h"
#include "ui/RowTableModel.h"

namespace hui {

/// Cash that is due back to customers: what for, since when, in which drawer, how much.
class OwedTableModel : public RowTableModel<OwedCash> {
    Q_OBJECT

public:
    enum Column { Business, Taken, Drawer, Amount, ColumnCount };

    explicit OwedTableModel(QObject* parent = nullptr);

    void setOwed(QList<OwedCash> owed) { setRows(std::move(owed)); }
    Money sum() const;

private:
    QString text(const OwedCash& owed, int column) const override;
};

} // namespace hui
