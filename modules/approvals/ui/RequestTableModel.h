// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"
#include "ui/Pill.h"
#include "ui/RowTableModel.h"

namespace hui::approvals {

/// Requests for a signature as rows: when, what, how much, of which branch, by whom, and where it
/// stands.
class RequestTableModel : public RowTableModel<RemoteApproval> {
    Q_OBJECT

public:
    enum Column { AskedAt, Matter, Amount, Branch, Maker, State, ColumnCount };
    explicit RequestTableModel(QObject* parent = nullptr);

    void setRequests(QList<RemoteApproval> requests) { setRows(std::move(requests)); }

    /// The time: of those that wait, how long somebody may still decide is told.
    void setNow(const QDateTime& now);

    /// The row of a request; -1 when it is not among them.
    int rowOf(const QUuid& request) const;

private:
    QString text(const RemoteApproval& request, int column) const override;
    QVariant look(const RemoteApproval& request, int column, int role) const override;
    PillLook stateOf(const RemoteApproval& request) const;

    QDateTime m_now;
};

} // namespace hui::approvals
