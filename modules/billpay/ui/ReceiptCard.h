// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/PaymentPaper.h"
#include "ui/Card.h"
#include "ui/Module.h"

#include <QSet>

#include <optional>

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace hui {
class KeyButton;
class PrintBox;
class ReceiptView;
class SegmentedControl;
} // namespace hui

namespace hui::billpay {

class ElectronicReceipt;

/// The right card: the papers of a payment, as they will be printed, the electronic receipt, and
/// the key that prints. A printed paper never changes; printing it again counts and says so.
class ReceiptCard : public Card {
    Q_OBJECT

public:
    explicit ReceiptCard(const Services& services, QWidget* parent = nullptr);

    void clear();

    /// What is about to be taken, and who came for the customer; marked as a preview, not to be
    /// printed.
    void showPreview(const PayBill& draft, const Biller& biller, Money received,
        const std::optional<CameFor>& came);

    /// The paper that stands for the payment as it is now.
    void showPayment(const Payment& payment);

    /// Prints what a payment that was just taken calls for, once, if the teller wants paper: the
    /// receipt when it is booked, the provisional slip when the line is down.
    void printByItself();

    /// The summary of payments that were taken in one go.
    void showBasket(const QList<Payment>& payments);

    /// Prints the paper shown. False when there is none to print.
    bool print();

    /// Whether the customer can sign up for 签约代扣 with the payment that is being taken.
    void offerAgreement(bool isPossible);
    bool wantsAgreement() const;
    /// The payment is recorded: now the agreement can be signed.
    void showSignUp();

Q_SIGNALS:
    void signUpAsked();

private:
    void buildBody();
    QWidget* makeAgreementRow();
    void drop();
    void showPaper();
    void present(const ReceiptDocument& document);
    Paper paperShown() const;
    void printed(const QList<Payment>& payments, Paper paper, const Result<int>& count);
    ReceiptDocument documentOf(const QList<Payment>& payments, Paper paper, int printing) const;

    const Services m_services;
    std::optional<Payment> m_payment; ///< nothing for a preview
    QList<Payment> m_basket; ///< whose summary is shown; none: another paper
    Paper m_standing = Paper::Preview; ///< what stood for the payment when it was last read
    QSet<QString> m_byItself; ///< operation and paper
    SegmentedControl* m_kind;
    QStackedWidget* m_pages;
    ReceiptView* m_view;
    ElectronicReceipt* m_electronic;
    QComboBox* m_papers;
    PrintBox* m_box;
    KeyButton* m_print;
    QWidget* m_agreementRow = nullptr;
    QCheckBox* m_agreement = nullptr;
    KeyButton* m_signUp = nullptr;
};

} // namespace hui::billpay
