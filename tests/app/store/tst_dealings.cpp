// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Dealings.h"
#include "app/store/RebuildDealings.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Operation doneFor(const QUuid& customer)
{
    Operation made = operation(operationId());
    made.body.insert(u"customer"_s, idText(customer));
    return made;
}

Operation about(const Operation& original)
{
    Operation made = operation(operationId());
    made.kind = u"billpay.cancel"_s;
    made.body = {{u"original"_s, idText(original.id)}};
    return made;
}

QList<QUuid> found(Database& database, const QList<QUuid>& customers, int limit = 10)
{
    QStringList records;
    for (const QUuid& customer : customers)
        records.append(idText(customer));
    QList<QUuid> ids;
    const auto entries = Dealings(database).of(records, limit);
    for (const JournalEntry& entry : *entries)
        ids.append(entry.operation.id);
    return ids;
}

} // namespace

/// What was done for whom, found without opening the journal.
class TestDealings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNamesACustomerIsFound()
    {
        const auto database = memoryDatabase();
        const QUuid one = operationId();
        const QUuid other = operationId();
        const Operation first = doneFor(one);
        const Operation second = doneFor(one);
        QVERIFY(append(*database, first));
        QVERIFY(append(*database, doneFor(other)));
        QVERIFY(append(*database, operation()));
        QVERIFY(append(*database, second));
        QCOMPARE(found(*database, {one}), (QList<QUuid>{second.id, first.id}));
        QCOMPARE(found(*database, {second.id}), (QList<QUuid>{second.id})); // it began a record
        QCOMPARE(found(*database, {one}, 1), (QList<QUuid>{second.id}));
        QCOMPARE(found(*database, {one, other}).size(), 3);
        QCOMPARE(found(*database, {operationId()}), QList<QUuid>());
        QCOMPARE(found(*database, {}), QList<QUuid>());
    }

    void whatIsAboutItIsTheirsToo()
    {
        const auto database = memoryDatabase();
        const QUuid one = operationId();
        const Operation first = doneFor(one);
        const Operation undone = about(first);
        const Operation stranger = operation();
        for (const Operation& each : {first, undone, stranger, about(stranger)})
            QVERIFY(append(*database, each));
        QCOMPARE(found(*database, {one}), (QList<QUuid>{undone.id, first.id}));
    }

    void whatIsNoNumberNamesNobody_data()
    {
        QTest::addColumn<QJsonValue>("named");
        QTest::newRow("a word") << QJsonValue(u"customer"_s);
        QTest::newRow("nothing") << QJsonValue();
        QTest::newRow("an object") << QJsonValue(QJsonObject{{u"id"_s, u"1"_s}});
    }

    void whatIsNoNumberNamesNobody()
    {
        QFETCH(QJsonValue, named);
        const auto database = memoryDatabase();
        Operation made = operation();
        made.body.insert(u"customer"_s, named);
        QVERIFY(customerIn(made.body).isNull());
        QVERIFY(append(*database, made));
        QCOMPARE(rowsOf(*database, u"operation_customer"_s), 0);
    }

    void isToldByTheJournalAgain()
    {
        const auto database = memoryDatabase();
        const QUuid one = operationId();
        const Operation first = doneFor(one);
        const Operation undone = about(first);
        QVERIFY(append(*database, first));
        QVERIFY(append(*database, undone));
        QVERIFY(database->run(u"DELETE FROM operation_customer"_s));
        QVERIFY(rebuildDealings(*database, 1, 2));
        QVERIFY(rebuildDealings(*database, 2, 2)); // again, and from the middle
        QCOMPARE(found(*database, {one}), (QList<QUuid>{undone.id, first.id}));
    }

    /// Neither the operation without its customer, nor the other way round.
    void isWrittenWithItsOperation()
    {
        const QUuid one = operationId();
        for (int count = 0;; ++count) {
            const auto database = memoryDatabase();
            database->failAfter(count);
            const auto appended = append(*database, doneFor(one));
            database->failAfter(-1);
            const qint64 kept = rowsOf(*database, u"journal"_s);
            QCOMPARE(rowsOf(*database, u"operation_customer"_s), kept);
            if (appended) {
                QVERIFY(count >= 6);
                return;
            }
            QCOMPARE(kept, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestDealings)
#include "tst_dealings.moc"
