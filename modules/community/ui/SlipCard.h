// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/DeskBooking.h"
#include "ui/Card.h"
#include "ui/Module.h"

namespace hui {
class KeyButton;
class PrintBox;
class ReceiptView;
} // namespace hui

namespace hui::community {

/// The paper of a booking as it will be printed, and the key that prints it. Printing it again is
/// counted and said on the paper.
class SlipCard : public Card {
    Q_OBJECT

public:
    SlipCard(const Services& services, QWidget* parent);

    /// The paper that stands for the booking as it is now. `isNew`: it is printed by itself once
    /// the hospital has given the number, when the teller wants paper.
    void showBooking(const DeskBooking& booking, bool isNew);
    const std::optional<DeskBooking>& booking() const { return m_booking; }
    void clear() { m_booking.reset(); }

    /// False when there is none to print.
    bool print();

Q_SIGNALS:
    void closed();

private:
    void printed(const DeskBooking& booking, const Result<int>& count);

    const Services m_services;
    std::optional<DeskBooking> m_booking;
    bool m_isToBePrinted = false;
    ReceiptView* m_view;
    PrintBox* m_box;
    KeyButton* m_print;
    KeyButton* m_next;
};

} // namespace hui::community
