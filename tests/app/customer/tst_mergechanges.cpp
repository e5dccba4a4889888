// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/MergeChanges.h"
#include "tests/app/customer/CustomerDay.h"
#include "tests/testkit/Fixed.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QUuid firstChange = operationId();
const QUuid secondChange = operationId();
const QUuid third = operationId();

Customer record()
{
    Customer made;
    made.id = firstChange;
    made.fields = {{CustomerField::Name, {u"王例明"_s, firstChange}},
        {CustomerField::Phone, {u"13800005678"_s, firstChange}}};
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
            = merge(customer, {CustomerField::Phone, firstChange, u"13900001234"_s}, secondChange);
        QCOMPARE(merged.taken, QList{CustomerField::Phone});
        QCOMPARE(customer.fields.value(CustomerField::Phone),
            (FieldValue{u"13900001234"_s, secondChange}));
        QVERIFY(customer.conflicts.isEmpty());
    }

    void twoDesksThatChangedDifferentFieldsBothCount()
    {
        Customer customer = record();
        merge(customer, {CustomerField::Phone, firstChange, u"13900001234"_s}, secondChange);
        merge(customer, {CustomerField::Name, firstChange, u"王例名"_s}, third);
        QCOMPARE(customer.value(CustomerField::Phone), u"13900001234"_s);
        QCOMPARE(customer.value(CustomerField::Name), u"王例名"_s);
        QVERIFY(customer.conflicts.isEmpty());
    }

    void theSecondChangeOfAFieldWaitsForADecision()
    {
        Customer customer = record();
        merge(customer, {CustomerField::Phone, firstChange, u"13900001234"_s}, secondChange);
        const auto merged
            = merge(customer, {CustomerField::Phone, firstChange, u"13700002345"_s}, third);
        QCOMPARE(merged.conflicting, QList{CustomerField::Phone});
        QCOMPARE(customer.value(CustomerField::Phone), u"13900001234"_s);
        QCOMPARE(customer.conflicts,
            (QList<FieldConflict>{{third, CustomerField::Phone, u"13700002345"_s, noon}}));
    }

    void theSameChangeTwiceIsNone()
    {
        Customer customer = record();
        merge(customer, {CustomerField::Phone, firstChange, u"13900001234"_s}, secondChange);
        const auto merged
            = merge(customer, {CustomerField::Phone, firstChange, u"13900001234"_s}, third);
        QVERIFY(merged.taken.isEmpty() && merged.conflicting.isEmpty());
        QCOMPARE(customer.fields.value(CustomerField::Phone).setBy, secondChange);
    }

    void anEmptiedFieldKeepsWhatEmptiedIt()
    {
        Customer customer = record();
        merge(customer, {CustomerField::Phone, firstChange, QString()}, secondChange);
        QCOMPARE(customer.fields.value(CustomerField::Phone).setBy, secondChange);
        const auto late
            = merge(customer, {CustomerField::Phone, firstChange, u"13700002345"_s}, third);
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
        customer.conflicts = {{secondChange, CustomerField::Phone, u"13700002345"_s, noon}};
        const ConflictDecision decision{secondChange, CustomerField::Phone, take};
        QVERIFY(decideConflict(customer, decision, third));
        QCOMPARE(customer.value(CustomerField::Phone), take ? u"13700002345"_s : u"13800005678"_s);
        QCOMPARE(customer.fields.value(CustomerField::Phone).setBy, take ? third : firstChange);
        QVERIFY(!decideConflict(customer, decision, third));
    }

    void aSecondRecordFillsTheGapsOfTheFirst()
    {
        Customer later = record();
        later.fields.insert(CustomerField::Email, {u"a@example.cn"_s, secondChange});
        later.fields.insert(CustomerField::Name, {u"王例名"_s, secondChange});
        Customer customer = record();
        const auto merged = mergeChanges(customer, asChanges(later), {secondChange, noon});
        QCOMPARE(merged.taken, QList{CustomerField::Email});
        QCOMPARE(merged.conflicting, QList{CustomerField::Name});
    }

    /// Who enters a known certificate says nothing of who the person is, whatever it is based on.
    void aJoinFillsGapsAndTakesNoIdentity_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QUuid>("base");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isTaken");
        using enum CustomerField;
        QTest::newRow("name, base known") << Name << firstChange << u"王力"_s << false;
        QTest::newRow("name, no base") << Name << QUuid() << u"王力"_s << false;
        QTest::newRow("sex, not known yet") << Sex << QUuid() << u"F"_s << false;
        QTest::newRow("birth, not known yet") << Birth << QUuid() << u"1949-12-31"_s << false;
        QTest::newRow("nationality") << Nationality << QUuid() << u"FRA"_s << false;
        QTest::newRow("telephone, base known") << Phone << firstChange << u"13900001234"_s << false;
        QTest::newRow("email, not known yet") << Email << QUuid() << u"a@example.cn"_s << true;
    }
    void aJoinFillsGapsAndTakesNoIdentity()
    {
        QFETCH(CustomerField, field);
        QFETCH(QUuid, base);
        QFETCH(QString, value);
        QFETCH(bool, isTaken);
        Customer customer = record();
        const QString before = customer.value(field);
        const auto merged = joinChanges(customer, {{field, base, value}}, {secondChange, noon});
        QCOMPARE(merged.taken.contains(field), isTaken);
        QCOMPARE(customer.value(field), isTaken ? value : before);
        QCOMPARE(customer.conflicts.size(), isTaken ? 0 : 1);
    }
};

QTEST_GUILESS_MAIN(TestMergeChanges)
#include "tst_mergechanges.moc"
