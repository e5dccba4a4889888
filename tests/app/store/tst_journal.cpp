// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;

namespace {

const QUuid id = testkit::operationId();

Operation operation(const QUuid& of = testkit::operationId())
{
    return {.id = of,
        .kind = QStringLiteral("billpay.pay"),
        .shift = testkit::shift(),
        .amount = Money(18740, Currency::CNY),
        .body = {{QStringLiteral("account"), QStringLiteral("3205018642")}},
        .at = testkit::FixedClock().nowUtc()};
}

Result<qint64> append(Database& database, const Operation& operation)
{
    return database.transaction([&] { return Journal(database).append(operation); });
}

qint64 rows(Database& database, const QString& table)
{
    auto found = database.run(QStringLiteral("SELECT count(*) FROM ") + table);
    return found && found->next() ? found->value(0).toLongLong() : -1;
}

} // namespace

Q_DECLARE_METATYPE(hui::Operation)

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasAppended()
    {
        const auto database = testkit::memoryDatabase();
        const Operation told = operation();
        QCOMPARE(*append(*database, told), 1);
        const auto entry = *Journal(*database).byId(told.id);
        QVERIFY(entry);
        QCOMPARE(entry->sequence, 1);
        QCOMPARE(entry->state, OutboxState::Recorded);
        QCOMPARE(entry->attempts, 0);
        QCOMPARE(entry->operation.id, told.id);
        QCOMPARE(entry->operation.kind, told.kind);
        QCOMPARE(entry->operation.shift.operatorName, told.shift.operatorName);
        QCOMPARE(entry->operation.shift.till, told.shift.till);
        QCOMPARE(entry->operation.shift.businessDate, told.shift.businessDate);
        QVERIFY(entry->operation.amount == told.amount);
        QCOMPARE(entry->operation.body, told.body);
        QCOMPARE(entry->operation.at, told.at);
        QVERIFY(!entry->operation.dependsOn);
    }

    void numbersWithoutGaps()
    {
        const auto database = testkit::memoryDatabase();
        for (qint64 sequence = 1; sequence <= 20; ++sequence) {
            QCOMPARE(*append(*database, operation()), sequence);
            const auto undone = database->transaction([&]() -> Result<qint64> {
                (void)Journal(*database).append(operation());
                return failure(Error::Kind::Refused, "no");
            });
            QVERIFY(!undone);
        }
        QCOMPARE(rows(*database, QStringLiteral("journal")), 20);
        QCOMPARE(rows(*database, QStringLiteral("outbox")), 20);
        QCOMPARE(rows(*database, QStringLiteral("audit")), 20);
    }

    void sameOperationAgainIsTheSameEntry()
    {
        const auto database = testkit::memoryDatabase();
        Operation told = operation();
        QCOMPARE(*append(*database, told), 1);
        told.at = told.at.addSecs(60); // a retry has another wall clock
        QCOMPARE(*append(*database, told), 1);
        QCOMPARE(rows(*database, QStringLiteral("journal")), 1);
    }

    void refusesAnotherPayloadUnderTheSameId_data()
    {
        QTest::addColumn<Operation>("other");
        const Operation told = operation(id);
        QList<Operation> others(7, told);
        others[0].kind = QStringLiteral("billpay.reverse");
        others[1].shift.operatorId = QStringLiteral("0218");
        others[2].shift.till = QStringLiteral("04");
        others[3].shift.businessDate = told.shift.businessDate.addDays(1);
        others[4].amount = Money(18741, Currency::CNY);
        others[5].amount = std::nullopt;
        others[6].body.insert(QStringLiteral("account"), QStringLiteral("3205018643"));
        const char* const names[] = {"kind", "operator", "till", "day", "amount", "none", "body"};
        for (qsizetype i = 0; i < others.size(); ++i)
            QTest::newRow(names[i]) << others.at(i);
    }

    void refusesAnotherPayloadUnderTheSameId()
    {
        QFETCH(Operation, other);
        const auto database = testkit::memoryDatabase();
        QVERIFY(append(*database, operation(id)));
        const auto again = append(*database, other);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Refused);
        QCOMPARE(rows(*database, QStringLiteral("journal")), 1);
    }

    void listsADayNewestFirst()
    {
        const auto database = testkit::memoryDatabase();
        for (int i = 0; i < 5; ++i)
            QVERIFY(append(*database, operation()));
        Operation tomorrow = operation();
        tomorrow.shift.businessDate = tomorrow.shift.businessDate.addDays(1);
        QVERIFY(append(*database, tomorrow));
        const auto day = *Journal(*database).ofDay(testkit::shift().businessDate, 3);
        QCOMPARE(day.size(), 3);
        QCOMPARE(day.first().sequence, 5);
        QCOMPARE(day.last().sequence, 3);
    }

    void cannotBeEditedOrCut_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char* sql : {"UPDATE journal SET amount_minor = 1", "DELETE FROM journal",
                 "UPDATE audit SET outcome = ''", "DELETE FROM audit", "DELETE FROM outbox",
                 "INSERT OR REPLACE INTO audit SELECT * FROM audit"})
            QTest::newRow(sql) << QString(QLatin1StringView(sql));
    }

    void cannotBeEditedOrCut()
    {
        QFETCH(QString, sql);
        const auto database = testkit::memoryDatabase();
        QVERIFY(append(*database, operation()));
        QVERIFY(!database->run(sql));
        QCOMPARE(rows(*database, QStringLiteral("journal")), 1);
        QCOMPARE(rows(*database, QStringLiteral("audit")), 1);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = testkit::memoryDatabase();
            const Operation told = operation();
            database->failAfter(count);
            const auto appended = append(*database, told);
            database->failAfter(-1);
            if (appended) {
                QVERIFY(count >= 8);
                return;
            }
            for (const char* table : {"journal", "outbox", "audit"})
                QCOMPARE(rows(*database, QLatin1StringView(table)), 0);
            QCOMPARE(*append(*database, told), 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
