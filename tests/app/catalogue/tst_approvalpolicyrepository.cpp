// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "tests/app/catalogue/CatalogueScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

ApprovalPolicy from(const QDate& day, qint64 fen)
{
    return {day, {{u"billpay.pay"_s, u"cash"_s, Money::fen(fen), ApprovalLevel::Supervisor}}};
}

Result<Done> apply(Database& database, const ApprovalPolicy& policy)
{
    return ApprovalPolicyRepository(database).apply(
        policy.validFrom.toString(Qt::ISODate), toJson(policy));
}

ApprovalLevel level(Database& database, const QDate& day, qint64 fen, const QString& channel)
{
    const auto found = levelOn(database, day, {u"billpay.pay"_s, channel, Money::fen(fen)});
    HUI_ASSERT(found);
    return *found;
}

const QDate policyDay(2026, 3, 18);

} // namespace

class TestApprovalPolicyRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Before the platform has told a table the counter limits say what is large cash.
    void startsWithTheLimits()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        QCOMPARE(level(*database, policyDay, 4'999'999, u"cash"_s), ApprovalLevel::None);
        QCOMPARE(level(*database, policyDay, 5'000'000, u"cash"_s), ApprovalLevel::Supervisor);
        QCOMPARE(level(*database, policyDay, 5'000'000, u"card"_s), ApprovalLevel::None);
    }

    void theDayTellsWhichHolds()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        QVERIFY(apply(*database, from(QDate(2026, 1, 1), 300)));
        QVERIFY(apply(*database, from(QDate(2026, 3, 19), 200)));
        QCOMPARE(level(*database, policyDay, 299, u"cash"_s), ApprovalLevel::None);
        QCOMPARE(level(*database, policyDay, 300, u"cash"_s), ApprovalLevel::Supervisor);
        QCOMPARE(level(*database, policyDay.addDays(1), 200, u"cash"_s), ApprovalLevel::Supervisor);
        QVERIFY(apply(*database, from(QDate(2026, 1, 1), 250))); // told again
        QCOMPARE(level(*database, policyDay, 250, u"cash"_s), ApprovalLevel::Supervisor);
        QVERIFY(ApprovalPolicyRepository(*database).apply(u"2026-01-01"_s, {}));
        QCOMPARE(level(*database, policyDay, 250, u"cash"_s), ApprovalLevel::None);
    }

    void refusesWhatItCannotRead()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        QJsonObject value = toJson(from(policyDay, 100));
        value.insert(u"rules"_s, u"none"_s);
        const auto applied = ApprovalPolicyRepository(*database).apply(u"2026-03-18"_s, value);
        QVERIFY(!applied);
        QCOMPARE(applied.error().kind, Error::Kind::Protocol);
        QCOMPARE(level(*database, policyDay, 100, u"cash"_s), ApprovalLevel::None);
    }

    void aFailureIsTold()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        for (int count = 0;; ++count) {
            database->failAfter(count);
            const auto found = levelOn(*database, policyDay, {u"billpay.pay"_s, u"cash"_s, {}});
            database->failAfter(-1);
            if (found) {
                QCOMPARE(count, 2); // the table, the limits
                return;
            }
            QCOMPARE(found.error().kind, Error::Kind::Storage);
        }
    }
};

QTEST_GUILESS_MAIN(TestApprovalPolicyRepository)
#include "tst_approvalpolicyrepository.moc"
