// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Pace.h"
#include "tests/testkit/Fixed.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

constexpr qint64 now = 1'000'000;

} // namespace

class TestPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Full jitter: over many desks the waits fill the whole room up to the ceiling.
    void waitsAnywhereBelowTheCeiling_data()
    {
        QTest::addColumn<Pace::Failure>("failure");
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("ceilingMs");
        QTest::newRow("first") << Pace::Failure::Unanswered << 1 << qint64(1'000);
        QTest::newRow("second") << Pace::Failure::Unanswered << 2 << qint64(2'000);
        QTest::newRow("fifth") << Pace::Failure::Refused << 5 << qint64(16'000);
        QTest::newRow("tenth") << Pace::Failure::Unanswered << 10 << qint64(300'000);
        QTest::newRow("hundredth") << Pace::Failure::Unanswered << 100 << qint64(300'000);
        QTest::newRow("tenth, not reached") << Pace::Failure::Unreached << 10 << qint64(30'000);
    }

    void waitsAnywhereBelowTheCeiling()
    {
        QFETCH(Pace::Failure, failure);
        QFETCH(int, failures);
        QFETCH(qint64, ceilingMs);
        qint64 shortest = ceilingMs;
        qint64 longest = 0;
        for (quint64 desk = 1; desk <= 500; ++desk) {
            FixedRandom random(desk);
            Pace pace;
            for (int i = 0; i < failures; ++i)
                pace.bad(failure, now, random);
            const qint64 waitMs = pace.notBeforeMs() - now;
            QVERIFY(waitMs >= 0 && waitMs <= ceilingMs);
            QCOMPARE(pace.mayTry(now), waitMs == 0);
            shortest = qMin(shortest, waitMs);
            longest = qMax(longest, waitMs);
        }
        QVERIFY(shortest < ceilingMs / 20);
        QVERIFY(longest > ceilingMs - ceilingMs / 20);
    }

    void hurryDoesNotPassWhatThePlatformAskedFor()
    {
        FixedRandom random;
        Pace pace;
        pace.bad(Pace::Failure::Refused, now, random, 7'000);
        pace.hurry();
        QCOMPARE(pace.notBeforeMs(), now + 7'000);
        QVERIFY(!pace.mayTry(now + 6'999));
        QVERIFY(pace.mayTry(now + 7'000));
        pace.bad(Pace::Failure::Unreached, now, random);
        pace.hurry();
        QVERIFY(pace.mayTry(now));
    }

    void opensAfterFiveFailuresAndClosesOnAnAnswer()
    {
        FixedRandom random;
        Pace pace;
        for (int i = 0; i < Pace::failuresToOpen; ++i) {
            QVERIFY(!pace.isOpen());
            pace.bad(Pace::Failure::Unanswered, now, random);
        }
        QVERIFY(pace.isOpen());
        pace.good();
        QVERIFY(!pace.isOpen());
        QVERIFY(pace.mayTry(now));
    }

    void asksLessAndLessOften()
    {
        QCOMPARE(askAgainAfterMs(0), qint64(5'000));
        for (int asked = 1; asked < 10; ++asked)
            QVERIFY(askAgainAfterMs(asked) >= askAgainAfterMs(asked - 1));
        QCOMPARE(askAgainAfterMs(1'000), qint64(300'000));
    }
};

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
