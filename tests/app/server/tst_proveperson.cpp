// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Factors.h"
#include "app/server/ProvePerson.h"
#include "app/server/Sample.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

using Verdict = ProofCheck::Verdict;
using Kind = SecondFactor::Kind;

const QString teller = u"0217"_s; // has none
const QString withCard = u"0103"_s;
const QString withCode = u"0219"_s;
const QString wrong = u"Huidesk-2025"_s;
const SecondFactor card{Kind::Card, u"HMYG00000103"_s};
const SecondFactor otherCard{Kind::Card, u"HMYG00000104"_s};

ProofCheck prove(Platform& platform, const Proof& proof)
{
    const Result<ProofCheck> made = provePerson(platform.context(), proof);
    HUI_ASSERT(made);
    return *made;
}

Verdict verdict(Platform& platform, const Proof& proof)
{
    return prove(platform, proof).verdict;
}

/// The dynamic code of 0219, so many steps from now.
SecondFactor code(Platform& platform, int steps = 0)
{
    const TotpKey key{TotpKey::Algorithm::Sha1, *fromBase32(QLatin1StringView(sampleTotpSecret))};
    return {Kind::Totp, totpCode(key, totpStepOf(platform.clock().nowUtc()) + steps)};
}

void fail(Platform& platform, int times)
{
    for (int i = 0; i < times; ++i)
        (void)prove(platform, {teller, wrong});
}

} // namespace

Q_DECLARE_METATYPE(hui::server::ProofCheck::Verdict)

