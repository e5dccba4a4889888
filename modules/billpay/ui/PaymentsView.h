// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/Payment.h"
#include "ui/Module.h"
#include "ui/Reading.h"

#include <QUuid>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace hui {
class Field;
class KeyButton;
class MessageBar;
class TableView;
} // namespace hui

namespace hui::billpay {

class PaymentTableModel;
class ReceiptCard;

/// The payments of the day: what became of each, its paper, and the ways back: reversal (冲正) of a
/// booked one, signed by a supervisor; the cash of a refused one to the customer; the cash of a
/// refused reversal into the drawer again.
class PaymentsView : public QWidget {
    Q_OBJECT

public:
    explicit PaymentsView(const Services& services, QWidget* parent = nullptr);

    /// Reads anew and selects `operation` when it is not null.
    void show(const QUuid& operation);
    void reload();
    /// Prints the paper of the selected payment; false when there is none.
    bool print();

Q_SIGNALS:
    void left();

private:
    void buildPage();
    void buildDetails(QWidget* box);
    void showRows(const QList<Payment>& payments);
    void tellReversal();
    void selectionChanged();
    void act();
    void reverse(const Payment& payment, const Till& till);
    void reversalSigned(const Payment& payment, const CashCount& out, const Countersign& approval);
    void refund(const Payment& payment, const Till& till);
    void putBack(const Payment& payment);
    void withTill(std::function<void(const Till&)> then);
    void finished(const Result<Payment>& payment);
    const Payment* selected() const;

    const Services m_services;
    QUuid m_operation; ///< of the reversal or refund being made; kept on every retry
    QUuid m_wanted;
    QUuid m_reversed; ///< the payment whose reversal is awaited
    bool m_busy = false; ///< the till is being read for what was asked
    PaymentTableModel* const m_model;
    Reading m_reading;
    TableView* m_table;
    MessageBar* m_message;
    QLineEdit* m_reason;
    Field* m_reasonField;
    KeyButton* m_act;
    ReceiptCard* m_receipt;
};

} // namespace hui::billpay
