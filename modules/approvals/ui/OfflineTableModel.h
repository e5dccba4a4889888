// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/approvals/OfflineList.h"
#include "ui/RowTableModel.h"

namespace hui::approvals {

/// Signatures given offline as rows: when, what, how much, by whom for whom, and how they stand.
class OfflineTableModel : public RowTableModel<OfflineRow> {
    Q_OBJECT

public:
    enum Column { SignedAt, Matter, Amount, Maker, Approver, State, ColumnCount };
    explicit OfflineTableModel(QObject* parent = nullptr);

    void setOffline(QList<OfflineRow> rows) { setRows(std::move(rows)); }

    /// The row of a signature; -1 when it is not among them.
    int rowOf(const QString& id) const;

private:
    QString text(const OfflineRow& row, int column) const override;
    QVariant look(const OfflineRow& row, int column, int role) const override;
};

} // namespace hui::approvals
