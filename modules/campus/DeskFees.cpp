// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/DeskFees.h"

#include <algorithm>

namespace hui::campus {

namespace {

bool isForPerson(OutboxState state)
{
    return state == OutboxState::Review || state == OutboxState::Poison;
}

/// After the school has taken it.
FeeState stateOfTaken(const std::optional<OutboxState>& cancel)
{
    if (!cancel || *cancel == OutboxState::Rejected)
        return FeeState::Paid;
    if (isForPerson(*cancel))
        return FeeState::Review;
    return *cancel == OutboxState::Accepted ? FeeState::DueBack : FeeState::Cancelling;
}

} // namespace

FeeState stateOf(const FeeLegs& legs)
{
    if (legs.refund)
        return isForPerson(*legs.refund) || *legs.refund == OutboxState::Rejected
            ? FeeState::Review
            : FeeState::Refunded;
    switch (legs.pay) {
    case OutboxState::Rejected: return FeeState::DueBack;
    case OutboxState::Accepted: return stateOfTaken(legs.cancel);
    case OutboxState::Review:
    case OutboxState::Poison: return FeeState::Review;
    case OutboxState::Unknown: return FeeState::Unclear;
    case OutboxState::Recorded:
    case OutboxState::Sending:
    case OutboxState::RetryWait: break;
    }
    return FeeState::Taken;
}

FeeState DeskFees::state() const
{
    const bool hadNoMoney = !list.isNull() && legs.pay == OutboxState::Rejected
        && (refusal == u"list_exceeded" || refusal == u"dependency_rejected");
    const FeeState state = hadNoMoney ? FeeState::Review : stateOf(legs);
    if (state != FeeState::DueBack || mode == PayMode::Cash)
        return state;
    return legs.cancel ? FeeState::Refunded : FeeState::NotPaid;
}

QList<DeskFees> dueBackFirst(QList<DeskFees> payments)
{
    std::ranges::stable_partition(
        payments, [](const DeskFees& each) { return each.state() == FeeState::DueBack; });
    return payments;
}

FeesDue dueBackOf(const QList<DeskFees>& payments)
{
    FeesDue due;
    for (const DeskFees& each : payments)
        if (each.state() == FeeState::DueBack) {
            ++due.payments;
            due.sum = Money::fen(due.sum.minor() + each.due().minor());
        }
    return due;
}

} // namespace hui::campus
