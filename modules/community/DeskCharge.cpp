// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/DeskCharge.h"

#include <algorithm>

namespace hui::community {

namespace {

bool asksForPerson(OutboxState state)
{
    return state == OutboxState::Review || state == OutboxState::Poison;
}

/// After the hospital has been asked to give it back.
ChargeState afterUndo(OutboxState undo, ChargeState refused)
{
    if (asksForPerson(undo))
        return ChargeState::Review;
    if (undo == OutboxState::Accepted)
        return ChargeState::DueBack;
    return undo == OutboxState::Rejected ? refused : ChargeState::Undoing;
}

} // namespace

ChargeState chargeStateOf(const ChargeLegs& legs, bool isRelease)
{
    if (legs.refund)
        return asksForPerson(*legs.refund) || *legs.refund == OutboxState::Rejected
            ? ChargeState::Review
            : ChargeState::Refunded;
    if (isRelease)
        return legs.first == OutboxState::Unknown ? ChargeState::Unclear
                                                  : afterUndo(legs.first, ChargeState::Refused);
    if (legs.undo)
        return afterUndo(*legs.undo, ChargeState::Paid);
    if (asksForPerson(legs.first))
        return ChargeState::Review;
    if (legs.first == OutboxState::Accepted)
        return ChargeState::Paid;
    if (legs.first == OutboxState::Rejected)
        return ChargeState::DueBack;
    return legs.first == OutboxState::Unknown ? ChargeState::Unclear : ChargeState::Taken;
}

ChargeState DeskCharge::state() const
{
    const ChargeState state = chargeStateOf(legs, isRelease);
    if (state != ChargeState::DueBack || cashBack().isPositive())
        return state;
    return isRelease || legs.undo ? ChargeState::Refunded : ChargeState::NotPaid;
}

Money DeskCharge::cashBack() const
{
    if (isRelease)
        return cashPart.value_or(charge.amount);
    return mode == PayMode::Cash ? charge.amount : Money::fen(0);
}

ChargesDue dueBackOf(const QList<DeskCharge>& charges)
{
    ChargesDue due;
    for (const DeskCharge& each : charges)
        if (each.state() == ChargeState::DueBack) {
            ++due.count;
            due.sum = Money::fen(due.sum.minor() + each.cashBack().minor());
        }
    return due;
}

QList<DeskCharge> dueBackFirst(QList<DeskCharge> charges)
{
    std::ranges::stable_partition(
        charges, [](const DeskCharge& each) { return each.state() == ChargeState::DueBack; });
    return charges;
}

} // namespace hui::community
