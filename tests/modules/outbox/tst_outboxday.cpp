// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/OutboxDay.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::outbox;

namespace {

QUuid add(Database& database, const Operation& operation, OutboxState state)
{
    HUI_ASSERT(testkit::append(database, operation));
    HUI_ASSERT(database.run(QStringLiteral("UPDATE outbox SET state = ? WHERE op_id = ?"),
        {nameOf(state), operation.id.toRfc4122()}));
    return operation.id;
}

Operation offlinePayment(qint64 fen)
{
    Operation made = testkit::operation();
    made.amount = Money::fen(fen);
    made.body.insert(QStringLiteral("offline"), true);
    return made;
}

} // namespace

class TestOutboxDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheDayAndWhatAnEarlierDayLeft()
    {
        const auto database = testkit::memoryDatabase(catalogueMigrations());
        Operation old = testkit::operation();
        old.shift.businessDate = testkit::shift().businessDate.addDays(-1);
        Operation settled = old;
        settled.id = testkit::operationId();
        add(*database, settled, OutboxState::Accepted);
        const QUuid left = add(*database, old, OutboxState::Unknown);
        const QUuid today = add(*database, testkit::operation(), OutboxState::Accepted);
        const auto day = readOutboxDay(*database, testkit::shift().businessDate, 10);
        QVERIFY(day);
        QCOMPARE(day->items.size(), 2);
        QCOMPARE(day->items.at(0).entry.operation.id, today);
        QCOMPARE(day->items.at(1).entry.operation.id, left);
        QCOMPARE(day->openCount(), 1);
        QCOMPARE(day->counts.unknown, 1);
    }

    void countsWhatWasTakenOffline()
    {
        const auto database = testkit::memoryDatabase(catalogueMigrations());
        QVERIFY(CatalogueRepository(*database).apply(
            QStringLiteral("policy"), QStringLiteral("desk"), testkit::policyValue()));
        add(*database, offlinePayment(10'000), OutboxState::Accepted);
        add(*database, offlinePayment(5'050), OutboxState::Recorded);
        add(*database, testkit::operation(), OutboxState::Recorded);
        const auto day = readOutboxDay(*database, testkit::shift().businessDate, 10);
        QVERIFY(day);
        QCOMPARE(day->takenOffline, Money::fen(15'050));
        QCOMPARE(day->policy.offlinePerDay, Money::fen(100'000));
    }

    void knowsWhatWasReversed()
    {
        const auto database = testkit::memoryDatabase(catalogueMigrations());
        const QUuid paid = add(*database, testkit::operation(), OutboxState::Accepted);
        Operation reversal = testkit::operation();
        reversal.kind = QStringLiteral("billpay.cancel");
        reversal.body = {{QStringLiteral("original"), paid.toString(QUuid::WithoutBraces)}};
        add(*database, reversal, OutboxState::Recorded);
        const QDate today = testkit::shift().businessDate;
        QVERIFY(!readOutboxDay(*database, today, 10)->items.at(1).isReversed);
        QVERIFY(database->run(QStringLiteral("UPDATE outbox SET state = 'accepted'")));
        QVERIFY(readOutboxDay(*database, today, 10)->items.at(1).isReversed);
    }

    void knowsWhenItIsTriedNext()
    {
        const auto database = testkit::memoryDatabase(catalogueMigrations());
        const Operation operation = testkit::operation();
        QVERIFY(testkit::append(*database, operation));
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending({operation.id}));
        QVERIFY(outbox.settle(
            operation.id, {.event = OutboxEvent::Unanswered, .nextAtMonoMs = 1'234'000}));
        const auto day = readOutboxDay(*database, testkit::shift().businessDate, 10);
        QVERIFY(day);
        QCOMPARE(day->items.first().nextAtMonoMs, std::optional<qint64>(1'234'000));
    }
};

QTEST_GUILESS_MAIN(TestOutboxDay)
#include "tst_outboxday.moc"
