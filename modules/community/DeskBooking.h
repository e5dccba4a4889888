// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/core/CameFor.h"
#include "app/core/Shift.h"
#include "app/store/OutboxState.h"
#include "modules/community/Booking.h"

namespace hui::community {

/// Where a booking stands for the teller.
enum class DeskState {
    Taken, ///< the money is with us, about to be sent
    Asking, ///< paid; the hospital is being asked
    Unclear, ///< sent, and nobody knows; asked for with the same id
    Booked,
    Cancelling, ///< the hospital is being asked to take it back
    DueBack, ///< refused or cancelled, and the cash is still ours
    Refunded,
    NotPaid, ///< refused, and the account has the money
    Review, ///< the platform and the desk disagree: a person decides
};

/// What the outbox tells of its legs. Money and number are operations of their own: each has its
/// own end and its own way back.
struct BookingLegs {
    OutboxState pay = OutboxState::Recorded; ///< `community.pay`
    OutboxState book = OutboxState::Recorded; ///< `community.book`
    std::optional<OutboxState> cancel = {}; ///< `community.cancel`
    std::optional<OutboxState> refund = {}; ///< `community.refund`

    friend bool operator==(const BookingLegs&, const BookingLegs&) = default;
};

/// Where a booking stands, told by its legs alone.
DeskState stateOf(const BookingLegs& legs);

/// A booking as the desk knows it. Its state is read from the outbox every time.
struct DeskBooking {
    Booking booking = {}; ///< as it was held
    QUuid pay = {}; ///< the operations of its legs
    QUuid book = {};
    QUuid cancel = {}; ///< null: never asked for, as of the next
    QUuid refund = {};
    QDate businessDate = {};
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
    QDateTime at = {}; ///< UTC
    BookingLegs legs = {};
    QString receiptNo = {}; ///< of the platform, once the money is booked
    QString number = {}; ///< of the hospital, once it has given it
    QString pageUrl = {}; ///< where the patient sees the line; empty: the platform has no pages
    QString refusal = {}; ///< the code of what was refused last
    QUuid caseId = {}; ///< whose step it is; null: of none
    PayMode mode = PayMode::Cash; ///< how it was paid, and so how it goes back
    QString debited = {}; ///< masked card or account; empty for cash
    std::optional<CameFor> came = {}; ///< who came for the customer; nothing: they came

    DeskState state() const;
    /// What goes back in cash, when it goes back; an account has it again by itself.
    Money cashBack() const;
};

} // namespace hui::community
