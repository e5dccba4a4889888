// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/DeskFees.h"
#include "ui/PaperPane.h"

namespace hui::campus {

/// The paper of a payment as it will be printed, and the key that prints it. Printing it again is
/// counted and said on the paper.
class FeeSlipCard : public PaperPane {
    Q_OBJECT

public:
    FeeSlipCard(const Services& services, QWidget* parent);

    /// The paper that stands for the payment as it is now. `isNew`: it is printed by itself once
    /// the school has the money, when the teller wants paper.
    void showFees(const DeskFees& payment, bool isNew);
    const std::optional<DeskFees>& payment() const { return m_payment; }
    void clear();

private:
    const Services m_services;
    std::optional<DeskFees> m_payment;
    bool m_isToBePrinted = false;
};

} // namespace hui::campus
