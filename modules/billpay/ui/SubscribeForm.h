// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "modules/billpay/Subscribe.h"
#include "ui/Module.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;

namespace hui {
class Card;
class DebitPane;
class KeyButton;
class MessageBar;
class PrintBox;
class ReceiptView;
} // namespace hui

namespace hui::billpay {

class BillEnquiry;
class PayeeCard;
class SignatureForm;
class TermsForm;
struct FetchedBills;

/// Signing up for 签约代扣: whose bills, what the customer agrees to, from which account it is
/// paid, and the paper that is signed. The biller is asked for the holder first, so that nobody
/// signs for the account of a stranger.
class SubscribeForm : public QWidget {
    Q_OBJECT

public:
    explicit SubscribeForm(const Services& services, QWidget* parent = nullptr);

    /// What was just paid, to be signed up for; its biller and account stand in the form.
    struct Offer {
        Biller biller;
        QString account;
        QString holder; ///< masked
        QMap<QString, QString> parameters = {}; ///< what the biller asked for beside the account
    };
    /// Begins an agreement; with nothing in it when there is no offer.
    void begin(const std::optional<Offer>& offer = {});
    /// Prints the agreement that is to be signed; false while there is none.
    bool print();
    /// What was entered, for the customer who goes; empty when there is nothing. The number of the
    /// paper stays: it may be signed. The account that is to pay is read from its card again.
    QJsonObject putAway();
    void bringBack(const QJsonObject& kept);

Q_SIGNALS:
    void left();
    void signedUp(const QUuid& operation);

private:
    QWidget* makeAgreement();
    QWidget* makePaper();
    void connectParts();
    void fetch(const Biller& biller, const QString& account);
    void fetched(const FetchedBills& bills);
    void refused(const QString& words, const QString& field);
    void take(const QString& holder);
    void showPaper();
    void forget();
    void commit();
    void restore(const Biller& biller, const QJsonObject& kept);
    void recorded(const Result<Subscription>& subscription);
    Subscription draft() const;

    const Services m_services;
    Subscribe m_request; ///< its operation is made when the form begins and kept on every retry
    std::optional<Biller> m_biller; ///< of the account that was found
    BillEnquiry* m_enquiry;
    PayeeCard* m_payee;
    Card* m_agreement;
    MessageBar* m_message;
    QLabel* m_holder;
    QWidget* m_entries;
    TermsForm* m_terms;
    DebitPane* m_debit;
    SignatureForm* m_signature;
    ReceiptView* m_paper;
    PrintBox* m_box;
    KeyButton* m_print;
    KeyButton* m_commit;
};

} // namespace hui::billpay
