// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/branchday/ClosingList.h"
#include "ui/RowTableModel.h"

namespace hui::branchday {

/// What must be so before the day is closed, how it stands, and the one thing to do next.
class GuardTableModel : public RowTableModel<ClosingItem> {
    Q_OBJECT

public:
    enum Column { Condition, State, Next, ColumnCount };
    explicit GuardTableModel(QObject* parent = nullptr);

    void setItems(QList<ClosingItem> items) { setRows(std::move(items)); }

    /// How many are not met.
    int unmet() const;

private:
    QString text(const ClosingItem& item, int column) const override;
    QVariant look(const ClosingItem& item, int column, int role) const override;
};

} // namespace hui::branchday
