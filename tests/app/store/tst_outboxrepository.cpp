// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/store/OutboxRepository.h"
#include "app/store/SyncStateRepository.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;

namespace {

QList<qint64> sequences(const Result<QList<JournalEntry>>& entries)
{
    QList<qint64> found;
    if (entries)
        for (const JournalEntry& entry : *entries)
            found += entry.sequence;
    return found;
}

/// `count` operations in a database; gives their ids.
QList<QUuid> record(Database& database, int count)
{
    QList<QUuid> ids;
    for (int i = 0; i < count; ++i) {
        ids += testkit::operationId();
        HUI_ASSERT(testkit::append(database, testkit::operation(ids.last())));
    }
    return ids;
}

OutboxState stateOf(Database& database, const QUuid& id)
{
    return (*Journal(database).byId(id))->state;
}

const OutboxVerdict accepted{.event = OutboxEvent::Accepted,
    .serverRef = QStringLiteral("P-1"),
    .result = {{QStringLiteral("receipt_no"), QStringLiteral("R-1")}}};
const OutboxVerdict rejected{
    .event = OutboxEvent::Rejected, .code = QStringLiteral("already_paid")};

} // namespace

class TestOutboxRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsOldestFirst()
    {
        const auto database = testkit::memoryDatabase();
        record(*database, 5);
        OutboxRepository outbox(*database);
        QCOMPARE(sequences(outbox.due(0, 3)), (QList<qint64>{1, 2, 3}));
        QCOMPARE(sequences(outbox.due(0, 50)), (QList<qint64>{1, 2, 3, 4, 5}));
    }

    void keepsWhatThePlatformSaid()
    {
        const auto database = testkit::memoryDatabase();
        const QUuid id = record(*database, 1).first();
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending({id}));
        QCOMPARE(stateOf(*database, id), OutboxState::Sending);
        QVERIFY(outbox.due(0, 50)->isEmpty());
        QVERIFY(outbox.settle(id, accepted) == OutboxState::Accepted);
        const auto entry = *Journal(*database).byId(id);
        QCOMPARE(entry->attempts, 1);
        QCOMPARE(entry->serverRef, QStringLiteral("P-1"));
        QCOMPARE(entry->result, accepted.result);
        QVERIFY(entry->firstSent.isValid());
        QVERIFY(outbox.settle(id, accepted) == OutboxState::Accepted);
    }

    void refusesAContradiction()
    {
        const auto database = testkit::memoryDatabase();
        const QUuid id = record(*database, 1).first();
        OutboxRepository outbox(*database);
        const auto early = outbox.settle(id, accepted);
        QVERIFY(!early);
        QCOMPARE(early.error().kind, Error::Kind::Protocol);
        QVERIFY(outbox.markSending({id}));
        QVERIFY(outbox.settle(id, accepted));
        QVERIFY(!outbox.settle(id, rejected));
        QCOMPARE(stateOf(*database, id), OutboxState::Accepted);
    }

    void waitsItsTime()
    {
        const auto database = testkit::memoryDatabase();
        const QList<QUuid> ids = record(*database, 2);
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending(ids));
        QVERIFY(outbox.retry(ids.at(0), 5000, QStringLiteral("refused")) == OutboxState::RetryWait);
        const OutboxVerdict lost{.event = OutboxEvent::Unanswered, .nextAtMonoMs = 7000};
        QVERIFY(outbox.settle(ids.at(1), lost) == OutboxState::Unknown);
        QVERIFY(outbox.due(4999, 50)->isEmpty());
        QCOMPARE(sequences(outbox.due(5000, 50)), QList<qint64>{1});
        QVERIFY(outbox.doubtful(6999, 50)->isEmpty());
        QCOMPARE(sequences(outbox.doubtful(7000, 50)), QList<qint64>{2});
        QVERIFY(*outbox.nextAt() == 5000);
        QCOMPARE((*Journal(*database).byId(ids.at(0)))->lastError, QStringLiteral("refused"));
    }

    void whatWasBeingSentIsUnknownAfterAStart()
    {
        const auto database = testkit::memoryDatabase();
        const QList<QUuid> ids = record(*database, 3);
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending({ids.at(0), ids.at(1)}));
        QVERIFY(outbox.retry(ids.at(0), 1LL << 50, {}));
        QCOMPARE(*outbox.recover(), 1);
        QCOMPARE(stateOf(*database, ids.at(1)), OutboxState::Unknown);
        QCOMPARE(sequences(outbox.due(0, 50)), (QList<qint64>{1, 3}));
        QCOMPARE(*outbox.recover(), 0);
    }

    void putsAPoisonedItemAsideAndGoesOn()
    {
        const auto database = testkit::memoryDatabase();
        const QList<QUuid> ids = record(*database, 2);
        OutboxRepository outbox(*database);
        const OutboxVerdict malformed{
            .event = OutboxEvent::Malformed, .code = QStringLiteral("field")};
        for (int i = 1; i <= OutboxRepository::malformedLimit; ++i) {
            QVERIFY(outbox.markSending({ids.at(0)}));
            QVERIFY(outbox.settle(ids.at(0), malformed)
                == (i < OutboxRepository::malformedLimit ? OutboxState::RetryWait
                                                         : OutboxState::Poison));
        }
        QCOMPARE(sequences(outbox.due(0, 50)), QList<qint64>{2});
        QCOMPARE(outbox.counts()->poison, 1);
        QCOMPARE(sequences(outbox.inState(OutboxState::Poison, 10)), QList<qint64>{1});
    }

    void waitsForWhatItDependsOn()
    {
        const auto database = testkit::memoryDatabase();
        const QUuid paid = record(*database, 1).first();
        Operation reverse = testkit::operation();
        reverse.dependsOn = paid;
        QVERIFY(testkit::append(*database, reverse));
        OutboxRepository outbox(*database);
        QCOMPARE(sequences(outbox.due(0, 50)), QList<qint64>{1});
        QVERIFY(outbox.markSending({paid}));
        QVERIFY(outbox.due(0, 50)->isEmpty());
        QVERIFY(outbox.settle(paid, accepted));
        QCOMPARE(sequences(outbox.due(0, 50)), QList<qint64>{2});
        QVERIFY((*outbox.due(0, 50)).first().operation.dependsOn == paid);
    }

    void holdsWhatDependsOnARefusedOne()
    {
        const auto database = testkit::memoryDatabase();
        const QUuid paid = record(*database, 1).first();
        Operation reverse = testkit::operation();
        reverse.dependsOn = paid;
        Operation third = testkit::operation();
        third.dependsOn = reverse.id;
        QVERIFY(testkit::append(*database, reverse));
        QVERIFY(testkit::append(*database, third));
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending({paid}));
        QVERIFY(outbox.settle(paid, rejected) == OutboxState::Rejected);
        QCOMPARE(stateOf(*database, reverse.id), OutboxState::Review);
        QCOMPARE(stateOf(*database, third.id), OutboxState::Review);
        Operation late = testkit::operation();
        late.dependsOn = paid;
        QVERIFY(testkit::append(*database, late));
        QCOMPARE(stateOf(*database, late.id), OutboxState::Review);
        QCOMPARE(outbox.counts()->review, 3);
    }

    void sendsAgainWhatARestoredPlatformLost()
    {
        const auto database = testkit::memoryDatabase();
        const QList<QUuid> ids = record(*database, 4);
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending(ids.first(3)));
        for (const QUuid& id : ids.first(3))
            QVERIFY(outbox.settle(id, accepted));
        QCOMPARE(*outbox.resendAbove(1), 2);
        QCOMPARE(sequences(outbox.due(0, 50)), (QList<qint64>{2, 3, 4}));
        QCOMPARE(*outbox.resendAbove(1), 0);
    }

    void counts()
    {
        const auto database = testkit::memoryDatabase();
        const QList<QUuid> ids = record(*database, 6);
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending(ids.first(4)));
        QVERIFY(outbox.settle(ids.at(0), accepted));
        QVERIFY(outbox.settle(ids.at(1), {OutboxEvent::Unanswered}));
        QVERIFY(outbox.settle(ids.at(2), {OutboxEvent::Conflict}));
        const auto counted = *outbox.counts();
        QCOMPARE(counted.waiting, 3);
        QCOMPARE(counted.unknown, 1);
        QCOMPARE(counted.review, 1);
        QCOMPARE(counted.poison, 0);
    }

    void settlingSurvivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = testkit::memoryDatabase();
            const QUuid id = record(*database, 1).first();
            OutboxRepository outbox(*database);
            QVERIFY(outbox.markSending({id}));
            database->failAfter(count);
            const auto settled = outbox.settle(id, accepted);
            database->failAfter(-1);
            if (settled) {
                QVERIFY(count >= 6);
                return;
            }
            QCOMPARE(stateOf(*database, id), OutboxState::Sending);
            QVERIFY(outbox.settle(id, accepted) == OutboxState::Accepted);
        }
    }

    void keepsTheCursorOfAStream()
    {
        const auto database = testkit::memoryDatabase();
        SyncStateRepository streams(*database);
        QVERIFY(!*streams.of(QStringLiteral("changes")));
        QVERIFY(streams.save(QStringLiteral("changes"), {QStringLiteral("c1"), {}}));
        QVERIFY(streams.save(QStringLiteral("changes"), {QStringLiteral("c2"), u"e1"_qs}));
        QCOMPARE((*streams.of(QStringLiteral("changes")))->cursor, QStringLiteral("c2"));
        QCOMPARE((*streams.of(QStringLiteral("changes")))->epoch, QStringLiteral("e1"));
    }
};

QTEST_APPLESS_MAIN(TestOutboxRepository)
#include "tst_outboxrepository.moc"
