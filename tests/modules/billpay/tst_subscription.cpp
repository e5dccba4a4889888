// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Subscription.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

Biller subscribable()
{
    Biller biller;
    biller.id = u"w1"_s;
    biller.category = u"water"_s;
    biller.terms.subscribable = true;
    return biller;
}

/// Up to 200.00, on the 10th, from 2026-03-18.
SubscriptionTerms terms()
{
    return {SubscriptionMode::Auto, CapKind::Max, Money::fen(20000), 10, QDate(2026, 3, 18), {}};
}

const QDate today(2026, 3, 18);

} // namespace

class TestSubscription : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOneWay_data()
    {
        QTest::addColumn<SubscriptionState>("from");
        QTest::addColumn<SubscriptionEvent>("event");
        QTest::addColumn<std::optional<SubscriptionState>>("to");
        using enum SubscriptionState;
        using Event = SubscriptionEvent;
        const QMap<std::pair<SubscriptionState, Event>, SubscriptionState> steps{
            {{Pending, Event::Accept}, Active}, {{Pending, Event::Refuse}, Failed},
            {{Pending, Event::Cancel}, Cancelled}, {{Pending, Event::End}, Ended},
            {{Active, Event::Cancel}, Cancelled}, {{Active, Event::End}, Ended}};
        for (const SubscriptionState from : {Pending, Active, Failed, Cancelled, Ended})
            for (const Event event : {Event::Accept, Event::Refuse, Event::Cancel, Event::End})
                QTest::addRow("%s %d", qPrintable(nameOf(from)), static_cast<int>(event))
                    << from << event
                    << (steps.contains({from, event}) ? std::optional(steps.value({from, event}))
                                                      : std::nullopt);
    }

    void goesOneWay()
    {
        QFETCH(SubscriptionState, from);
        QFETCH(SubscriptionEvent, event);
        QFETCH(std::optional<SubscriptionState>, to);
        const auto made = next(from, event);
        QCOMPARE(made.has_value(), to.has_value());
        if (to)
            QCOMPARE(*made, *to);
    }

    void refusesTerms_data()
    {
        QTest::addColumn<SubscriptionTerms>("asked");
        const auto row = [](const char* name, auto change) {
            SubscriptionTerms asked = terms();
            change(asked);
            QTest::newRow(name) << asked;
        };
        row("no amount", [](SubscriptionTerms& t) { t.amount = Money::fen(0); });
        row("the 29th", [](SubscriptionTerms& t) { t.day = 29; });
        row("no day", [](SubscriptionTerms& t) { t.day = 0; });
        row("yesterday", [](SubscriptionTerms& t) { t.startsOn = today.addDays(-1); });
        row("no start", [](SubscriptionTerms& t) { t.startsOn = {}; });
        row("ends first", [](SubscriptionTerms& t) { t.endsOn = t.startsOn.addDays(-1); });
    }

    void refusesTerms()
    {
        QFETCH(SubscriptionTerms, asked);
        QCOMPARE(checkTerms(asked, subscribable(), today).error().kind, Error::Kind::Input);
    }

    void asksTheBillersTerms()
    {
        QVERIFY(checkTerms(terms(), subscribable(), today));
        Biller biller = subscribable();
        biller.terms.subscribable = false;
        QCOMPARE(checkTerms(terms(), biller, today).error().kind, Error::Kind::Refused);
        biller = subscribable();
        biller.terms.state = BillerState::Closed;
        QCOMPARE(checkTerms(terms(), biller, today).error().kind, Error::Kind::Refused);
    }

    void knowsItsDays_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("endsOn");
        QTest::addColumn<QString>("period");
        QTest::newRow("the start is after the day") << today << QDate() << u"2026-04"_s;
        QTest::newRow("on the day") << QDate(2026, 5, 10) << QDate() << u"2026-05"_s;
        QTest::newRow("a day later") << QDate(2026, 5, 11) << QDate() << u"2026-06"_s;
        QTest::newRow("over the year") << QDate(2026, 12, 31) << QDate() << u"2027-01"_s;
        QTest::newRow("none left") << QDate(2026, 5, 11) << QDate(2026, 6, 9) << QString();
        QTest::newRow("the last one") << QDate(2026, 5, 11) << QDate(2026, 6, 10) << u"2026-06"_s;
    }

    void knowsItsDays()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, endsOn);
        SubscriptionTerms asked = terms();
        asked.endsOn = endsOn;
        QTEST(nextPeriod(asked, today), "period");
        QVERIFY(!dueDayOf(asked, u"2026-03"_s).isValid()); // before it starts
        QCOMPARE(dueDayOf(terms(), u"2026-04"_s), QDate(2026, 4, 10));
    }

    /// The cap: what the customer has agreed to is paid, everything else is asked.
    void paysWhatWasAgreed_data()
    {
        QTest::addColumn<SubscriptionMode>("mode");
        QTest::addColumn<CapKind>("cap");
        QTest::addColumn<int>("billed"); // fen; -1: the biller tells no bills
        QTest::addColumn<DueStep>("step");
        using enum DueStep::Kind;
        const auto automatic = SubscriptionMode::Auto;
        const auto row
            = [](const char* name, SubscriptionMode mode, CapKind cap, int billed, DueStep step) {
                  QTest::newRow(name) << mode << cap << billed << step;
              };
        row("below", automatic, CapKind::Max, 6320, {Pay, Money::fen(6320)});
        row("at the cap", automatic, CapKind::Max, 20000, {Pay, Money::fen(20000)});
        row("above", automatic, CapKind::Max, 20001, {Ask, Money::fen(20001)});
        row("nothing open", automatic, CapKind::Max, 0, {});
        row("the fixed amount", automatic, CapKind::Fixed, 20000, {Pay, Money::fen(20000)});
        row("below the fixed one", automatic, CapKind::Fixed, 19999, {Ask, Money::fen(19999)});
        row("no bills, fixed", automatic, CapKind::Fixed, -1, {Pay, Money::fen(20000)});
        row("no bills, a maximum", automatic, CapKind::Max, -1, {Ask, Money::fen(20000)});
        row("only shown", SubscriptionMode::ViewAndPay, CapKind::Max, 6320,
            {Ask, Money::fen(6320)});
    }

    void paysWhatWasAgreed()
    {
        QFETCH(SubscriptionMode, mode);
        QFETCH(CapKind, cap);
        QFETCH(int, billed);
        SubscriptionTerms agreed = terms();
        agreed.mode = mode;
        agreed.cap = cap;
        QTEST(dueStepOf(agreed, billed < 0 ? std::nullopt : std::optional(Money::fen(billed))),
            "step");
    }

    void standsWhereTheOutboxSays_data()
    {
        QTest::addColumn<OutboxState>("own");
        QTest::addColumn<std::optional<OutboxState>>("cancelled");
        QTest::addColumn<QDate>("endsOn");
        QTest::addColumn<SubscriptionState>("state");
        using enum SubscriptionState;
        const std::optional<OutboxState> no;
        QTest::newRow("recorded") << OutboxState::Recorded << no << QDate() << Pending;
        QTest::newRow("nobody knows") << OutboxState::Unknown << no << QDate() << Pending;
        QTest::newRow("accepted") << OutboxState::Accepted << no << QDate() << Active;
        QTest::newRow("refused") << OutboxState::Rejected << no << QDate() << Failed;
        QTest::newRow("cancelled") << OutboxState::Accepted << std::optional(OutboxState::Recorded)
                                   << QDate() << Cancelled;
        QTest::newRow("not cancelled")
            << OutboxState::Accepted << std::optional(OutboxState::Rejected) << QDate() << Active;
        QTest::newRow("last day") << OutboxState::Accepted << no << today << Active;
        QTest::newRow("ended") << OutboxState::Accepted << no << today.addDays(-1) << Ended;
    }

    void standsWhereTheOutboxSays()
    {
        QFETCH(OutboxState, own);
        QFETCH(std::optional<OutboxState>, cancelled);
        QFETCH(QDate, endsOn);
        QList<SubscriptionStep> followed;
        if (cancelled)
            followed.append({QUuid(), u"billpay.unsubscribe"_s, *cancelled});
        SubscriptionTerms agreed = terms();
        agreed.endsOn = endsOn;
        QTEST(stateOf(own, followed, agreed, today), "state");
    }
};

QTEST_APPLESS_MAIN(TestSubscription)
#include "tst_subscription.moc"
