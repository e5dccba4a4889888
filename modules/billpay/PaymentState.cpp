// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentState.h"

#include <QCoreApplication>

#include <array>

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
/// only an answer to the old one leads out, or the reversal of that very attempt.
constexpr std::array steps{
    Step{Draft, Event::Fetch, Fetching},
    Step{Draft, Event::Validate, Validating},
    Step{Draft, Event::BillsCame, BillReady}, // typed from the paper bill, or paid directly
    Step{Fetching, Event::BillsCame, BillReady},
    Step{Fetching, Event::NoBillCame, NoBill},
    Step{Fetching, Event::FetchBroke, PaymentState::FetchFailed},
    Step{Validating, Event::BillsCame, BillReady},
    Step{Validating, Event::NoBillCame, NoBill},
    Step{Validating, Event::FetchBroke, PaymentState::FetchFailed},
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
    Step{Submitting, Event::NotPosted, PaidNotPosted},
    Step{Uncertain, Event::Succeed, Succeeded},
    Step{Uncertain, Event::Fail, Failed},
    Step{Uncertain, Event::NotPosted, PaidNotPosted},
    Step{Uncertain, Event::LoseAnswer, Uncertain},
    Step{Uncertain, Event::Queue, QueuedOffline}, // the platform surely does not have it
    Step{Uncertain, Event::Suspend, Suspense},
    Step{Uncertain, Event::AskReversal, ReversalPending},
    Step{Suspense, Event::Succeed, Succeeded},
    Step{Suspense, Event::Fail, Failed},
    Step{Suspense, Event::LoseAnswer, Suspense},
    Step{Suspense, Event::Escalate, Manual},
    Step{Suspense, Event::AskReversal, ReversalPending},
    Step{Manual, Event::Succeed, Succeeded},
    Step{Manual, Event::Fail, Failed},
    Step{PaidNotPosted, Event::Repost, Submitting},
    Step{PaidNotPosted, Event::AskReversal, ReversalPending},
    Step{Failed, Event::OweRefund, RefundDue},
    Step{RefundDue, Event::Refund, Refunded},
    Step{Succeeded, Event::AskReversal, ReversalPending},
    Step{ReversalPending, Event::AcceptReversal, Reversed},
    Step{ReversalPending, Event::RefuseReversal, ReversalRefused},
    Step{ReversalPending, Event::LoseReversal, ReversalUncertain},
    Step{ReversalPending, Event::Fail, Failed}, // the attempt is void: its cash is due back
    Step{ReversalUncertain, Event::AcceptReversal, Reversed},
    Step{ReversalUncertain, Event::RefuseReversal, ReversalRefused},
    Step{ReversalUncertain, Event::LoseReversal, ReversalUncertain},
    Step{ReversalUncertain, Event::Fail, Failed},
    Step{Succeeded, Event::Complain, ComplaintOpen},
    Step{ReversalRefused, Event::Complain, ComplaintOpen},
    Step{ComplaintFailed, Event::Complain, ComplaintOpen},
    Step{ComplaintOpen, Event::Assign, ComplaintAssigned},
    Step{ComplaintOpen, Event::RefuseComplaint, ComplaintFailed},
    Step{ComplaintAssigned, Event::Resolve, ComplaintResolved},
    Step{ComplaintAssigned, Event::RejectComplaint, ComplaintRejected},
    Step{ComplaintAssigned, Event::DefaultComplaint, ComplaintDefaulted},
    Step{ComplaintAssigned, Event::GrantRefund, PendingRefund},
    Step{PendingRefund, Event::Refund, Refunded},
};

/// How far an operation has come, as far as the state of the payment goes.
enum class Outcome { Open, Doubtful, Accepted, Rejected };

Outcome outcomeOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Recorded:
    case OutboxState::RetryWait:
    case OutboxState::Sending: return Outcome::Open;
    case OutboxState::Unknown:
    case OutboxState::Review:
    case OutboxState::Poison: return Outcome::Doubtful;
    case OutboxState::Accepted: return Outcome::Accepted;
    case OutboxState::Rejected: return Outcome::Rejected;
    }
    HUI_ASSERT(false); // the switch above is complete
    return Outcome::Doubtful;
}

