// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/DeskBooking.h"
#include "ui/PaperPane.h"

namespace hui::community {

/// The paper of a booking as it will be printed, and the key that prints it. Printing it again is
/// counted and said on the paper.
class SlipCard : public PaperPane {
    Q_OBJECT

public:
    SlipCard(const Services& services, QWidget* parent);

    /// The paper that stands for the booking as it is now. `isNew`: it is printed by itself once
    /// the hospital has given the number, when the teller wants paper.
    void showBooking(const DeskBooking& booking, bool isNew);
    const std::optional<DeskBooking>& booking() const { return m_booking; }
    void clear();

private:
    const Services m_services;
    std::optional<DeskBooking> m_booking;
    bool m_isToBePrinted = false;
};

} // namespace hui::community
