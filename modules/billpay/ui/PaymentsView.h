// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/ui/PaymentWays.h"
#include "ui/Module.h"
#include "ui/PageReading.h"

#include <QUuid>
#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace hui {
class Card;
class CashOutGuard;
class DateEdit;
class Field;
class KeyButton;
class MessageBar;
class TableView;
} // namespace hui

namespace hui::billpay {

class PaymentTableModel;
class ReceiptCard;

/// The payments of the day: what became of each, its paper, and the ways that are open for it:
/// cancellation (撤销), reversal of an attempt (冲正), refund (退款), suspense, the finding on an
/// unclear one, posting again, complaint.
class PaymentsView : public QWidget {
    Q_OBJECT

public:
    explicit PaymentsView(const Services& services, QWidget* parent = nullptr);

    /// Reads a business day anew, this one when none is given, and selects `operation` when it is
    /// not null.
    void showPayment(const QUuid& operation, const QDate& day = {});
    void reload();
    /// Prints the paper of the selected payment; false when there is none.
    bool print();

Q_SIGNALS:
    void left();
    void complaintsAsked();
    void agreementsAsked();

private:
    void buildPage();
    void buildHeader();
    void buildDetails(QWidget* box);
    std::function<Result<QList<Payment>>(Database&)> question();
    void showRows(const QList<Payment>& payments);
    void tellCancellation();
    void selectionChanged();
    void showWay();
    void act();
    void go(const Payment& payment, Way way, const std::optional<Till>& till);
    void record(Way way, const WayEntry& entry);
    void withTill(std::function<void(const Till&)> then);
    void finished(Way way, const Result<Payment>& payment);
    const Payment* selected() const;
    std::optional<Way> way() const;

    const Services m_services;
    QUuid m_operation; ///< of the way being gone; kept on every retry
    QUuid m_wanted;
    QUuid m_cancelled; ///< the payment whose cancellation is awaited
    bool m_busy = false; ///< the till is being read for what was asked
    PaymentTableModel* const m_model;
    CashOutGuard* const m_guard;
    PageReading<QList<Payment>> m_reading;
    Card* m_list;
    DateEdit* m_day; ///< the business day that is listed
    TableView* m_table;
    MessageBar* m_message;
    QComboBox* m_ways;
    QComboBox* m_code;
    QLineEdit* m_reason;
    QLineEdit* m_reference;
    Field* m_waysField;
    Field* m_codeField;
    Field* m_reasonField;
    Field* m_referenceField;
    KeyButton* m_act;
    ReceiptCard* m_receipt;
};

} // namespace hui::billpay
