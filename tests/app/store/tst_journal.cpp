// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;

namespace {

const QUuid id = testkit::operationId();

} // namespace

Q_DECLARE_METATYPE(hui::Operation)

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasAppended()
    {
        const auto database = testkit::memoryDatabase();
        const Operation told = testkit::operation();
        QCOMPARE(*testkit::append(*database, told), 1);
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
            QCOMPARE(*testkit::append(*database, testkit::operation()), sequence);
            const auto undone = database->transaction([&]() -> Result<qint64> {
                (void)Journal(*database).append(testkit::operation());
                return failure(Error::Kind::Refused, "no");
            });
            QVERIFY(!undone);
        }
        QCOMPARE(testkit::rowsOf(*database, QStringLiteral("journal")), 20);
        QCOMPARE(testkit::rowsOf(*database, QStringLiteral("outbox")), 20);
        QCOMPARE(testkit::rowsOf(*database, QStringLiteral("audit")), 20);
    }

    void sameOperationAgainIsTheSameEntry()
    {
        const auto database = testkit::memoryDatabase();
        Operation told = testkit::operation();
        QCOMPARE(*testkit::append(*database, told), 1);
        told.at = told.at.addSecs(60); // a retry has another wall clock
        QCOMPARE(*testkit::append(*database, told), 1);
        QCOMPARE(testkit::rowsOf(*database, QStringLiteral("journal")), 1);
    }

    void refusesAnotherPayloadUnderTheSameId_data()
    {
        QTest::addColumn<Operation>("other");
        const Operation told = testkit::operation(id);
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
        QVERIFY(testkit::append(*database, testkit::operation(id)));
        const auto again = testkit::append(*database, other);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Refused);
        QCOMPARE(testkit::rowsOf(*database, QStringLiteral("journal")), 1);
    }

    void recordsWithoutATillAndForeignMoney()
    {
        const auto database = testkit::memoryDatabase();
        Operation told = testkit::operation();
        told.shift.till.clear();
        told.amount = Money(1500, Currency::JPY);
        QVERIFY(testkit::append(*database, told));
        const auto entry = *Journal(*database).byId(told.id);
        QVERIFY(entry->operation.shift.till.isEmpty());
        QVERIFY(entry->operation.amount == told.amount);
    }

    void listsADayNewestFirst()
    {
        const auto database = testkit::memoryDatabase();
        for (int i = 0; i < 5; ++i)
            QVERIFY(testkit::append(*database, testkit::operation()));
        Operation tomorrow = testkit::operation();
        tomorrow.shift.businessDate = tomorrow.shift.businessDate.addDays(1);
        QVERIFY(testkit::append(*database, tomorrow));
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
        QVERIFY(testkit::append(*database, testkit::operation()));
        QVERIFY(!database->run(sql));
        QCOMPARE(testkit::rowsOf(*database, QStringLiteral("journal")), 1);
        QCOMPARE(testkit::rowsOf(*database, QStringLiteral("audit")), 1);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = testkit::memoryDatabase();
            const Operation told = testkit::operation();
            database->failAfter(count);
            const auto appended = testkit::append(*database, told);
            database->failAfter(-1);
            if (appended) {
                QVERIFY(count >= 8);
                return;
            }
            for (const char* table : {"journal", "outbox", "audit"})
                QCOMPARE(testkit::rowsOf(*database, QLatin1StringView(table)), 0);
            QCOMPARE(*testkit::append(*database, told), 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
