// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/RecordingStop.h"
#include "tests/app/sync/SyncScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

/// A desk whose folder was put back to an earlier day, and the engine that finds it out.
class TestSyncRollback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatWasRolledBackMayNotRecord()
    {
        Desk desk;
        desk.record();
        desk.platform.extraReach = 5; // the platform has five that this desk never made
        desk.engine->start();
        QTRY_VERIFY(!desk.engine->status().mayRecord);
        const auto refused = [&] {
            return desk.now([](Database& database) { return append(database, operation()); });
        };
        QCOMPARE(refused().error().kind, Error::Kind::Refused);
        QTRY_COMPARE(refused().error().detail, QStringLiteral("history_incomplete")); // nor can it
        desk.platform.extraReach = 0; // somebody has looked into it
        desk.clock.advanceMs(61'000);
        QTRY_VERIFY(desk.engine->status().mayRecord);
        desk.record();
    }

    /// Nothing waits to be sent, so only the pull can tell; it is the first thing after a start.
    void aJournalThatWasPutBackIsFoundByThePull()
    {
        Desk desk;
        desk.platform.extraReach = 3;
        desk.engine->start();
        QTRY_VERIFY(!desk.engine->status().mayRecord);
        QCOMPARE(desk.requestsTo(QStringLiteral("/v1/operations:batch")), 0);
    }

    /// A folder that was put back to its first day: everything comes back, over several pages, and
    /// no number is used twice.
    void aDeskThatWasRolledBackFetchesWhatItLost()
    {
        Desk lost;
        QList<QUuid> ids;
        for (int i = 0; i < 7; ++i)
            ids.append(lost.record());
        lost.platform.rejects.insert(ids.at(2));
        lost.engine->start();
        QTRY_COMPARE(lost.stateOf(ids.last()), OutboxState::Accepted);
        lost.engine.reset();
        lost.platform.historyItems = 3;
        Desk desk;
        desk.uplink.answer
            = [&](const UplinkRequest& request) { return lost.platform.handle(request); };
        desk.engine->start();
        const auto stop = [&] { return *desk.now(recordingStop); };
        QTRY_COMPARE(stop(), QStringLiteral("history_unsigned"));
        QTRY_VERIFY(!desk.engine->status().mayRecord);
        for (const QUuid& id : ids)
            QCOMPARE(
                desk.stateOf(id), id == ids.at(2) ? OutboxState::Rejected : OutboxState::Accepted);
        QCOMPARE(desk.requestsTo(QStringLiteral("/v1/operations?after=")), 3);
        QCOMPARE(desk.requestsTo(QStringLiteral("/v1/operations:batch")), 0);
        for (const QUuid& id : ids)
            QCOMPARE(lost.platform.booked.value(id), 1);
    }

    /// What was recorded without a line after the folder was put back has the number of another
    /// operation: it is not sent, and nothing is fetched over it.
    void aDeskThatUsedANumberTwiceSendsNothing()
    {
        Desk lost;
        for (int i = 0; i < 3; ++i)
            lost.record();
        const QUuid last = lost.record();
        lost.engine->start();
        QTRY_COMPARE(lost.stateOf(last), OutboxState::Accepted);
        lost.engine.reset();
        Desk desk;
        desk.uplink.answer
            = [&](const UplinkRequest& request) { return lost.platform.handle(request); };
        const QUuid other = desk.record();
        desk.engine->start();
        QTRY_COMPARE(*desk.now(recordingStop), QStringLiteral("forked"));
        desk.engine->wake();
        QTRY_VERIFY(!desk.engine->status().mayRecord);
        QCOMPARE(desk.stateOf(other), OutboxState::Recorded);
        QCOMPARE(desk.requestsTo(QStringLiteral("/v1/operations:batch")), 0);
        QVERIFY(!lost.platform.booked.contains(other));
    }
};

QTEST_GUILESS_MAIN(TestSyncRollback)
#include "tst_syncrollback.moc"
