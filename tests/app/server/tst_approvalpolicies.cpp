// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalPolicies.h"
#include "app/server/Changes.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 18);

ApprovalPolicy from(const QDate& day, ApprovalLevel level)
{
    return {day, {{u"till.seal"_s, {}, {}, level}}};
}

Result<Done> save(Platform& platform, const ApprovalPolicy& policy)
{
    return platform.database().transaction(
        [&]() -> Result<Done> { return ApprovalPolicies(platform.database()).save(policy); });
}

ApprovalLevel sealing(Platform& platform, const QDate& day)
{
    const auto level = ApprovalPolicies(platform.database()).levelOn(day, {u"till.seal"_s});
    HUI_ASSERT(level);
    return *level;
}

} // namespace

class TestApprovalPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDayTellsWhichHolds_data() { onBothDatabases(); }
    void theDayTellsWhichHolds()
    {
        QFETCH(QString, database);
        Platform platform(database);
        QCOMPARE(sealing(platform, QDate(2000, 1, 1)), ApprovalLevel::None);
        QVERIFY(save(platform, from(today, ApprovalLevel::Manager)));
        QVERIFY(save(platform, from(today.addDays(1), ApprovalLevel::Review)));
        QCOMPARE(sealing(platform, today.addDays(-1)), ApprovalLevel::None);
        QCOMPARE(sealing(platform, today), ApprovalLevel::Manager);
        QCOMPARE(sealing(platform, today.addDays(1)), ApprovalLevel::Review);
        QVERIFY(save(platform, from(today, ApprovalLevel::Supervisor)));
        QCOMPARE(sealing(platform, today), ApprovalLevel::Supervisor);
    }

    void theDesksAreTold_data() { onBothDatabases(); }
    void theDesksAreTold()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const ApprovalPolicy policy = from(today, ApprovalLevel::Manager);
        QVERIFY(save(platform, policy));
        const auto told = lastTold(platform.database(), u"approval_policy"_s, u"2026-03-18"_s);
        QVERIFY(told && *told);
        QCOMPARE(**told, toJson(policy));
    }

    /// What the desks are told and what is enforced stand or fall together.
    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        Platform platform(database);
        for (int count = 0;; ++count) {
            platform.database().failAfter(count);
            const auto saved = save(platform, from(today, ApprovalLevel::Manager));
            platform.database().failAfter(-1);
            if (saved) {
                QVERIFY(count >= 5); // BEGIN, the number, what was told, two writes, COMMIT
                break;
            }
            QCOMPARE(sealing(platform, today), ApprovalLevel::None);
            QVERIFY(!*lastTold(platform.database(), u"approval_policy"_s, u"2026-03-18"_s));
        }
        QCOMPARE(sealing(platform, today), ApprovalLevel::Manager);
    }
};

QTEST_GUILESS_MAIN(TestApprovalPolicies)
#include "tst_approvalpolicies.moc"
