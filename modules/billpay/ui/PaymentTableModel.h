// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"

#include <QAbstractTableModel>

namespace hui::billpay {

/// The payments of the day as rows, newest first. It holds values and formats them, accounts
/// masked; it reads no database and opens no dialog.
class PaymentTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Biller, Account, Holder, Amount, State, Receipt, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPayments(QList<Payment> payments);
    const Payment& paymentAt(int row) const { return m_payments.at(row); }
    int rowOf(const QUuid& operation) const; ///< −1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Payment& payment, Column column) const;

    QList<Payment> m_payments;
};

} // namespace hui::billpay
