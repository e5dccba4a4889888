// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Till.h"

#include <QTest>

using namespace hui;

namespace {

using enum TillState;
using Event = TillEvent;

constexpr int states = static_cast<int>(Sealed) + 1;
constexpr int events = static_cast<int>(Event::ForceReturn) + 1;
constexpr auto no = static_cast<TillState>(-1);

/// Rows: states. Columns: Assign, Issue, Activate, Lock, Unlock, StartCount, CountMatches,
/// CountOver, CountShort, Recount, BookDifference, Return, Reopen, Seal, Resume, ForceReturn.
constexpr TillState table[states][events] = {
    /* Unassigned */ {Assigned, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no},
    /* Assigned */ {no, Issued, no, no, no, no, no, no, no, no, no, no, no, no, no, no},
    /* Issued */ {no, no, Active, no, no, no, no, no, no, no, no, no, no, no, no, no},
    /* Active */ {no, no, no, Locked, no, Counting, no, no, no, no, no, no, no, no, no, Returned},
    /* Locked */ {no, no, no, no, Active, Counting, no, no, no, no, no, no, no, no, no, Returned},
    /* Counting */
    {no, no, no, no, no, no, Balanced, Over, Short, no, no, no, Active, no, no, Returned},
    /* Balanced */
    {no, no, no, no, no, no, Balanced, Over, Short, no, no, Returned, Active, Sealed, no, Returned},
    /* Over */
    {no, no, no, no, no, no, no, no, no, Counting, Balanced, no, Active, no, no, Returned},
    /* Short */
    {no, no, no, no, no, no, no, no, no, Counting, Balanced, no, Active, no, no, Returned},
    /* Returned */ {no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no},
    /* Sealed */ {no, no, no, no, no, no, no, no, no, no, no, no, no, no, Active, no},
};

} // namespace

class TestTill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateMeetsEveryEvent()
    {
        for (int state = 0; state < states; ++state)
            for (int event = 0; event < events; ++event) {
                const Result<TillState> reached
                    = next(static_cast<TillState>(state), static_cast<Event>(event));
                const TillState wanted = table[state][event];
                QCOMPARE(reached.has_value(), wanted != no);
                if (reached)
                    QCOMPARE(*reached, wanted);
                else
                    QCOMPARE(reached.error().kind, Error::Kind::Refused);
            }
    }

    void namesReadBack()
    {
        for (int state = 0; state < states; ++state) {
            const auto value = static_cast<TillState>(state);
            QCOMPARE(tillStateOf(nameOf(value)), value);
        }
        QVERIFY(!tillStateOf(u"open"));
    }
};

QTEST_APPLESS_MAIN(TestTill)
#include "tst_till.moc"
