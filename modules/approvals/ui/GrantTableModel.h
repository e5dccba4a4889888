// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/approvals/GrantList.h"
#include "ui/RowTableModel.h"

namespace hui::approvals {

/// Offline grants as rows: whose, until when, and what is left of them.
class GrantTableModel : public RowTableModel<GrantRow> {
    Q_OBJECT

public:
    enum Column { Person, Until, Count, Total, State, ColumnCount };
    explicit GrantTableModel(QObject* parent = nullptr);

    /// `now` tells which are over.
    void setGrants(QList<GrantRow> grants, const QDateTime& now);

    /// The row of a person; -1 when there is none.
    int rowOf(const QString& approver) const;

private:
    QString text(const GrantRow& row, int column) const override;
    QVariant look(const GrantRow& row, int column, int role) const override;

    QDateTime m_now;
};

} // namespace hui::approvals
