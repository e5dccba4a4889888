// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Complaint.h"

#include <QAbstractTableModel>

namespace hui::billpay {

/// Complaints as rows: what is not settled comes first, the earliest due date at the top. It holds
/// values and formats them, accounts masked; it reads no database.
class ComplaintTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Code, Raised, Biller, Account, Amount, Reason, Due, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `today` tells which are overdue.
    void setComplaints(QList<Complaint> complaints, const QDate& today);
    const Complaint& complaintAt(int row) const { return m_complaints.at(row); }
    int rowOf(const QUuid& operation) const; ///< −1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Complaint& complaint, Column column) const;

    QList<Complaint> m_complaints;
    QDate m_today;
};

} // namespace hui::billpay
