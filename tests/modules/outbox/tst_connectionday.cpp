// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ConnectionDay.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::outbox;

namespace {

const QDateTime eight(QDate(2026, 3, 18), QTime(0, 0), Qt::UTC);

QDateTime at(int minutes)
{
    return eight.addSecs(60 * minutes);
}

JournalEntry entry(int recorded, int sent, bool offline, OutboxState state)
{
    JournalEntry made;
    made.operation = testkit::operation();
    made.operation.at = at(recorded);
    if (offline)
        made.operation.body.insert(u"offline", true);
    if (sent >= 0)
        made.firstSent = at(sent);
    made.state = state;
    return made;
}

} // namespace

class TestConnectionDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUpAllDayWhenNothingSaysOtherwise()
    {
        const auto day = connectionOf({}, {}, at(0), at(60));
        QCOMPARE(day.spans, (QList<LinkSpan>{{at(0), at(60), true}}));
        QCOMPARE(day.takenOffline, 0);
    }

    void concludesFromWhatWasSentLate()
    {
        const auto day = connectionOf({entry(30, 50, true, OutboxState::Accepted),
                                          entry(20, 50, false, OutboxState::Accepted),
                                          entry(5, 5, false, OutboxState::Accepted)},
            {}, at(0), at(60));
        QCOMPARE(day.spans,
            (QList<LinkSpan>{
                {at(0), at(20), true}, {at(20), at(50), false}, {at(50), at(60), true}}));
        QCOMPARE(day.takenOffline, 1);
        QCOMPARE(day.carriedOver, 1);
    }

    void believesWhatWasSeen()
    {
        // the entry alone would say: down until now
        const auto day = connectionOf({entry(30, -1, false, OutboxState::Recorded)},
            {{at(10), true}, {at(40), false}, {at(45), true}}, at(0), at(60));
        QCOMPARE(day.spans,
            (QList<LinkSpan>{
                {at(0), at(40), true}, {at(40), at(45), false}, {at(45), at(60), true}}));
    }

    void endsDownWhileTheLineIsDown()
    {
        const auto day
            = connectionOf({entry(30, -1, true, OutboxState::Recorded)}, {}, at(0), at(60));
        QCOMPARE(day.spans, (QList<LinkSpan>{{at(0), at(30), true}, {at(30), at(60), false}}));
        QCOMPARE(day.takenOffline, 1);
        QCOMPARE(day.carriedOver, 0);
    }
};

QTEST_GUILESS_MAIN(TestConnectionDay)
#include "tst_connectionday.moc"
