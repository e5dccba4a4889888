// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"
#include "ui/RowTableModel.h"

namespace hui::billpay {

/// The payments of the day as rows, newest first. It holds values and formats them, accounts
/// masked; it reads no database and opens no dialog.
class PaymentTableModel : public RowTableModel<Payment> {
    Q_OBJECT

public:
    enum Column { Number, Time, Biller, Account, Holder, Amount, State, Receipt, ColumnCount };

    explicit PaymentTableModel(QObject* parent = nullptr);

    void setPayments(QList<Payment> payments) { setRows(std::move(payments)); }
    const Payment& paymentAt(int row) const { return rows().at(row); }
    int rowOf(const QUuid& operation) const; ///< −1 when it is not there

protected:
    QString text(const Payment& payment, int column) const override;
    QVariant look(const Payment& payment, int column, int role) const override;
};

} // namespace hui::billpay
