// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentState.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;

namespace {

using enum PaymentState;
using Event = PaymentEvent;

struct Row {
    PaymentState from;
    Event event;
    PaymentState to;
};

/// Written down once more, from the design and not from the code.
constexpr Row allowed[] = {
    {Draft, Event::Fetch, Fetching},
    {Draft, Event::BillsCame, BillReady},
    {Fetching, Event::BillsCame, BillReady},
    {Fetching, Event::NoBillCame, NoBill},
    {Fetching, Event::FetchBroke, FetchFailed},
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
    {Uncertain, Event::Succeed, Succeeded},
    {Uncertain, Event::Fail, Failed},
    {Uncertain, Event::LoseAnswer, Uncertain},
    {Uncertain, Event::Queue, QueuedOffline},
    {Failed, Event::OweRefund, RefundDue},
    {RefundDue, Event::Refund, Refunded},
    {Succeeded, Event::AskReversal, ReversalPending},
    {ReversalPending, Event::AcceptReversal, Reversed},
    {ReversalPending, Event::RefuseReversal, ReversalRefused},
};

} // namespace

class TestPaymentState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateMeetsEveryEvent()
    {
        for (int state = 0; state <= static_cast<int>(ReversalRefused); ++state)
            for (int event = 0; event <= static_cast<int>(Event::RefuseReversal); ++event) {
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

    void readsTheOutbox_data()
    {
        using Outbox = OutboxState;
        QTest::addColumn<Outbox>("payment");
        QTest::addColumn<bool>("offline");
        QTest::addColumn<int>("reversal");
        QTest::addColumn<bool>("refunded");
        QTest::addColumn<PaymentState>("state");
        QTest::newRow("online") << Outbox::Recorded << false << -1 << false << FundsTaken;
        QTest::newRow("offline") << Outbox::Recorded << true << -1 << false << QueuedOffline;
        QTest::newRow("sending") << Outbox::Sending << true << -1 << false << Submitting;
        QTest::newRow("retry") << Outbox::RetryWait << false << -1 << false << QueuedOffline;
        QTest::newRow("unknown") << Outbox::Unknown << false << -1 << false << Uncertain;
        QTest::newRow("review") << Outbox::Review << false << -1 << false << Uncertain;
        QTest::newRow("poison") << Outbox::Poison << false << -1 << false << Uncertain;
        QTest::newRow("accepted") << Outbox::Accepted << true << -1 << false << Succeeded;
        QTest::newRow("rejected") << Outbox::Rejected << false << -1 << false << RefundDue;
        QTest::newRow("refunded") << Outbox::Rejected << false << -1 << true << Refunded;
        const auto row = [](const char* name, Outbox reversal, PaymentState state) {
            QTest::newRow(name) << Outbox::Accepted << false << static_cast<int>(reversal) << false
                                << state;
        };
        row("reversal recorded", Outbox::Recorded, ReversalPending);
        row("reversal unknown", Outbox::Unknown, ReversalPending);
        row("reversed", Outbox::Accepted, Reversed);
        row("reversal refused", Outbox::Rejected, ReversalRefused);
    }

    void readsTheOutbox()
    {
        QFETCH(OutboxState, payment);
        QFETCH(bool, offline);
        QFETCH(int, reversal);
        QFETCH(bool, refunded);
        QFETCH(PaymentState, state);
        const auto correcting
            = reversal < 0 ? std::nullopt : std::optional(static_cast<OutboxState>(reversal));
        QCOMPARE(stateOf(payment, offline, correcting, refunded), state);
    }
};

QTEST_APPLESS_MAIN(TestPaymentState)
#include "tst_paymentstate.moc"