/// Who is let in, with what.
class TestProvePerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
            row("no such number", u"0299"_s, samplePassword(), false);
            row("empty", QString(), QString(), false);
            row("quotes", u"0217' OR '1'='1"_s, samplePassword(), false);
        }
    }

    void whoIsLetIn()
    {
        QFETCH(QString, database);
        QFETCH(QString, who);
        QFETCH(QString, password);
        QFETCH(bool, right);
        Platform platform(database);
        const ProofCheck made = prove(platform, {who, password});
        QCOMPARE(made.verdict, right ? Verdict::Right : Verdict::Wrong);
        QCOMPARE(made.account.has_value(), right);
        if (right)
            QCOMPARE(made.account->who.name, u"李晓芳"_s);
    }

    void theFifthFailureLocksAndLocksDouble_data() { onBothDatabases(); }

    void theFifthFailureLocksAndLocksDouble()
    {
        QFETCH(QString, database);
        Platform platform(database);
        fail(platform, 4);
        const ProofCheck fifth = prove(platform, {teller, wrong});
        QCOMPARE(fifth.verdict, Verdict::Locked);
        QCOMPARE(fifth.retryAfterSeconds, 30);
        QCOMPARE(verdict(platform, {teller, samplePassword()}), Verdict::Locked);
        platform.clock().advanceMs(30'000);
        QCOMPARE(prove(platform, {teller, wrong}).retryAfterSeconds, 60);
        platform.clock().advanceMs(59'000);
        QCOMPARE(verdict(platform, {teller, samplePassword()}), Verdict::Locked);
        platform.clock().advanceMs(1'000);
        QCOMPARE(verdict(platform, {teller, samplePassword()}), Verdict::Right);
        fail(platform, 4); // counted from the beginning again
        QCOMPARE(verdict(platform, {teller, samplePassword()}), Verdict::Right);
    }

    void anotherOperatorIsNotLocked_data() { onBothDatabases(); }

    void anotherOperatorIsNotLocked()
    {
        QFETCH(QString, database);
        Platform platform(database);
        fail(platform, 7);
        QCOMPARE(verdict(platform, {u"0218"_s, samplePassword()}), Verdict::Right);
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
            QVERIFY(!provePerson(platform.context(), {teller, wrong}));
            platform.database().failAfter(-1);
        }
    }

    void theFactorIsHeldAgainstThePerson_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("factor"); // "": none; "now": the code of now; else a card
        QTest::addColumn<Verdict>("verdict");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& who, const QString& factor,
                                 Verdict verdict, const QString& password = samplePassword()) {
                QTest::addRow("%s, %s", name, qPrintable(kind))
                    << kind << who << password << factor << verdict;
            };
            row("card", withCard, card.value, Verdict::Right);
            row("code", withCode, u"now"_s, Verdict::Right);
            row("no card", withCard, QString(), Verdict::FactorMissing);
            row("no code", withCode, QString(), Verdict::FactorMissing);
            row("another card", withCard, otherCard.value, Verdict::FactorWrong);
            row("somebody else's card", withCode, card.value, Verdict::FactorWrong);
            row("somebody else's code", withCard, u"now"_s, Verdict::FactorWrong);
            row("a card where none is enrolled", teller, card.value, Verdict::FactorWrong);
            row("a code where none is enrolled", teller, u"now"_s, Verdict::FactorWrong);
            row("card, wrong password", withCard, card.value, Verdict::Wrong, wrong);
            row("nothing, wrong password", withCard, QString(), Verdict::Wrong, wrong);
        }
    }

    void theFactorIsHeldAgainstThePerson()
    {
        QFETCH(QString, database);
        QFETCH(QString, who);
        QFETCH(QString, password);
        QFETCH(QString, factor);
        QFETCH(Verdict, verdict);
        Platform platform(database);
        Proof proof{who, password};
        if (factor == u"now")
            proof.factor = code(platform);
        else if (!factor.isEmpty())
            proof.factor = SecondFactor{Kind::Card, factor};
        const ProofCheck made = prove(platform, proof);
        QCOMPARE(made.verdict, verdict);
        QCOMPARE(made.account.has_value(), verdict == Verdict::Right);
        QCOMPARE(made.problem().has_value(), verdict != Verdict::Right);
    }

    void theRefusalSaysWhatWouldDo()
    {
        Platform platform(u"sqlite"_s);
        const auto problem = prove(platform, {withCard, samplePassword()}).problem();
        QCOMPARE(problem->code, u"factor_missing"_s);
        QCOMPARE(problem->field, u"factor"_s);
        QCOMPARE(problem->factors, QStringList{u"card"_s});
        QVERIFY(Factors(platform.database())
                    .enrol(withCard, TotpKey{TotpKey::Algorithm::Sha256, QByteArray(32, 's')},
                        platform.clock().nowUtc()));
        QCOMPARE(prove(platform, {withCard, samplePassword()}).problem()->factors,
            QStringList({u"card"_s, u"totp"_s}));
        QVERIFY(prove(platform, {withCard, wrong}).problem()->factors.isEmpty());
    }

    /// RFC 6238 §5.2: what was taken is never taken again, nor what came before it.
    void aCodeIsGoodOnce_data() { onBothDatabases(); }

    void aCodeIsGoodOnce()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const SecondFactor before = code(platform, -1);
        const SecondFactor now = code(platform);
        QCOMPARE(verdict(platform, {withCode, samplePassword(), now}), Verdict::Right);
        QCOMPARE(verdict(platform, {withCode, samplePassword(), now}), Verdict::FactorUsed);
        QCOMPARE(verdict(platform, {withCode, samplePassword(), before}), Verdict::FactorUsed);
        platform.clock().advanceMs(30'000);
        QCOMPARE(verdict(platform, {withCode, samplePassword(), now}), Verdict::FactorUsed);
        QCOMPARE(verdict(platform, {withCode, samplePassword(), code(platform)}), Verdict::Right);
        // A new key starts anew.
        const TotpKey key{TotpKey::Algorithm::Sha256, QByteArray(32, 's')};
        QVERIFY(Factors(platform.database()).enrol(withCode, key, platform.clock().nowUtc()));
        const SecondFactor renewed{
            Kind::Totp, totpCode(key, totpStepOf(platform.clock().nowUtc()))};
        QCOMPARE(verdict(platform, {withCode, samplePassword(), renewed}), Verdict::Right);
    }

    /// A wrong password does not use a code up.
    void aCodeWithAWrongPasswordIsNotUsed()
    {
        Platform platform(u"sqlite"_s);
        const SecondFactor now = code(platform);
        QCOMPARE(verdict(platform, {withCode, wrong, now}), Verdict::Wrong);
        QCOMPARE(verdict(platform, {withCode, samplePassword(), now}), Verdict::Right);
    }

    /// Half a minute to either side is a clock; more is somebody with an old code.
    void aClockMayBeAStepOff_data()
    {
        QTest::addColumn<int>("off");
        QTest::addColumn<bool>("right");
        QTest::newRow("two behind") << -2 << false;
        QTest::newRow("one behind") << -1 << true;
        QTest::newRow("one ahead") << 1 << true;
        QTest::newRow("two ahead") << 2 << false;
    }

    void aClockMayBeAStepOff()
    {
        QFETCH(int, off);
        QFETCH(bool, right);
        Platform platform(u"sqlite"_s);
        QCOMPARE(verdict(platform, {withCode, samplePassword(), code(platform, off)}),
            right ? Verdict::Right : Verdict::FactorWrong);
    }

    /// Wrong factors and wrong passwords are one count.
    void wrongFactorsLock_data() { onBothDatabases(); }

    void wrongFactorsLock()
    {
        QFETCH(QString, database);
        Platform platform(database);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(
                verdict(platform, {withCard, samplePassword(), otherCard}), Verdict::FactorWrong);
        QCOMPARE(verdict(platform, {withCard, wrong, card}), Verdict::Wrong);
        QCOMPARE(verdict(platform, {withCard, samplePassword(), otherCard}), Verdict::Locked);
        QCOMPARE(verdict(platform, {withCard, samplePassword(), card}), Verdict::Locked);
        platform.clock().advanceMs(30'000);
        QCOMPARE(verdict(platform, {withCard, samplePassword(), card}), Verdict::Right);
    }

    /// Leaving the factor out is neither a wrong try nor a right one: it locks nobody, and whoever
    /// guesses codes cannot start their count anew with it.
    void leavingItOutCountsNothing_data() { onBothDatabases(); }

    void leavingItOutCountsNothing()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const Proof without{withCard, samplePassword()};
        for (int i = 0; i < 8; ++i)
            QCOMPARE(verdict(platform, without), Verdict::FactorMissing);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(
                verdict(platform, {withCard, samplePassword(), otherCard}), Verdict::FactorWrong);
            QCOMPARE(verdict(platform, without), Verdict::FactorMissing);
        }
        QCOMPARE(verdict(platform, {withCard, samplePassword(), otherCard}), Verdict::Locked);
    }

    void anyStatementMayFail_data() { onBothDatabases(); }

    void anyStatementMayFail()
    {
        QFETCH(QString, database);
        Platform platform(database);
        for (int count = 0;; ++count) {
            const Proof proof{withCode, samplePassword(), code(platform)};
            platform.database().failAfter(count);
            const auto made = provePerson(platform.context(), proof);
            platform.database().failAfter(-1);
            if (made) {
                QCOMPARE(made->verdict, Verdict::Right);
                QVERIFY(count >= 9);
                break;
            }
            // What failed has not used the code up.
            QCOMPARE(verdict(platform, proof), Verdict::Right);
            platform.clock().advanceMs(60'000);
        }
    }

    void neitherSecretNorCardLieInClear_data() { onBothDatabases(); }

    void neitherSecretNorCardLieInClear()
    {
        QFETCH(QString, database);
        Platform platform(database);
        auto rows = platform.database().run(u"SELECT secret, card FROM operator_factor"_s);
        QVERIFY(rows);
        int seen = 0;
        while (rows->next()) {
            ++seen;
            const QString all = rows->value(0).toString() + rows->value(1).toString();
            QVERIFY(!all.contains(QLatin1StringView(sampleTotpSecret)));
            QVERIFY(!all.contains(QLatin1StringView(sampleStaffCard)));
            QVERIFY(FieldKeys::isClosed(rows->value(0).toString())
                || FieldKeys::isIndex(rows->value(1).toString()));
        }
        QCOMPARE(seen, 2);
    }

    void aCardHasOneHolder_data() { onBothDatabases(); }

    void aCardHasOneHolder()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Factors factors(platform.database());
        const QDateTime now = platform.clock().nowUtc();
        const auto taken = factors.enrol(teller, card.value, now);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Refused);
        QCOMPARE(factors.enrol(teller, u"123456"_s, now).error().kind, Error::Kind::Input);
        QVERIFY(factors.enrol(withCard, otherCard.value, now)); // a lost one is replaced
        QCOMPARE(verdict(platform, {withCard, samplePassword(), card}), Verdict::FactorWrong);
        QCOMPARE(verdict(platform, {withCard, samplePassword(), otherCard}), Verdict::Right);
        QVERIFY(factors.enrol(teller, card.value, now)); // nobody's now
        QCOMPARE(*factors.holderOf(card.value), teller);
        QVERIFY(*factors.remove(withCard, Kind::Card));
        QVERIFY(!*factors.remove(withCard, Kind::Card));
        QCOMPARE(verdict(platform, {withCard, samplePassword()}), Verdict::Right);
    }

    /// A sample that is laid again gives nobody their codes back.
    void theSampleIsLaidAgain()
    {
        Platform platform(u"sqlite"_s);
        const SecondFactor now = code(platform);
        QCOMPARE(verdict(platform, {withCode, samplePassword(), now}), Verdict::Right);
        QVERIFY(seedSample(platform.context(), PasswordCost::cheap()));
        QCOMPARE(verdict(platform, {withCode, samplePassword(), now}), Verdict::FactorUsed);
    }
};

QTEST_GUILESS_MAIN(TestProvePerson)
#include "tst_proveperson.moc"
