// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/PaymentPaper.h"
#include "ui/Card.h"
#include "ui/Module.h"

#include <optional>

class QLabel;

namespace hui {
class EmptyState;
class KeyButton;
class ReceiptView;
} // namespace hui

namespace hui::billpay {

/// The right card: the paper of a payment, as it will be printed, and the key that prints it. A
/// printed paper never changes; printing it again counts and says so.
class ReceiptCard : public Card {
    Q_OBJECT

public:
    explicit ReceiptCard(const Services& services, QWidget* parent = nullptr);

    void clear();

    /// What is about to be taken; marked as a preview, not to be printed.
    void showPreview(const PayBill& draft, const Biller& biller, Money received);

    /// The paper that stands for the payment as it is now.
    void showPayment(const Payment& payment);

    /// The summary of payments that were taken in one go.
    void showBasket(const QList<Payment>& payments);

    /// Prints the paper shown. False when there is none to print.
    bool print();

private:
    void printed(const Payment& payment, Paper paper, const Result<int>& count);

    const Services m_services;
    std::optional<Payment> m_payment; ///< nothing for a preview
    ReceiptView* m_view;
    KeyButton* m_print;
    QLabel* m_note;
};

} // namespace hui::billpay
