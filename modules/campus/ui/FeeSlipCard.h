// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/DeskFees.h"
#include "ui/Card.h"
#include "ui/Module.h"

namespace hui {
class KeyButton;
class PrintBox;
class ReceiptView;
} // namespace hui

namespace hui::campus {

/// The paper of a payment as it will be printed, and the key that prints it. Printing it again is
/// counted and said on the paper.
class FeeSlipCard : public Card {
    Q_OBJECT

public:
    FeeSlipCard(const Services& services, QWidget* parent);

    /// The paper that stands for the payment as it is now. `isNew`: it is printed by itself once
    /// the school has the money, when the teller wants paper.
    void showFees(const DeskFees& payment, bool isNew);
    const std::optional<DeskFees>& payment() const { return m_payment; }
    void clear() { m_payment.reset(); }

    /// False when there is none to print.
    bool print();

Q_SIGNALS:
    void closed();

private:
    void build();
    void printed(const DeskFees& payment, const Result<int>& count);

    const Services m_services;
    std::optional<DeskFees> m_payment;
    bool m_isToBePrinted = false;
    ReceiptView* m_view;
    PrintBox* m_box;
    KeyButton* m_print;
    KeyButton* m_next;
};

} // namespace hui::campus