/// What its own operation has done to a payment since its funds were taken.
QList<Event> eventsOf(const Taken& payment)
{
    switch (payment.state) {
    case OutboxState::Recorded: return payment.offline ? QList{Event::Queue} : QList<Event>{};
    case OutboxState::RetryWait: return {Event::Submit, Event::Queue};
    case OutboxState::Sending: return {Event::Submit};
    case OutboxState::Unknown:
    case OutboxState::Review:
    case OutboxState::Poison: return {Event::Submit, Event::LoseAnswer};
    case OutboxState::Accepted:
        return {Event::Submit, payment.posted ? Event::Succeed : Event::NotPosted};
    case OutboxState::Rejected:
        return payment.cash ? QList{Event::Submit, Event::Fail, Event::OweRefund}
                            : QList{Event::Submit, Event::Fail};
    }
    return {};
}

QList<Event> cancelling(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: return {Event::AskReversal};
    case Outcome::Doubtful: return {Event::AskReversal, Event::LoseReversal};
    case Outcome::Accepted: return {Event::AskReversal, Event::AcceptReversal};
    case Outcome::Rejected: return {Event::AskReversal, Event::RefuseReversal};
    }
    return {};
}

/// An attempt that was reversed has failed: its cash is due back. One that could not be reversed
/// stays what it is.
QList<Event> reversing(Outcome outcome, bool cash)
{
    switch (outcome) {
    case Outcome::Open: return {Event::AskReversal};
    case Outcome::Doubtful: return {Event::AskReversal, Event::LoseReversal};
    case Outcome::Accepted:
        return cash ? QList{Event::AskReversal, Event::Fail, Event::OweRefund}
                    : QList{Event::AskReversal, Event::Fail};
    case Outcome::Rejected: break;
    }
    return {};
}

QList<Event> reposting(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open: return {Event::Repost};
    case Outcome::Doubtful: return {Event::Repost, Event::LoseAnswer};
    case Outcome::Accepted: return {Event::Repost, Event::Succeed};
    case Outcome::Rejected: return {Event::Repost, Event::NotPosted};
    }
    return {};
}

QList<Event> complaining(const Followed& one, bool cash)
{
    QList<Event> events{Event::Complain};
    switch (outcomeOf(one.state)) {
    case Outcome::Open: return events;
    case Outcome::Rejected: return events << Event::RefuseComplaint;
    case Outcome::Doubtful: return events << Event::Assign;
    case Outcome::Accepted: break;
    }
    events << Event::Assign;
    if (one.decision == QStringLiteral("resolved"))
        events << Event::Resolve;
    else if (one.decision == QStringLiteral("rejected"))
        events << Event::RejectComplaint;
    else if (one.decision == QStringLiteral("defaulted"))
        events << Event::DefaultComplaint;
    else if (one.decision == QStringLiteral("refund"))
        events << Event::GrantRefund;
    else if (one.decision == QStringLiteral("refunded"))
        events << Event::GrantRefund << Event::Refund;
    if (!cash)
        events << Event::Refund; // into the account that was debited
    return events;
}

QList<Event> eventsOf(const Followed& one, bool cash)
{
    const Outcome outcome = outcomeOf(one.state);
    if (one.kind == QStringLiteral("billpay.cancel"))
        return cancelling(outcome);
    if (one.kind == QStringLiteral("billpay.reverse"))
        return reversing(outcome, cash);
    if (one.kind == QStringLiteral("billpay.repost"))
        return reposting(outcome);
    if (one.kind == QStringLiteral("billpay.complain"))
        return complaining(one, cash);
    if (one.kind == QStringLiteral("billpay.refund"))
        return one.putBack // else the cash is out of the drawer, whatever the platform says
            ? QList<Event>{}
            : QList{Event::Refund};
    if (one.kind == QStringLiteral("billpay.suspend") && outcome != Outcome::Rejected)
        return {Event::Suspend};
    return {};
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

PaymentState stateOf(const Taken& payment, const QList<Followed>& followed)
{
    QList<Event> events = eventsOf(payment);
    for (const Followed& one : followed)
        events += eventsOf(one, payment.cash);
    if (payment.state == OutboxState::Review || payment.state == OutboxState::Poison)
        events << Event::Escalate;
    PaymentState state = FundsTaken;
    for (const Event event : std::as_const(events)) // what the answer has overtaken moves nothing
        state = next(state, event).value_or(state);
    return state;
}

} // namespace hui::billpay
