// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerBodies.h"
#include "modules/customers/MergeCustomers.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

/// A desk with two records of one person.
struct TwoRecords {
    std::unique_ptr<Database> database = emptyDesk();
    Customer into;
    Customer from;

    TwoRecords()
    {
        const auto made = createCustomer(*database, creation());
        CreateCustomer second = creation();
        second.certificate
            = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};
        const auto next = createCustomer(*database, second);
        HUI_ASSERT(made.has_value() && next.has_value());
        into = *made;
        from = *next;
    }

    MergeCustomers merging() const
    {
        return {operationId(), shift(), into.id, from.id, u" 本人持两证到场 "_s,
            {u"AP-9"_s, u"0102"_s, u"周文静"_s, QString(64, u'f')}, noon};
    }
};

/// The second record has a birth that is not that of the first one's number.
bool saysAnotherBirth(Database& database, Customer record)
{
    record.fields.insert(CustomerField::Birth, {u"1949-12-30"_s, record.id});
    return database.transaction([&] { return CustomerRepository(database).save(record); })
        .has_value();
}

} // namespace

/// Two records of one person, at the desk.
class TestMergeCustomers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlatformIsAskedAndNothingChangesBefore()
    {
        TwoRecords scene;
        const MergeCustomers request = scene.merging();
        QVERIFY(mergeCustomers(*scene.database, request));
        QVERIFY(mergeCustomers(*scene.database, request)); // the second click
        QCOMPARE(*recordOf(*scene.database, scene.into.id), scene.into);
        QCOMPARE(*recordOf(*scene.database, scene.from.id), scene.from);
        const auto entry = Journal(*scene.database).byId(request.operation);
        QVERIFY(entry && *entry);
        const auto body = mergeBodyFromJson((*entry)->operation.body);
        QVERIFY(body);
        QCOMPARE(body->into, scene.into.id);
        QCOMPARE(body->from, scene.from.id);
        QCOMPARE(body->reason, u"本人持两证到场"_s);
        QCOMPARE(body->approval.value(u"id"_s).toString(), u"AP-9"_s);
        QCOMPARE(rowsOf(*scene.database, u"journal"_s), 3);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody") << 0 << Error::Kind::Refused;
        QTest::newRow("themselves") << 1 << Error::Kind::Refused;
        QTest::newRow("no reason") << 2 << Error::Kind::Input;
        QTest::newRow("nobody signed") << 3 << Error::Kind::NeedsApproval;
        QTest::newRow("two people") << 4 << Error::Kind::Refused;
    }

    void refuses()
    {
        QFETCH(int, how);
        QFETCH(Error::Kind, kind);
        TwoRecords scene;
        if (how == 4)
            QVERIFY(saysAnotherBirth(*scene.database, scene.from));
        MergeCustomers request = scene.merging();
        if (how == 0)
            request.from = operationId();
        if (how == 1)
            request.from = request.into;
        if (how == 2)
            request.reason = u" "_s;
        if (how == 3)
            request.approval = {};
        QCOMPARE(mergeCustomers(*scene.database, request).error().kind, kind);
        QVERIFY(!*Journal(*scene.database).contains(request.operation));
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            TwoRecords scene;
            const MergeCustomers request = scene.merging();
            scene.database->failAfter(count);
            const auto merged = mergeCustomers(*scene.database, request);
            scene.database->failAfter(-1);
            if (merged) {
                QVERIFY(count >= 6);
                return;
            }
            QVERIFY(isOfTheDisk(merged.error()));
            QVERIFY(!*Journal(*scene.database).contains(request.operation));
            QVERIFY(mergeCustomers(*scene.database, request));
        }
    }
};

QTEST_GUILESS_MAIN(TestMergeCustomers)
#include "tst_mergecustomers.moc"
