// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceBook.h"
#include "modules/advice/DeskReferral.h"
#include "ui/Card.h"
#include "ui/Module.h"

namespace hui {
class KeyButton;
class PrintBox;
class ReceiptView;
} // namespace hui

namespace hui::advice {

/// 需求登记回执 as it will be printed, and the key that prints it. Printing it again is counted and
/// said on the paper.
class AdviceSlipCard : public Card {
    Q_OBJECT

public:
    AdviceSlipCard(const Services& services, QWidget* parent);

    /// `isNew`: it is printed by itself when the teller wants paper.
    void showReferral(const DeskReferral& referral, const AdviceBook& book, bool isNew);
    void print();

Q_SIGNALS:
    void closed();

private:
    void printed(const DeskReferral& referral, const Result<int>& count);

    const Services m_services;
    std::optional<DeskReferral> m_referral;
    AdviceBook m_book;
    ReceiptView* m_view;
    PrintBox* m_box;
    KeyButton* m_print;
    KeyButton* m_close;
};

} // namespace hui::advice
