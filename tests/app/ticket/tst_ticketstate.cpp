// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ticket/TicketState.h"
#include "tests/testkit/Property.h"

#include <QSet>
#include <QTest>

using namespace hui::queue;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The whole life of a ticket, written down a second time: state, step → state.
const QStringList moves{u"waiting call called"_s, u"waiting leave abandoned"_s,
    u"transferred call called"_s, u"transferred leave abandoned"_s, u"called recall called"_s,
    u"called serve serving"_s, u"called transfer transferred"_s, u"called miss abandoned"_s,
    u"called leave abandoned"_s, u"serving park parked"_s, u"serving transfer transferred"_s,
    u"serving finish served"_s, u"parked resume serving"_s, u"parked transfer transferred"_s,
    u"parked finish served"_s, u"parked leave abandoned"_s, u"abandoned return waiting"_s};

} // namespace

class TestTicketState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAsWritten()
    {
        QStringList found;
        for (const TicketState state : ticketStates())
            for (const TicketStep step : ticketSteps())
                if (const auto after = next(state, step))
                    found.append(
                        QStringList{nameOf(state), nameOf(step), nameOf(*after)}.join(u' '));
        QStringList wanted = moves;
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
    }

    void namesAreReadBack()
    {
        for (const TicketState state : ticketStates())
            QCOMPARE(ticketStateOf(nameOf(state)), state);
        for (const TicketStep step : ticketSteps())
            QCOMPARE(ticketStepOf(nameOf(step)), step);
        QVERIFY(!ticketStateOf(u"gone"));
        QVERIFY(!ticketStepOf(u""));
    }

    /// Whatever is done in whatever order: who is served stays served, nobody is served without
    /// having been called, and who is not over can still be brought to an end.
    void everyWalkKeepsTheRules()
    {
        QVERIFY(holds("no ticket is served without a call", [] {
            const QList<TicketStep> known = ticketSteps();
            TicketState state = TicketState::Waiting;
            bool wasCalled = false;
            for (const int index : drawnNumbers(static_cast<int>(known.size()))) {
                const TicketStep step = known.at(index);
                const auto after = next(state, step);
                if (!after)
                    continue;
                mustHold(state != TicketState::Served);
                wasCalled = wasCalled || *after == TicketState::Called;
                mustHold(*after != TicketState::Serving || wasCalled);
                mustHold(*after != TicketState::Served || state == TicketState::Serving
                    || state == TicketState::Parked);
                state = *after;
            }
            QSet<TicketState> reached{state};
            for (bool grew = true; grew;) {
                grew = false;
                for (const TicketState from : QSet<TicketState>(reached))
                    for (const TicketStep step : ticketSteps())
                        if (const auto to = next(from, step); to && !reached.contains(*to)) {
                            reached.insert(*to);
                            grew = true;
                        }
            }
            mustHold(reached.contains(TicketState::Served));
        }));
    }
};

QTEST_APPLESS_MAIN(TestTicketState)
#include "tst_ticketstate.moc"
