// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "app/store/Database.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate parkedDay(2026, 3, 18);

QList<ParkedForm> formsOf(const QUuid& visit)
{
    return {{visit, {}, {{u"name"_s, u"王*明"_s}}},
        {visit, u"billpay"_s, {{u"account"_s, u"3205018642"_s}}},
        {visit, u"customers"_s, {{u"step"_s, 2}}}};
}

} // namespace

/// What is kept of customers who wait.
class TestParkedFormRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isKeptUntilTheyAreServed()
    {
        const auto database = memoryDatabase(parkedFormMigrations());
        ParkedFormRepository parked(*database);
        const QUuid one = operationId();
        const QUuid other = operationId();
        QVERIFY(parked.keep(one, parkedDay, formsOf(one)));
        QVERIFY(parked.keep(other, parkedDay, formsOf(other)));
        QCOMPARE(*parked.of(one), formsOf(one));
        QCOMPARE(parked.waiting(parkedDay)->size(), 2);
        QVERIFY(parked.forget(one));
        QVERIFY(parked.of(one)->isEmpty());
        QCOMPARE(*parked.of(other), formsOf(other));
    }

    void whatIsKeptLastIsAllThereIs()
    {
        const auto database = memoryDatabase(parkedFormMigrations());
        ParkedFormRepository parked(*database);
        const QUuid visit = operationId();
        QVERIFY(parked.keep(visit, parkedDay, formsOf(visit)));
        const QList<ParkedForm> less = formsOf(visit).first(1);
        QVERIFY(parked.keep(visit, parkedDay, less));
        QCOMPARE(*parked.of(visit), less);
    }

    void isForgottenWithItsDay()
    {
        const auto database = memoryDatabase(parkedFormMigrations());
        ParkedFormRepository parked(*database);
        const QUuid visit = operationId();
        QVERIFY(parked.keep(visit, parkedDay, formsOf(visit)));
        QVERIFY(parked.forgetBefore(parkedDay));
        QCOMPARE(parked.of(visit)->size(), 3);
        QVERIFY(parked.waiting(parkedDay.addDays(1))->isEmpty());
        QVERIFY(parked.forgetBefore(parkedDay.addDays(1)));
        QVERIFY(parked.of(visit)->isEmpty());
    }

    void liesClosedAndCannotBeMoved()
    {
        const auto database = memoryDatabase(parkedFormMigrations());
        ParkedFormRepository parked(*database);
        const QUuid visit = operationId();
        QVERIFY(parked.keep(visit, parkedDay, formsOf(visit)));
        auto row = database->run(u"SELECT kept FROM parked_form WHERE page = 'billpay'"_s);
        QVERIFY(row && row->next());
        QVERIFY(!row->value(0).toString().contains(u"3205018642"));
        QVERIFY(database->run(u"UPDATE parked_form SET page = 'loans' WHERE page = 'billpay'"_s));
        QCOMPARE(parked.of(visit).error().kind, Error::Kind::Storage);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = memoryDatabase(parkedFormMigrations());
            ParkedFormRepository parked(*database);
            const QUuid visit = operationId();
            const QList<ParkedForm> before = formsOf(visit).first(1);
            QVERIFY(parked.keep(visit, parkedDay, before));
            database->failAfter(count);
            const auto kept = parked.keep(visit, parkedDay, formsOf(visit));
            database->failAfter(-1);
            if (kept) {
                QVERIFY(count >= 6); // BEGIN, DELETE, three rows, COMMIT
                return;
            }
            if (kept.error().kind != Error::Kind::Unknown) // of a COMMIT nobody knows
                QCOMPARE(*parked.of(visit), before);
            QVERIFY(parked.keep(visit, parkedDay, formsOf(visit)));
            QCOMPARE(*parked.of(visit), formsOf(visit));
        }
    }
};

QTEST_GUILESS_MAIN(TestParkedFormRepository)
#include "tst_parkedformrepository.moc"
