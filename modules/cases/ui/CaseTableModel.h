// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "ui/RowTableModel.h"

namespace hui::cases {

/// A case as a line of the list.
struct CaseRow {
    Case value;
    QString customer = {}; ///< masked; empty: nobody knows

    friend bool operator==(const CaseRow&, const CaseRow&) = default;
};

/// Cases as rows: number, what, whose, from where, who has it, where it stands, since when.
class CaseTableModel : public RowTableModel<CaseRow> {
    Q_OBJECT

public:
    enum Column { Number, Kind, Customer, Channel, Holder, State, ChangedAt, ColumnCount };

    /// `device` is this desk.
    explicit CaseTableModel(const QString& device, QObject* parent = nullptr);

    /// Rows that are shown the same are not told anew.
    void setCases(const QList<CaseRow>& rows);

    /// The row of a case; -1 when it is not among them.
    int rowOf(const QUuid& id) const;

private:
    QString text(const CaseRow& row, int column) const override;
    QVariant look(const CaseRow& row, int column, int role) const override;

    const QString m_device;
};

} // namespace hui::cases
