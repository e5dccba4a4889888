// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayPolicy.h"
#include "app/till/Till.h"
#include "modules/billpay/ParkedPayment.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/Payment.h"
#include "modules/billpay/ui/SubscribeForm.h"
#include "ui/Module.h"

#include <QWidget>

namespace hui {
class MessageBar;
class PageHeader;
class PayerCard;
class Stepper;
struct Biller;
} // namespace hui

namespace hui::billpay {

class BasketCard;
class BillEnquiry;
class BillsCard;
class CashCard;
class OutcomeWatch;
class PayeeCard;
class ReceiptCard;
class TakingColumn;

/// Taking a payment: whose bill, what is open, the cash, the paper. It parses, sends and
/// shows; what is allowed, payBill() decides. Its operation id is made when a payment begins and
/// renewed only when it has been recorded or given up.
class PaymentForm : public QWidget {
    Q_OBJECT

public:
    explicit PaymentForm(const Services& services, QWidget* parent = nullptr);

    /// Chooses a kind of bill ("water").
    void chooseKind(const QString& category);
    /// Chooses a biller by its id in the catalogue.
    void chooseBiller(const QString& id);

    /// Goes to an account of a biller, and asks for its bills when nothing else is missing.
    void payAccount(const QString& biller, const QString& account);
    /// The case that the next payment goes on with; null: none. It is dropped when that is recorded
    /// or given up.
    void takeOn(const QUuid& caseId);
    /// Asks the biller again.
    void fetchAgain();
    /// Stops asking the biller, or drops what is not recorded; false when there is nothing to drop.
    bool stepBack();
    /// Prints the paper shown; false when there is none.
    bool print();
    /// What was entered, for the customer who goes; the form is empty then. Empty when there is
    /// nothing, or it is being recorded.
    QJsonObject putAway();
    /// Shows what putAway() gave; what is owed is asked for again.
    void bringBack(const QJsonObject& kept);

Q_SIGNALS:
    /// A payment was recorded here.
    void paid(const QUuid& operation);
    /// The teller wants the payments of the day, this one selected when it is not null.
    void dayAsked(const QUuid& operation);
    void listAsked();
    /// The customer wants the bills of what was just paid to be paid by themselves.
    void signUpAsked(const SubscribeForm::Offer& offer);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Step { Choose, Check, Take, Paper };

    void buildPage();
    void connectCards();
    void readTill();
    void readPolicy();
    void fetch(const Biller& biller, const QString& account);
    void ask();
    void fetched(const FetchedBills& bills);
    void fetchRefused(const QString& words, const QString& field);
    void fetchHeld(int seconds);
    void askAbout(const QString& thing);
    void fetchUnanswered();
    void stopAsking();
    void takeFromPaper();
    void choiceChanged();
    void takeOnAccount(const Biller& biller);
    bool complete();
    void addToBasket();
    void commit();
    void send();
    void recorded(const Result<QList<Payment>>& payments);
    void askForApproval(const Error& why);
    void outcomesKnown(const QList<Payment>& payments);
    void showOutcome(const QList<Payment>& payments);
    void tellOutcome(const QList<Payment>& payments);
    void showPreview();
    /// Who came for who is served, by their records.
    void readWhoCame();
    /// The same, or who is noted from documents; nothing when nobody came for another.
    std::optional<CameFor> whoCameNow() const;
    void offerAgreement();
    void keepOffer();
    void beginPayment();
    void startAnew();
    void restore(const std::optional<Biller>& biller, bool isRecorded);
    void enterAgain();
    void showDue();
    Money totalDue() const;
    Money currentFee() const;
    QList<PayMode> openModes() const;
    void setBusy(bool busy);
    bool isOnline() const;
    void setCase(const QUuid& caseId);
    void checkCase();
    void sayOtherKind();

    const Services m_services;
    PayBill m_request; ///< what is being paid; its operation id outlives every retry
    BillQuestion m_question; ///< the last one asked
    PayBasket m_sent; ///< as it was handed to the store; the same on every retry
    QUuid m_basketId; ///< of the items that wait to be paid in one go
    QList<Payment> m_done; ///< the last ones recorded
    std::optional<SubscribeForm::Offer> m_offer; ///< of the last one, when it is to be signed for
    Money m_notedFrom = PayPolicy{}.identifyCashFrom; ///< the cash from which the payer is noted
    std::optional<ParkedPayment> m_parked; ///< brought back, until it is all on the page
    std::optional<CameFor> m_came; ///< of the records: who came for who is served
    bool m_isKept = false; ///< what is on the page was brought back, and is not done yet
    bool m_busy = false;
    bool m_isUnanswered = false; ///< no answer to the last question, and the line seemed up
    std::optional<QString> m_caseChecked; ///< against which kind of bill the case was held last
    bool m_saysOtherKind = false; ///< the message is about the case
    QUuid m_caseId; ///< that the payment on the page goes on with; null: none
    BillEnquiry* m_enquiry;
    OutcomeWatch* m_watch;
    PageHeader* m_head;
    Stepper* m_steps;
    MessageBar* m_message;
    PayeeCard* m_payee;
    BillsCard* m_bills;
    BasketCard* m_basket;
    PayerCard* m_payer;
    CashCard* m_cash;
    TakingColumn* m_middle;
    ReceiptCard* m_receipt;
};

} // namespace hui::billpay
