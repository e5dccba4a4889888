// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/Payment.h"
#include "ui/Module.h"

#include <QWidget>

namespace hui {
class MessageBar;
class Stepper;
struct Biller;
} // namespace hui

namespace hui::billpay {

class BillEnquiry;
class BillsCard;
class CashCard;
class PayeeCard;
class ReceiptCard;

/// Taking a payment: whose bill, what is open, the cash, the paper. It parses, sends and
/// shows; what is allowed, payBill() decides. Its operation id is made when a payment begins and
/// renewed only when it has been recorded or given up.
class PaymentForm : public QWidget {
    Q_OBJECT

public:
    explicit PaymentForm(const Services& services, QWidget* parent = nullptr);

    /// Chooses a kind of bill ("water").
    void chooseKind(const QString& category);
    /// Asks the biller again.
    void fetchAgain();
    /// Stops asking the biller, or drops what is not recorded; false when there is nothing to drop.
    bool stepBack();
    /// Prints the paper shown; false when there is none.
    bool print();

Q_SIGNALS:
    /// A payment was recorded here.
    void paid(const QUuid& operation);
    /// The teller wants the payments of the day, this one selected when it is not null.
    void dayAsked(const QUuid& operation);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Step { Choose, Check, Take, Paper };

    void buildPage();
    void connectCards();
    void readTill();
    void fetch(const Biller& biller, const QString& account);
    void fetched(const FetchedBills& bills);
    void fetchRefused(const QString& words, bool atAccount);
    void fetchUnanswered();
    void stopAsking();
    void takeFromPaper();
    void choiceChanged();
    void commit();
    void send();
    void recorded(const Result<Payment>& payment);
    void askForApproval(const Error& why);
    void settled(const QUuid& operation, OutboxState state);
    void showAwaited();
    void showOutcome(const Payment& payment);
    void tellOutcome(const Payment& payment);
    void showPreview();
    void startAnew();
    void setBusy(bool busy);
    bool isOnline() const;

    const Services m_services;
    PayBill m_request; ///< what is being paid; its operation id outlives every retry
    std::optional<Payment> m_done; ///< the last one recorded
    QUuid m_awaited; ///< the operation whose outcome the page waits for
    bool m_busy = false;
    bool m_isUnanswered = false; ///< no answer to the last question, and the line seemed up
    BillEnquiry* m_enquiry;
    Stepper* m_steps;
    MessageBar* m_message;
    PayeeCard* m_payee;
    BillsCard* m_bills;
    CashCard* m_cash;
    ReceiptCard* m_receipt;
};

} // namespace hui::billpay
