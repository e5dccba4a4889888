// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/sync/SyncScene.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace hui;
using namespace hui::testkit;

namespace {

QJsonObject problem(const char* code)
{
    return {{QStringLiteral("code"), QString::fromLatin1(code)}};
}

} // namespace

class TestSyncEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatWaits()
    {
        Desk desk;
        QList<QUuid> ids;
        for (int i = 0; i < 120; ++i)
            ids.append(desk.record());
        QSignalSpy settled(desk.engine.get(), &SyncEngine::settled);
        desk.engine->start();
        QTRY_COMPARE(settled.count(), 120);
        QCOMPARE(desk.requestsTo(QStringLiteral("/v1/operations:batch")), 3);
        qint64 sequence = 0;
        for (const UplinkRequest& request : desk.uplink.seen()) {
            QVERIFY(!request.asOperator); // an expired operator token does not stop an upload
            for (const QJsonValue& item : request.body.value(u"items").toArray())
                QCOMPARE(item[u"device_seq"].toInteger(), ++sequence);
        }
        QTRY_COMPARE(desk.engine->status().waiting, 0);
        QTRY_COMPARE(desk.engine->status().link, Link::Idle);
        QVERIFY(desk.engine->status().lastSync.isValid());
        for (const QUuid& id : ids)
            QCOMPARE(desk.platform.booked.value(id), 1);
    }

    void sendsNothingBeforeStart()
    {
        Desk desk;
        desk.record();
        desk.engine->wake();
        QTest::qWait(30);
        QVERIFY(desk.uplink.seen().isEmpty());
    }

    void asksForAnUnknownOutcome()
    {
        Desk desk;
        desk.record();
        int posts = 0;
        desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            const UplinkAnswer answer = desk.platform.handle(request);
            if (request.method == "POST" && ++posts == 2)
                return failure(Error::Kind::Unknown, "the answer was lost");
            return answer;
        };
        QSignalSpy first(desk.engine.get(), &SyncEngine::settled);
        desk.engine->start();
        QTRY_COMPARE(first.count(), 1);
        const QUuid id = desk.record();
        QSignalSpy settled(desk.engine.get(), &SyncEngine::settled);
        desk.engine->wake();
        QTRY_COMPARE(settled.count(), 1);
        QCOMPARE(settled.first().at(1).value<OutboxState>(), OutboxState::Unknown);
        QTRY_COMPARE(desk.engine->status().unknown, 1);
        desk.engine->askFor(id);
        QTRY_COMPARE(settled.count(), 2);
        QCOMPARE(settled.last().at(1).value<OutboxState>(), OutboxState::Accepted);
        QCOMPARE(desk.platform.booked.value(id), 1);
        desk.engine->askFor(id); // known by now: told again without the network
        QTRY_COMPARE(settled.count(), 3);
    }

    void asksByItselfAfterAWhile()
    {
        Desk desk;
        const QUuid id = desk.record();
        bool lost = false;
        desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.method == "POST" && !std::exchange(lost, true))
                return failure(Error::Kind::Unknown, "never arrived");
            return desk.platform.handle(request);
        };
        desk.engine->start();
        QTRY_COMPARE(desk.engine->status().unknown, 1);
        desk.clock.advanceMs(6'000); // 404: not there; sent again with the same id
        QTRY_COMPARE(desk.stateOf(id), OutboxState::Accepted);
        QCOMPARE(desk.platform.booked.value(id), 1);
    }

    void whatWasBeingSentIsAskedForAfterARestart()
    {
        Desk desk;
        const QUuid id = desk.record();
        HUI_ASSERT(desk.now(
            [id](Database& database) { return OutboxRepository(database).markSending({id}); }));
        desk.engine->start();
        QTRY_COMPARE(desk.stateOf(id), OutboxState::Accepted);
        QVERIFY(desk.requestsTo(QStringLiteral("/v1/operations/")) >= 1);
        QCOMPARE(desk.platform.booked.value(id), 1);
    }

    void obeysRetryAfter()
    {
        Desk desk;
        const QUuid id = desk.record();
        bool busy = true;
        desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.method == "POST" && std::exchange(busy, false))
                return UplinkAnswer{503, problem("busy"), false, 600};
            return desk.platform.handle(request);
        };
        desk.engine->start();
        QTRY_COMPARE(desk.requestsTo(QStringLiteral("/v1/operations:batch")), 1);
        desk.clock.advanceMs(400'000);
        desk.engine->wake(); // not even a teller who waits
        QTest::qWait(30);
        QCOMPARE(desk.requestsTo(QStringLiteral("/v1/operations:batch")), 1);
        desk.clock.advanceMs(201'000);
        QTRY_COMPARE(desk.stateOf(id), OutboxState::Accepted);
    }

    void goesOnWhenTheLineIsBack()
    {
        Desk desk;
        std::atomic<bool> isDown = true;
        desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (isDown)
                return failure(Error::Kind::Offline, "nobody there");
            return desk.platform.handle(request);
        };
        const QUuid id = desk.record();
        desk.engine->start();
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(10);
            desk.clock.advanceMs(31'000);
        }
        QCOMPARE(desk.engine->status().link, Link::Offline);
        QCOMPARE(desk.stateOf(id), OutboxState::Recorded); // the books are compared first
        isDown = false;
        desk.clock.advanceMs(31'000); // at most half a minute, without anybody asking
        QTRY_COMPARE(desk.stateOf(id), OutboxState::Accepted);
        QTRY_COMPARE(desk.engine->status().link, Link::Idle);
    }

    /// The line came back while a request that would fail was still on its way.
    void whoAsksMeanwhileDoesNotWaitForTheFailure()
    {
        Desk desk;
        bool isFirst = true;
        desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (!std::exchange(isFirst, false))
                return desk.platform.handle(request);
            desk.engine->wake(); // heard before what follows is known
            return failure(Error::Kind::Offline, "nobody there");
        };
        const QUuid id = desk.record();
        desk.engine->start();
        QTRY_COMPARE(desk.stateOf(id), OutboxState::Accepted); // the clock stands still
    }

    void poisonStopsNobodyElse()
    {
        Desk desk;
        const QUuid bad = desk.record();
        desk.platform.invalid.insert(bad);
        Operation waits = operation();
        waits.dependsOn = bad;
        const QUuid dependent = desk.record(waits);
        const QUuid good = desk.record();
        desk.engine->start();
        QTRY_COMPARE(desk.stateOf(good), OutboxState::Accepted);
        for (int i = 0; i < 100 && desk.stateOf(bad) != OutboxState::Poison; ++i)
            desk.clock.advanceMs(2'100);
        QTRY_COMPARE(desk.stateOf(bad), OutboxState::Poison);
        QCOMPARE(desk.stateOf(dependent), OutboxState::Review);
        QTRY_COMPARE(desk.engine->status().needsAttention, 2);
        QCOMPARE(desk.platform.booked.value(dependent), 0);
    }

    void splitsABatchThatIsRefusedWhole()
    {
        Desk desk;
        const QUuid bad = desk.record();
        const QUuid good = desk.record();
        desk.uplink.answer = [&](const UplinkRequest& request) -> Result<UplinkAnswer> {
            const QByteArray body = QJsonDocument(request.body).toJson();
            if (request.method == "POST" && body.contains(bad.toByteArray(QUuid::WithoutBraces)))
                return UplinkAnswer{400, problem("malformed")};
            return desk.platform.handle(request);
        };
        desk.engine->start();
        QTRY_COMPARE(desk.stateOf(good), OutboxState::Accepted);
        QCOMPARE(desk.stateOf(bad), OutboxState::RetryWait);
    }

    void sendsAgainWhatARestoredPlatformLost()
    {
        Desk desk;
        QList<QUuid> ids;
        for (int i = 0; i < 8; ++i)
            ids.append(desk.record());
        desk.engine->start();
        QTRY_COMPARE(desk.engine->status().waiting, 0);
        QTRY_COMPARE(desk.stateOf(ids.last()), OutboxState::Accepted);
        desk.engine.reset();
        desk.platform.restore(3);
        desk.engine = desk.newEngine();
        desk.engine->start();
        for (const QUuid& id : ids)
            QTRY_VERIFY(desk.platform.booked.value(id) == 1);
        QVERIFY(desk.engine->status().mayRecord);
    }

    void dropsAnswersAfterTheEnd()
    {
        for (int i = 0; i < 12; ++i) {
            Desk desk;
            desk.record();
            desk.engine->start();
            QTest::qWait(i % 4);
            desk.engine.reset();
        }
    }
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
