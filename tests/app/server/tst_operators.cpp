// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Operators.h"
#include "app/server/PasswordHash.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

using Verdict = PasswordCheck::Verdict;

const QString teller = QStringLiteral("0217");
const QString wrong = QStringLiteral("Huidesk-2025");

PasswordCheck check(Platform& platform, const QString& who, const QString& password)
{
    const Result<PasswordCheck> made = checkPassword(platform.context(), who, password);
    HUI_ASSERT(made);
    return *made;
}

void fail(Platform& platform, int times)
{
    for (int i = 0; i < times; ++i)
        (void)check(platform, teller, wrong);
}

} // namespace

class TestOperators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPasswordMatchesItsOwnHashOnly()
    {
        FixedRandom random;
        const QString hash = hashPassword(samplePassword(), random, PasswordCost::cheap());
        QVERIFY(hash.startsWith(QStringLiteral("$argon2id$v=19$m=64,t=1,p=1$")));
        QVERIFY(passwordMatches(samplePassword(), hash));
        QVERIFY(!passwordMatches(wrong, hash));
        QVERIFY(!passwordMatches({}, hash));
        QVERIFY(!passwordMatches(samplePassword(), QStringLiteral("no hash")));
        QVERIFY(hash != hashPassword(samplePassword(), random, PasswordCost::cheap()));
    }

    void howALetterIsComposedDoesNotMatter()
    {
        FixedRandom random;
        const QString composed = QStringLiteral("caf\u00e9");
        const QString decomposed = QStringLiteral("cafe\u0301");
        QVERIFY(passwordMatches(decomposed, hashPassword(composed, random, PasswordCost::cheap())));
    }

    void whoIsLetIn_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("right");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& who, const QString& password,
                                 bool right) {
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << who << password << right;
            };
            row("right", teller, samplePassword(), true);
            row("wrong password", teller, wrong, false);
            row("no such number", QStringLiteral("0299"), samplePassword(), false);
            row("empty", QString(), QString(), false);
            row("quotes", QStringLiteral("0217' OR '1'='1"), samplePassword(), false);
        }
    }

    void whoIsLetIn()
    {
        QFETCH(QString, database);
        QFETCH(QString, who);
        QFETCH(QString, password);
        QFETCH(bool, right);
        Platform platform(database);
        const PasswordCheck made = check(platform, who, password);
        QCOMPARE(made.verdict, right ? Verdict::Right : Verdict::Wrong);
        QCOMPARE(made.account.has_value(), right);
        if (right)
            QCOMPARE(made.account->who.name, QStringLiteral("李晓芳"));
    }

    void theFifthFailureLocksAndLocksDouble_data() { onBothDatabases(); }

    void theFifthFailureLocksAndLocksDouble()
    {
        QFETCH(QString, database);
        Platform platform(database);
        fail(platform, 4);
        const PasswordCheck fifth = check(platform, teller, wrong);
        QCOMPARE(fifth.verdict, Verdict::Locked);
        QCOMPARE(fifth.retryAfterSeconds, 30);
        QCOMPARE(check(platform, teller, samplePassword()).verdict, Verdict::Locked);
        platform.clock().advanceMs(30'000);
        QCOMPARE(check(platform, teller, wrong).retryAfterSeconds, 60);
        platform.clock().advanceMs(59'000);
        QCOMPARE(check(platform, teller, samplePassword()).verdict, Verdict::Locked);
        platform.clock().advanceMs(1'000);
        QCOMPARE(check(platform, teller, samplePassword()).verdict, Verdict::Right);
        fail(platform, 4); // counted from the beginning again
        QCOMPARE(check(platform, teller, samplePassword()).verdict, Verdict::Right);
    }

    void anotherOperatorIsNotLocked_data() { onBothDatabases(); }

    void anotherOperatorIsNotLocked()
    {
        QFETCH(QString, database);
        Platform platform(database);
        fail(platform, 7);
        QCOMPARE(check(platform, QStringLiteral("0218"), samplePassword()).verdict, Verdict::Right);
    }

    /// An attempt that could not be counted must not be compared: else a full disk would let
    /// somebody try without end.
    void anAttemptThatIsNotCountedFails_data() { onBothDatabases(); }

    void anAttemptThatIsNotCountedFails()
    {
        QFETCH(QString, database);
        Platform platform(database);
        for (int count = 0; count < 3; ++count) { // BEGIN, count, COMMIT
            platform.database().failAfter(count);
            QVERIFY(!checkPassword(platform.context(), teller, wrong));
            platform.database().failAfter(-1);
        }
    }
};

QTEST_GUILESS_MAIN(TestOperators)
#include "tst_operators.moc"
