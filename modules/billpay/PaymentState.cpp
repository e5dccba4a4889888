// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentState.h"

#include <QCoreApplication>

#include <array>
#include <initializer_list>

namespace hui::billpay {

namespace {

using enum PaymentState;
using Event = PaymentEvent;

struct Step {
    PaymentState from;
    PaymentEvent event;
    PaymentState to;
};

/// Every step there is; what is not here is refused. There is no way from Uncertain to a new key:
/// only an answer to the old one leads out.
constexpr std::array steps{
    Step{Draft, Event::Fetch, Fetching},
    Step{Draft, Event::BillsCame, BillReady}, // typed from the paper bill
    Step{Fetching, Event::BillsCame, BillReady},
    Step{Fetching, Event::NoBillCame, NoBill},
    Step{Fetching, Event::FetchBroke, PaymentState::FetchFailed},
    Step{BillReady, Event::Expire, Expired},
    Step{BillReady, Event::AskApproval, AwaitApproval},
    Step{AwaitApproval, Event::Approve, BillReady},
    Step{AwaitApproval, Event::RefuseApproval, ApprovalRefused},
    Step{BillReady, Event::TakeFunds, FundsTaken},
    Step{FundsTaken, Event::Queue, QueuedOffline},
    Step{FundsTaken, Event::Submit, Submitting},
    Step{QueuedOffline, Event::Submit, Submitting},
    Step{Submitting, Event::Queue, QueuedOffline}, // surely not arrived
    Step{Submitting, Event::Succeed, Succeeded},
    Step{Submitting, Event::Fail, Failed},
    Step{Submitting, Event::LoseAnswer, Uncertain},
    Step{Uncertain, Event::Succeed, Succeeded},
    Step{Uncertain, Event::Fail, Failed},
    Step{Uncertain, Event::LoseAnswer, Uncertain},
    Step{Uncertain, Event::Queue, QueuedOffline}, // the platform surely does not have it
    Step{Failed, Event::OweRefund, RefundDue},
    Step{RefundDue, Event::Refund, Refunded},
    Step{Succeeded, Event::AskReversal, ReversalPending},
    Step{ReversalPending, Event::AcceptReversal, Reversed},
    Step{ReversalPending, Event::RefuseReversal, ReversalRefused},
};

/// Goes on from FundsTaken; a step that is refused would be a mistake of this file.
PaymentState after(std::initializer_list<PaymentEvent> events)
{
    PaymentState state = FundsTaken;
    for (const PaymentEvent event : events) {
        const Result<PaymentState> reached = next(state, event);
        HUI_ASSERT(reached.has_value());
        state = *reached;
    }
    return state;
}

PaymentState ofPayment(OutboxState payment, bool offline)
{
    switch (payment) {
    case OutboxState::Recorded: return offline ? after({Event::Queue}) : FundsTaken;
    case OutboxState::RetryWait: return after({Event::Submit, Event::Queue});
    case OutboxState::Sending: return after({Event::Submit});
    case OutboxState::Unknown:
    case OutboxState::Review:
    case OutboxState::Poison: return after({Event::Submit, Event::LoseAnswer});
    case OutboxState::Accepted: return after({Event::Submit, Event::Succeed});
    case OutboxState::Rejected: return after({Event::Submit, Event::Fail, Event::OweRefund});
    }
    HUI_ASSERT(false); // the switch above is complete
    return Uncertain;
}

} // namespace

Result<PaymentState> next(PaymentState state, PaymentEvent event)
{
    for (const Step& step : steps)
        if (step.from == state && step.event == event)
            return step.to;
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error", "The payment is not in a state for this."),
        QStringLiteral("state %1, event %2")
            .arg(static_cast<int>(state))
            .arg(static_cast<int>(event)));
}

PaymentState stateOf(
    OutboxState payment, bool offline, std::optional<OutboxState> reversal, bool refunded)
{
    const PaymentState own = ofPayment(payment, offline);
    if (own == RefundDue && refunded)
        return after({Event::Submit, Event::Fail, Event::OweRefund, Event::Refund});
    if (own != Succeeded || !reversal)
        return own;
    if (*reversal == OutboxState::Accepted)
        return after({Event::Submit, Event::Succeed, Event::AskReversal, Event::AcceptReversal});
    if (*reversal == OutboxState::Rejected)
        return after({Event::Submit, Event::Succeed, Event::AskReversal, Event::RefuseReversal});
    return after({Event::Submit, Event::Succeed, Event::AskReversal});
}

} // namespace hui::billpay
