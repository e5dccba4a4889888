// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"
#include "tests/app/catalogue/CatalogueScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

PayPolicy from(const QDate& day, int twinSeconds)
{
    PayPolicy policy;
    policy.validFrom = day;
    policy.twinWithinSeconds = twinSeconds;
    policy.identifyCashFrom = Money::fen(20'000'000);
    return policy;
}

Result<Done> apply(Database& database, const PayPolicy& policy)
{
    return CatalogueRepository(database).apply(
        u"pay_policy"_s, policy.validFrom.toString(Qt::ISODate), toJson(policy));
}

} // namespace

class TestPayPolicyRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCarefullyBeforeThePlatformHasSpoken()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        const auto policy = PayPolicyRepository(*database).on(QDate(2026, 3, 18));
        QVERIFY(policy);
        QCOMPARE(*policy, PayPolicy{});
    }

    /// The pair of the large cash rule: 200,000 until 2017-06-30, 50,000 from 2017-07-01 (domain
    /// b.5): which one holds is told by the day.
    void theDayTellsWhichHolds()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        PayPolicy later = from(QDate(2017, 7, 1), 300);
        later.identifyCashFrom = Money::fen(5'000'000);
        QVERIFY(apply(*database, from(QDate(2007, 3, 1), 900)));
        QVERIFY(apply(*database, later));
        const PayPolicyRepository policies(*database);
        QCOMPARE(policies.on(QDate(2017, 6, 30))->identifyCashFrom, Money::fen(20'000'000));
        QCOMPARE(policies.on(QDate(2017, 7, 1))->identifyCashFrom, Money::fen(5'000'000));
        QCOMPARE(*policies.on(QDate(2026, 3, 18)), later);
        QVERIFY(CatalogueRepository(*database).apply(u"pay_policy"_s, u"2017-07-01"_s, {}));
        QCOMPARE(policies.on(QDate(2026, 3, 18))->twinWithinSeconds, 900);
    }

    void theDaysOfAComplaintAreData()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        PayPolicy policy = from(QDate(2026, 1, 1), 600);
        policy.complaintWorkdays = {{u"D12"_s, 2}, {u"D21"_s, 7}};
        policy.remindDaysBefore = 5;
        QVERIFY(apply(*database, policy));
        QCOMPARE(*PayPolicyRepository(*database).on(QDate(2026, 3, 18)), policy);
        QJsonObject earlier = toJson(policy); // of a platform that does not know them
        earlier.remove(u"complaint_workdays"_s);
        QVERIFY(CatalogueRepository(*database).apply(u"pay_policy"_s, u"2026-01-01"_s, earlier));
        QVERIFY(PayPolicyRepository(*database).on(QDate(2026, 3, 18))->complaintWorkdays.isEmpty());
    }

    /// Order 〔2025〕11 holds from 2026-01-01 on; what a bank asks for is its own list.
    void theBasicsOfAPayerAreData()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        const PayPolicyRepository policies(*database);
        QCOMPARE(policies.on(QDate(2025, 12, 31))->payerBasics, QStringList());
        QCOMPARE(policies.on(QDate(2026, 1, 1))->payerBasics, payerBasics());
        PayPolicy policy = from(QDate(2026, 3, 1), 600);
        policy.payerBasics = {u"sex"_s, u"phone"_s};
        QVERIFY(apply(*database, policy));
        QCOMPARE(policies.on(QDate(2026, 2, 28))->payerBasics, payerBasics());
        QCOMPARE(*policies.on(QDate(2026, 3, 1)), policy);
        policy.payerBasics = payerAsks(); // and the document of who came for them
        QVERIFY(apply(*database, policy));
        QCOMPARE(*policies.on(QDate(2026, 3, 1)), policy);
        policy.payerBasics.clear(); // as desks of the version before are told
        QVERIFY(!toJson(policy).contains(u"payer_basics"_s));
        QVERIFY(apply(*database, policy));
        QCOMPARE(policies.on(QDate(2026, 3, 1))->payerBasics, QStringList());
    }

    void refusesWhatIsOutsideTheContract_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a time") << u"twin_within_seconds"_s << QJsonValue(-1);
        QTest::newRow("no basic") << u"payer_basics"_s
                                  << QJsonValue(QJsonArray{u"sex"_s, u"income"_s});
        QTest::newRow("twice") << u"payer_basics"_s << QJsonValue(QJsonArray{u"sex"_s, u"sex"_s});
        QTest::newRow("a word") << u"payer_basics"_s << QJsonValue(u"sex"_s);
    }
    void refusesWhatIsOutsideTheContract()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const auto database = memoryDatabase(catalogueMigrations());
        QJsonObject json = toJson(from(QDate(2026, 1, 1), 600));
        json.insert(key, value);
        const auto applied
            = CatalogueRepository(*database).apply(u"pay_policy"_s, u"2026-01-01"_s, json);
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Protocol);
    }
};

QTEST_APPLESS_MAIN(TestPayPolicyRepository)
#include "tst_paypolicyrepository.moc"
