// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentState.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

using enum PaymentState;
using Event = PaymentEvent;
using Outbox = OutboxState;

struct Row {
    PaymentState from;
    Event event;
    PaymentState to;
};

/// Written down once more, from the design and not from the code.
constexpr Row allowed[] = {
    {Draft, Event::Fetch, Fetching},
    {Draft, Event::Validate, Validating},
    {Draft, Event::BillsCame, BillReady},
    {Fetching, Event::BillsCame, BillReady},
    {Fetching, Event::NoBillCame, NoBill},
    {Fetching, Event::FetchBroke, FetchFailed},
    {Validating, Event::BillsCame, BillReady},
    {Validating, Event::NoBillCame, NoBill},
    {Validating, Event::FetchBroke, FetchFailed},
    {BillReady, Event::Expire, Expired},
    {BillReady, Event::AskApproval, AwaitApproval},
    {BillReady, Event::TakeFunds, FundsTaken},
    {AwaitApproval, Event::Approve, BillReady},
    {AwaitApproval, Event::RefuseApproval, ApprovalRefused},
    {FundsTaken, Event::Queue, QueuedOffline},
    {FundsTaken, Event::Submit, Submitting},
    {QueuedOffline, Event::Submit, Submitting},
    {Submitting, Event::Queue, QueuedOffline},
    {Submitting, Event::Succeed, Succeeded},
    {Submitting, Event::Fail, Failed},
    {Submitting, Event::LoseAnswer, Uncertain},
    {Submitting, Event::NotPosted, PaidNotPosted},
    {Uncertain, Event::Succeed, Succeeded},
    {Uncertain, Event::Fail, Failed},
    {Uncertain, Event::NotPosted, PaidNotPosted},
    {Uncertain, Event::LoseAnswer, Uncertain},
    {Uncertain, Event::Queue, QueuedOffline},
    {Uncertain, Event::Suspend, Suspense},
    {Uncertain, Event::AskReversal, ReversalPending},
    {Suspense, Event::Succeed, Succeeded},
    {Suspense, Event::Fail, Failed},
    {Suspense, Event::LoseAnswer, Suspense},
    {Suspense, Event::Escalate, Manual},
    {Suspense, Event::AskReversal, ReversalPending},
    {Manual, Event::Succeed, Succeeded},
    {Manual, Event::Fail, Failed},
    {PaidNotPosted, Event::Repost, Submitting},
    {PaidNotPosted, Event::AskReversal, ReversalPending},
    {Failed, Event::OweRefund, RefundDue},
    {RefundDue, Event::Refund, Refunded},
    {Succeeded, Event::AskReversal, ReversalPending},
    {Succeeded, Event::Complain, ComplaintOpen},
    {ReversalPending, Event::AcceptReversal, Reversed},
    {ReversalPending, Event::RefuseReversal, ReversalRefused},
    {ReversalPending, Event::LoseReversal, ReversalUncertain},
    {ReversalPending, Event::Fail, Failed},
    {ReversalUncertain, Event::AcceptReversal, Reversed},
    {ReversalUncertain, Event::RefuseReversal, ReversalRefused},
    {ReversalUncertain, Event::LoseReversal, ReversalUncertain},
    {ReversalUncertain, Event::Fail, Failed},
    {ReversalRefused, Event::Complain, ComplaintOpen},
    {ComplaintFailed, Event::Complain, ComplaintOpen},
    {ComplaintOpen, Event::Assign, ComplaintAssigned},
    {ComplaintOpen, Event::RefuseComplaint, ComplaintFailed},
    {ComplaintAssigned, Event::Resolve, ComplaintResolved},
    {ComplaintAssigned, Event::RejectComplaint, ComplaintRejected},
    {ComplaintAssigned, Event::DefaultComplaint, ComplaintDefaulted},
    {ComplaintAssigned, Event::GrantRefund, PendingRefund},
    {PendingRefund, Event::Refund, Refunded},
};

/// One operation that followed, for the table below.
QList<Followed> after(const char* kind, Outbox state, const QString& decision = {})
{
    return {{QLatin1StringView(kind), state, decision}};
}

} // namespace

