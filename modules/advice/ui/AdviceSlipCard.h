// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceBook.h"
#include "modules/advice/DeskReferral.h"
#include "ui/PaperPane.h"

namespace hui::advice {

/// 需求登记回执 as it will be printed, and the key that prints it. Printing it again is counted and
/// said on the paper.
class AdviceSlipCard : public PaperPane {
    Q_OBJECT

public:
    AdviceSlipCard(const Services& services, QWidget* parent);

    /// `isNew`: it is printed by itself when the teller wants paper.
    void showReferral(const DeskReferral& referral, const AdviceBook& book, bool isNew);

private:
    const Services m_services;
};

} // namespace hui::advice
