// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalPolicies.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "tests/testkit/BankTable.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 18);
const QString branchHere = u"0512-08"_s;

ApprovalPolicy from(const QDate& day, ApprovalLevel level)
{
    return {day, {{u"till.seal"_s, {}, {}, level}}};
}

Result<Done> save(Platform& platform, const ApprovalPolicy& policy)
{
    return platform.database().transaction(
        [&] { return ApprovalPolicies(platform.database()).save(policy, {u"till.seal"_s}); });
}

ApprovalLevel sealing(Platform& platform, const QDate& day)
{
    const auto level
        = ApprovalPolicies(platform.database()).levelOn(day, branchHere, {u"till.seal"_s});
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

    /// The desks ask for a supervisor then (ApprovalPolicyRepository): what they do not ask for no
    /// platform wants, and what they ask for none does without.
    void largeCashIsSignedBeforeTheFirstTable_data() { onBothDatabases(); }
    void largeCashIsSignedBeforeTheFirstTable()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QDate before(2000, 1, 1);
        const ApprovalPolicies table(platform.database());
        const Money large = (*Branches(platform.database()).byCode(branchHere))->policy.largeCash;
        const auto level = [&](qint64 fen, const QString& channel) {
            return *table.levelOn(before, branchHere, {u"billpay.pay"_s, channel, Money::fen(fen)});
        };
        QCOMPARE(level(large.minor() - 1, u"cash"_s), ApprovalLevel::None);
        QCOMPARE(level(large.minor(), u"cash"_s), ApprovalLevel::Supervisor);
        QCOMPARE(level(-large.minor(), u"cash"_s), ApprovalLevel::Supervisor); // given back
        QCOMPARE(level(large.minor(), u"card"_s), ApprovalLevel::None);
        const auto terms = table.termsOn(before, branchHere, {u"billpay.pay"_s, u"cash"_s, large});
        QCOMPARE(terms->level, ApprovalLevel::Supervisor);
        QVERIFY(terms->elsewhere.isEmpty());
    }

    void aFailureIsTold()
    {
        Platform platform(u"sqlite"_s);
        for (int count = 0;; ++count) {
            platform.database().failAfter(count);
            const auto found = ApprovalPolicies(platform.database())
                                   .levelOn(QDate(2000, 1, 1), branchHere, {u"till.seal"_s});
            platform.database().failAfter(-1);
            if (found) {
                QCOMPARE(count, 2); // the table, and the branch
                return;
            }
        }
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

    /// A row that would hold nothing is refused by its name; one that does not any more is told.
    void namesOnlyWhatIsSigned_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("row");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& rule, const QString& route,
                                 const QString& dead) {
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << rule << route << dead;
            };
            row("signed", u"till.seal"_s, u"till.seal"_s, {});
            row("every kind", u"*"_s, u"*"_s, {});
            row("a kind nobody signs", u"till.lock"_s, u"*"_s, u"rules[1] till.lock"_s);
            row("a way for such a kind", u"*"_s, u"till.lock"_s, u"routes[0] till.lock"_s);
            row("no kind at all", u"till.sael"_s, u"*"_s, u"rules[1] till.sael"_s);
        }
    }
    void namesOnlyWhatIsSigned()
    {
        QFETCH(QString, database);
        QFETCH(QString, rule);
        QFETCH(QString, route);
        QFETCH(QString, row);
        Platform platform(database);
        ApprovalPolicy policy = from(today, ApprovalLevel::Manager);
        policy.rules.append({rule, {}, {}, ApprovalLevel::None});
        policy.routes = {{.to = u"0512-00"_s,
            .name = u"营运中心"_s,
            .kind = route,
            .levels = {ApprovalLevel::Supervisor}}};
        const auto saved = save(platform, policy);
        QCOMPARE(saved ? QString() : saved.error().detail, row);
        QCOMPARE(sealing(platform, today), saved ? ApprovalLevel::Manager : ApprovalLevel::None);
        QVERIFY(putTable(platform.database(), policy)); // as long as the kind was signed
        const auto dead = ApprovalPolicies(platform.database()).deadRows({u"till.seal"_s});
        QVERIFY(dead);
        const QStringList ours = dead->filter(u"2026-03-18 "_s); // the sample names other kinds
        QCOMPARE(ours, row.isEmpty() ? QStringList() : QStringList(u"2026-03-18 "_s + row));
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
