// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"
#include "ui/RowTableModel.h"

namespace hui::billpay {

/// Complaints as rows: what is not settled comes first, the earliest due date at the top. It holds
/// values and formats them, accounts masked; it reads no database.
class ComplaintTableModel : public RowTableModel<Complaint> {
    Q_OBJECT

public:
    enum Column { Code, Raised, Biller, Account, Amount, Reason, Due, Handler, State, ColumnCount };

    explicit ComplaintTableModel(QObject* parent = nullptr);

    /// `today` tells which are overdue, or due within `warnDays` working days.
    void setComplaints(QList<Complaint> complaints, const QDate& today, int warnDays);
    const Complaint& complaintAt(int row) const { return rows().at(row); }
    int rowOf(const QUuid& operation) const; ///< −1 when it is not there

protected:
    QString text(const Complaint& complaint, int column) const override;
    QVariant look(const Complaint& complaint, int column, int role) const override;

private:
    QDate m_today;
    int m_warnDays = 0;
};

} // namespace hui::billpay
