// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/DeskBooking.h"

namespace hui::community {

namespace {

bool needsPerson(OutboxState state)
{
    return state == OutboxState::Review || state == OutboxState::Poison;
}

/// After the hospital has given the number.
DeskState stateOfBooked(const std::optional<OutboxState>& cancel)
{
    if (!cancel || *cancel == OutboxState::Rejected)
        return DeskState::Booked;
    if (needsPerson(*cancel))
        return DeskState::Review;
    return *cancel == OutboxState::Accepted ? DeskState::DueBack : DeskState::Cancelling;
}

/// After the money is booked.
DeskState stateOfPaid(const BookingLegs& legs)
{
    if (legs.book == OutboxState::Accepted)
        return stateOfBooked(legs.cancel);
    if (legs.book == OutboxState::Rejected)
        return DeskState::DueBack;
    return legs.book == OutboxState::Unknown ? DeskState::Unclear : DeskState::Asking;
}

} // namespace

DeskState stateOf(const BookingLegs& legs)
{
    if (legs.refund)
        return needsPerson(*legs.refund) || *legs.refund == OutboxState::Rejected
            ? DeskState::Review
            : DeskState::Refunded;
    if (legs.pay == OutboxState::Rejected)
        return DeskState::DueBack;
    if (needsPerson(legs.pay) || needsPerson(legs.book))
        return DeskState::Review;
    if (legs.pay == OutboxState::Accepted)
        return stateOfPaid(legs);
    return legs.pay == OutboxState::Unknown ? DeskState::Unclear : DeskState::Taken;
}

DeskState DeskBooking::state() const
{
    const DeskState state = stateOf(legs);
    if (state != DeskState::DueBack || mode == PayMode::Cash)
        return state;
    return legs.pay == OutboxState::Rejected ? DeskState::NotPaid : DeskState::Refunded;
}

Money DeskBooking::cashBack() const
{
    return mode == PayMode::Cash ? booking.due() : Money::fen(0);
}

} // namespace hui::community