class TestPaymentState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateMeetsEveryEvent()
    {
        for (int state = 0; state < paymentStates; ++state)
            for (int event = 0; event < paymentEvents; ++event) {
                const Row* found = nullptr;
                for (const Row& row : allowed)
                    if (static_cast<int>(row.from) == state && static_cast<int>(row.event) == event)
                        found = &row;
                const Result<PaymentState> reached
                    = next(static_cast<PaymentState>(state), static_cast<Event>(event));
                QCOMPARE(reached.has_value(), found != nullptr);
                if (found != nullptr)
                    QCOMPARE(*reached, found->to);
                else
                    QCOMPARE(reached.error().kind, Error::Kind::Refused);
            }
    }

    /// Invariant (c): while nobody knows, there is no step that takes funds or submits anew.
    void uncertainLeadsToNoNewKey()
    {
        for (const PaymentState state : {Uncertain, Suspense, Manual, ReversalUncertain})
            for (const Event event :
                {Event::TakeFunds, Event::Submit, Event::Repost, Event::Fetch, Event::BillsCame})
                QVERIFY(!next(state, event));
    }

    void readsTheOutbox_data()
    {
        QTest::addColumn<PaymentState>("state");
        QTest::addColumn<Taken>("taken");
        QTest::addColumn<QList<Followed>>("followed");
        const auto own = [](const char* name, PaymentState state, const Taken& taken) {
            QTest::newRow(name) << state << taken << QList<Followed>{};
        };
        own("online", FundsTaken, {Outbox::Recorded});
        own("offline", QueuedOffline, {Outbox::Recorded, true});
        own("sending", Submitting, {Outbox::Sending, true});
        own("retry", QueuedOffline, {Outbox::RetryWait});
        own("unknown", Uncertain, {Outbox::Unknown});
        own("review", Uncertain, {Outbox::Review});
        own("poison", Uncertain, {Outbox::Poison});
        own("accepted", Succeeded, {Outbox::Accepted, true});
        own("rejected", RefundDue, {Outbox::Rejected});
        own("rejected, an account was debited", PaymentState::Failed,
            {Outbox::Rejected, false, false});
        own("not posted", PaidNotPosted, {Outbox::Accepted, false, true, false});
        const auto row = [](const char* name, PaymentState state, Outbox taken,
                             const QList<Followed>& followed) {
            QTest::newRow(name) << state << Taken{taken} << followed;
        };
        row("refunded", Refunded, Outbox::Rejected, after("billpay.refund", Outbox::Recorded));
        row("cancelling", ReversalPending, Outbox::Accepted,
            after("billpay.cancel", Outbox::Recorded));
        row("cancellation unknown", ReversalUncertain, Outbox::Accepted,
            after("billpay.cancel", Outbox::Unknown));
        row("cancelled", Reversed, Outbox::Accepted, after("billpay.cancel", Outbox::Accepted));
        row("cancellation refused", ReversalRefused, Outbox::Accepted,
            after("billpay.cancel", Outbox::Rejected));
        row("attempt being reversed", ReversalPending, Outbox::Unknown,
            after("billpay.reverse", Outbox::Recorded));
        row("attempt reversed", RefundDue, Outbox::Unknown,
            after("billpay.reverse", Outbox::Accepted));
        row("attempt reversed, and its own answer came", RefundDue, Outbox::Rejected,
            after("billpay.reverse", Outbox::Accepted));
        row("attempt not reversed", Uncertain, Outbox::Unknown,
            after("billpay.reverse", Outbox::Rejected));
        row("attempt not reversed, as it was booked", Succeeded, Outbox::Accepted,
            after("billpay.reverse", Outbox::Rejected));
        row("suspense", Suspense, Outbox::Unknown, after("billpay.suspend", Outbox::Recorded));
        row("suspense refused", Uncertain, Outbox::Unknown,
            after("billpay.suspend", Outbox::Rejected));
        row("suspense, then booked", Succeeded, Outbox::Accepted,
            after("billpay.suspend", Outbox::Accepted));
        row("suspense, then refused", RefundDue, Outbox::Rejected,
            after("billpay.suspend", Outbox::Accepted));
        row("suspense, and the platform contradicts", Manual, Outbox::Review,
            after("billpay.suspend", Outbox::Accepted));
        row("resolving moves nothing itself", Uncertain, Outbox::Unknown,
            after("billpay.resolve", Outbox::Accepted));
        row("complaint", ComplaintOpen, Outbox::Accepted,
            after("billpay.complain", Outbox::Recorded));
        row("complaint with the biller", ComplaintAssigned, Outbox::Accepted,
            after("billpay.complain", Outbox::Unknown));
        row("complaint not raised", ComplaintFailed, Outbox::Accepted,
            after("billpay.complain", Outbox::Rejected));
        row("resolved", ComplaintResolved, Outbox::Accepted,
            after("billpay.complain", Outbox::Accepted, u"resolved"_s));
        row("complaint rejected", ComplaintRejected, Outbox::Accepted,
            after("billpay.complain", Outbox::Accepted, u"rejected"_s));
        row("defaulted", ComplaintDefaulted, Outbox::Accepted,
            after("billpay.complain", Outbox::Accepted, u"defaulted"_s));
        row("refund granted", PendingRefund, Outbox::Accepted,
            after("billpay.complain", Outbox::Accepted, u"refund"_s));
        row("refund granted and paid out", Refunded, Outbox::Accepted,
            after("billpay.complain", Outbox::Accepted, u"refund"_s)
                + after("billpay.refund", Outbox::Recorded));
        row("complaint after a cancellation that was refused", ComplaintOpen, Outbox::Accepted,
            after("billpay.cancel", Outbox::Rejected)
                + after("billpay.complain", Outbox::Recorded));
        const auto notPosted = [](const char* name, PaymentState state, Outbox repost) {
            QTest::newRow(name) << state << Taken{Outbox::Accepted, false, true, false}
                                << after("billpay.repost", repost);
        };
        notPosted("posting again", Submitting, Outbox::Recorded);
        notPosted("posting again, unknown", Uncertain, Outbox::Unknown);
        notPosted("posted at last", Succeeded, Outbox::Accepted);
        notPosted("not posted again", PaidNotPosted, Outbox::Rejected);
    }

    void readsTheOutbox()
    {
        QFETCH(PaymentState, state);
        QFETCH(Taken, taken);
        QFETCH(QList<Followed>, followed);
        QCOMPARE(stateOf(taken, followed), state);
    }
};

Q_DECLARE_METATYPE(hui::billpay::Taken)
QTEST_APPLESS_MAIN(TestPaymentState)
#include "tst_paymentstate.moc"
