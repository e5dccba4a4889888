// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerUseRepository.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/desk/CustomerSink.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

QString textOf(const Customer& record)
{
    return record.id.toString(QUuid::WithoutBraces);
}

/// A desk that knows a customer who has paid water.
std::unique_ptr<Database> deskWith(const Customer& record)
{
    auto database = memoryDatabase(catalogueMigrations() + customerMigrations());
    HUI_ASSERT(CatalogueRepository(*database).apply(u"biller"_s, u"w1"_s, billerValue(u"w1"_s)));
    HUI_ASSERT(keep(*database, record));
    HUI_ASSERT(BillerUseRepository(*database).note(textOf(record), u"w1"_s, record.createdAt));
    return database;
}

Result<Done> tell(Database& database, const Customer& record, const QJsonObject& value)
{
    return database.transaction([&] {
        return intoCustomers(database, {u"customer"_s, textOf(record), value.isEmpty(), value});
    });
}

qsizetype usedBy(Database& database, const Customer& record)
{
    return BillerUseRepository(database).recentBillers(textOf(record), 9)->size();
}

} // namespace

/// What the platform tells of a customer reaches all that the desk keeps of them.
class TestCustomerSink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordThatIsToldAgainKeepsItsBillers()
    {
        const Customer record = person();
        const auto database = deskWith(record);
        QVERIFY(tell(*database, record, toJson(record)));
        QCOMPARE(usedBy(*database, record), 1);
    }

    void aRecordThatWasJoinedBringsItsBillers()
    {
        const Customer record = person();
        const Customer other = person();
        const auto database = deskWith(record);
        const QJsonObject joined = joinedToJson(record.id, other.id);
        QVERIFY(tell(*database, record, joined));
        QCOMPARE(usedBy(*database, record), 0);
        QCOMPARE(usedBy(*database, other), 1);
        QVERIFY(tell(*database, record, joined)); // a change may come twice
        QCOMPARE(usedBy(*database, other), 1);
    }

    void aRecordThatWasErasedLeavesNothing()
    {
        const Customer record = person();
        const auto database = deskWith(record);
        QVERIFY(tell(*database, record, {}));
        QCOMPARE(usedBy(*database, record), 0);
        QVERIFY(!CustomerRepository(*database).byId(record.id).value().has_value());
        QCOMPARE(BillerUseRepository(*database).recentBillers({}, 9)->size(), 1); // the branch's
    }

    void whatIsNoRecordIsRefused()
    {
        const Customer record = person();
        const auto database = deskWith(record);
        QVERIFY(!tell(*database, record, {{u"id"_s, u"x"_s}}));
        QCOMPARE(usedBy(*database, record), 1);
    }
};

QTEST_GUILESS_MAIN(TestCustomerSink)
#include "tst_customersink.moc"
