// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/MergeChanges.h"
#include "tests/testkit/Fixed.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QUuid first = operationId();
const QUuid second = operationId();
const QUuid third = operationId();
const QDateTime noon(QDate(2026, 3, 18), QTime(4, 0), Qt::UTC);

Customer record()
{
    Customer made;
    made.id = first;
    made.fields = {{CustomerField::Name, {u"王例明"_s, first}},
        {CustomerField::Phone, {u"13800005678"_s, first}}};
    return made;
}

MergedChanges merge(Customer& to, const FieldChange& change, const QUuid& operation)
{
    return mergeChanges(to, {change}, {operation, noon});
}

} // namespace

/// The three-way merge of two desks' changes.
class TestMergeChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFieldThatIsStillTheSameTakesTheChange()
    {
        Customer customer = record();
        const auto merged
            = merge(customer, {CustomerField::Phone, first, u"13900001234"_s}, second);
        QCOMPARE(merged.taken, QList{CustomerField::Phone});
        QCOMPARE(
            customer.fields.value(CustomerField::Phone), (FieldValue{u"13900001234"_s, second}));
        QVERIFY(customer.conflicts.isEmpty());
    }

    void twoDesksThatChangedDifferentFieldsBothCount()
    {
        Customer customer = record();
        merge(customer, {CustomerField::Phone, first, u"13900001234"_s}, second);
        merge(customer, {CustomerField::Name, first, u"王例名"_s}, third);
        QCOMPARE(customer.value(CustomerField::Phone), u"13900001234"_s);
        QCOMPARE(customer.value(CustomerField::Name), u"王例名"_s);
        QVERIFY(customer.conflicts.isEmpty());
    }

    void theSecondChangeOfAFieldWaitsForADecision()
    {
        Customer customer = record();
        merge(customer, {CustomerField::Phone, first, u"13900001234"_s}, second);
        const auto merged = merge(customer, {CustomerField::Phone, first, u"13700002345"_s}, third);
        QCOMPARE(merged.conflicting, QList{CustomerField::Phone});
        QCOMPARE(customer.value(CustomerField::Phone), u"13900001234"_s);
        QCOMPARE(customer.conflicts,
            (QList<FieldConflict>{{third, CustomerField::Phone, u"13700002345"_s, noon}}));
    }

    void theSameChangeTwiceIsNone()
    {
        Customer customer = record();
        merge(customer, {CustomerField::Phone, first, u"13900001234"_s}, second);
        const auto merged = merge(customer, {CustomerField::Phone, first, u"13900001234"_s}, third);
        QVERIFY(merged.taken.isEmpty() && merged.conflicting.isEmpty());
        QCOMPARE(customer.fields.value(CustomerField::Phone).setBy, second);
    }

    void anEmptiedFieldKeepsWhatEmptiedIt()
    {
        Customer customer = record();
        merge(customer, {CustomerField::Phone, first, QString()}, second);
        QCOMPARE(customer.fields.value(CustomerField::Phone).setBy, second);
        const auto late = merge(customer, {CustomerField::Phone, first, u"13700002345"_s}, third);
        QCOMPARE(late.conflicting, QList{CustomerField::Phone});
    }

    void aConflictIsDecidedOnce_data()
    {
        QTest::addColumn<bool>("take");
        QTest::newRow("for what came") << true;
        QTest::newRow("against it") << false;
    }

    void aConflictIsDecidedOnce()
    {
        QFETCH(bool, take);
        Customer customer = record();
        customer.conflicts = {{second, CustomerField::Phone, u"13700002345"_s, noon}};
        const ConflictDecision decision{second, CustomerField::Phone, take};
        QVERIFY(decideConflict(customer, decision, third));
        QCOMPARE(customer.value(CustomerField::Phone), take ? u"13700002345"_s : u"13800005678"_s);
        QCOMPARE(customer.fields.value(CustomerField::Phone).setBy, take ? third : first);
        QVERIFY(!decideConflict(customer, decision, third));
    }

    void aSecondRecordFillsTheGapsOfTheFirst()
    {
        Customer later = record();
        later.fields.insert(CustomerField::Email, {u"a@example.cn"_s, second});
        later.fields.insert(CustomerField::Name, {u"王例名"_s, second});
        Customer customer = record();
        const auto merged = mergeChanges(customer, asChanges(later), {second, noon});
        QCOMPARE(merged.taken, QList{CustomerField::Email});
        QCOMPARE(merged.conflicting, QList{CustomerField::Name});
    }
};

QTEST_GUILESS_MAIN(TestMergeChanges)
#include "tst_mergechanges.moc"
