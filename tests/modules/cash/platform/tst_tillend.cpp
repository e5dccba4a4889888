// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/ApprovalRequestRepository.h"
#include "app/server/Changes.h"
#include "app/server/Operators.h"
#include "modules/cash/platform/TillEnd.h"
#include "modules/cash/platform/TillOperations.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;

namespace {

using State = RegisteredTill::State;

/// Till 09 open with 30 notes of 100 yuan.
UploadedOperation returning(Platform& platform, int pieces)
{
    return signedBy0102(platform,
        operationAt(drawer, u"till.return"_s, Money::fen(pieces * 10'000),
            {{u"cash"_s, hundreds(pieces)}, {u"unknown"_s, QJsonArray{}}}));
}

UploadedOperation sealing(Platform& platform, const QString& heir)
{
    return signedBy0102(platform,
        operationAt(drawer, u"till.seal"_s, Money::fen(300'000),
            {{u"cash"_s, hundreds(30)}, {u"unknown"_s, QJsonArray{}}, {u"heir"_s, heir}}));
}

/// Manager 0101 closes till 09 with what was found.
UploadedOperation unsignedForcing(int pieces)
{
    UploadedOperation made = operationAt(drawer, u"till.force_close"_s, Money::fen(pieces * 10'000),
        {{u"till"_s, drawer}, {u"opened"_s, shift().businessDate.toString(Qt::ISODate)},
            {u"counted"_s, hundreds(pieces)},
            {u"difference"_s, moneyToJson(Money::fen((pieces - 30) * 10'000))},
            {u"reason"_s, u"柜员离岗"_s}});
    made.operatorId = u"0101"_s;
    made.till.clear();
    return made;
}

UploadedOperation forcing(Platform& platform, int pieces)
{
    return signedBy0102(platform, unsignedForcing(pieces));
}

/// A request of somebody that other desks may sign for a minute.
void ask(Platform& platform, const QString& maker)
{
    ApprovalRequest request;
    request.id = operationId();
    request.operation = operationId();
    request.kind = u"billpay.reverse"_s;
    request.fingerprint = QString(64, u'f');
    request.branch = boxBranch;
    request.sentTo = u"0512-00"_s; // wherever it went
    request.deviceId = sampleCaller().deviceId;
    request.maker = maker;
    request.askedAt = platform.clock().nowUtc();
    request.expiresAt = request.askedAt.addSecs(60);
    HUI_ASSERT(platform.database().transaction([&]() -> Result<Done> {
        return ApprovalRequestRepository(platform.database()).add(request);
    }));
}

/// 0220 was a teller of the branch.
void addWhoLeft(Platform& platform)
{
    HUI_ASSERT(platform.database().transaction([&]() -> Result<Done> {
        HUI_ASSERT(Operators(platform.database())
                .save(
                    {{u"0220"_s, u"somebody"_s, {u"teller"_s}, boxBranch}, Money::fen(0)}, u"-"_s));
        HUI_ASSERT(platform.database().run(
            u"UPDATE operator SET active = 0 WHERE operator_id = '0220'"_s));
        return Done{};
    }));
}

qint64 sum(Platform& platform)
{
    return Ledger(platform.database()).total(Currency::CNY)->minor();
}

} // namespace

class TestTillEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void returnIsOnItsWayToTheVault_data() { onBothDatabases(); }
    void returnIsOnItsWayToTheVault()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openDrawer(platform);
        const auto back = returning(platform, 30);
        const auto outcome = book(platform, returnOperation(), back);
        QVERIFY(outcome);
        QCOMPARE(outcome->status, OperationOutcome::Status::Accepted);
        QCOMPARE(
            outcome->result.value(u"ledger_balance"_s).toObject().value(u"minor"_s).toInteger(),
            qint64(0));
        QCOMPARE(inTransit(platform), qint64(0)); // 3,000 came from there and are there again
        const auto sent = CashTransferRepository(platform.database()).byId(back.id);
        QCOMPARE((*sent)->transfer.to, vaultBox());
        QCOMPARE((*sent)->transfer.amount, Money::fen(300'000));
        QCOMPARE(codeAfter(platform, returnOperation(), back), u"till_not_issued"_s); // once
        QCOMPARE(sum(platform), qint64(0));
    }

    /// Nobody leaves their box while another desk may still sign for them; what another asked for,
    /// and what is over, keeps nobody.
    void anOpenRequestKeepsTheBox_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isSealed");
        for (const QString& kind : databaseKinds())
            for (const bool isSealed : {false, true})
                QTest::addRow("%s, %s", isSealed ? "sealed" : "returned", qPrintable(kind))
                    << kind << isSealed;
    }
    void anOpenRequestKeepsTheBox()
    {
        QFETCH(QString, database);
        QFETCH(bool, isSealed);
        Platform platform(database, cashTables);
        openDrawer(platform);
        ask(platform, u"0217"_s);
        ask(platform, u"0299"_s);
        const auto kind = isSealed ? sealOperation() : returnOperation();
        const auto end = isSealed ? sealing(platform, {}) : returning(platform, 30);
        QCOMPARE(codeAfter(platform, kind, end), u"requests_open"_s);
        QCOMPARE(inBox(platform, drawer), qint64(300'000));
        QCOMPARE(boxOf(platform, drawer).state, State::Open);
        platform.clock().advanceMs(60'001);
        QCOMPARE(codeAfter(platform, kind, end), QString());
        QCOMPARE(sum(platform), qint64(0));
    }

    /// Ended without the line and sent later: what its operator asked for meanwhile was asked after
    /// it and refuses nothing; what was open then still does.
    void whatIsAskedAfterwardsKeepsNoBox_data() { anOpenRequestKeepsTheBox_data(); }
    void whatIsAskedAfterwardsKeepsNoBox()
    {
        QFETCH(QString, database);
        QFETCH(bool, isSealed);
        Platform platform(database, cashTables);
        openDrawer(platform);
        const auto kind = isSealed ? sealOperation() : returnOperation();
        const auto end = isSealed ? sealing(platform, {}) : returning(platform, 30);
        auto later = end;
        later.at = end.at.addMSecs(1);
        platform.clock().advanceMs(1);
        ask(platform, u"0299"_s);
        QCOMPARE(codeAfter(platform, kind, later), u"requests_open"_s);
        QCOMPARE(codeAfter(platform, kind, end), QString());
        QCOMPARE(sum(platform), qint64(0));
    }

    void anEmptyTillSendsNothing()
    {
        Platform platform(u"sqlite"_s, cashTables);
        openDrawer(platform);
        QCOMPARE(codeAfter(platform, returnOperation(), returning(platform, 0)), QString());
        QVERIFY(CashTransferRepository(platform.database()).unfinished(boxBranch)->isEmpty());
    }

    void sealsForItsHolderOrAnHeir_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("heir");
        QTest::addColumn<QString>("refused");
        for (const QString& kind : databaseKinds()) {
            const auto row
                = [&kind](const char* name, const QString& heir, const QString& refused) {
                      QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << heir << refused;
                  };
            row("own", {}, {});
            row("own number", u"0299"_s, {});
            row("heir", u"0219"_s, {});
            row("heir with a till", u"0217"_s, u"till_taken"_s);
            row("nobody", u"7777"_s, u"heir_unknown"_s);
            row("of another branch", u"1102"_s, u"heir_unknown"_s);
            row("who left", u"0220"_s, u"heir_unknown"_s);
        }
    }

    /// A box is never sealed for somebody who cannot open it: its cash would lie where nobody gets
    /// it. It stays its holder's then, and the branch is told.
    void sealsForItsHolderOrAnHeir()
    {
        QFETCH(QString, database);
        QFETCH(QString, heir);
        QFETCH(QString, refused);
        Platform platform(database, cashTables);
        addWhoLeft(platform);
        openDrawer(platform);
        const auto seal = sealing(platform, heir);
        const auto outcome = book(platform, sealOperation(), seal);
        QVERIFY(outcome);
        QCOMPARE(outcome->status, OperationOutcome::Status::Accepted);
        QCOMPARE(outcome->result.value(u"heir_refused"_s).toString(), refused);
        const bool isHeirs = refused.isEmpty() && !heir.isEmpty();
        QCOMPARE(boxOf(platform, drawer).operatorId, isHeirs ? heir : u"0299"_s);
        QCOMPARE(boxOf(platform, drawer).state, State::Sealed);
        QCOMPARE(inBox(platform, drawer), qint64(300'000)); // nothing moved
        const auto notice = lastTold(
            platform.database(), ofBranch(u"notice"_s, boxBranch), u"heir."_s + idText(seal.id));
        QCOMPARE(notice->has_value(), !refused.isEmpty());
        QVERIFY(refused.isEmpty() || (*notice)->value(u"text"_s).toString().contains(u"0299"));
    }

    void whoCannotHaveItLeavesItToItsHolder_data() { onBothDatabases(); }

    /// The holder opens what was sealed for nobody.
    void whoCannotHaveItLeavesItToItsHolder()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openDrawer(platform);
        QCOMPARE(codeAfter(platform, sealOperation(), sealing(platform, u"7777"_s)), QString());
        QCOMPARE(
            codeAfter(platform, openOperation(), signedBy0102(platform, openingOf(drawer, 30, 30))),
            QString());
        QCOMPARE(inBox(platform, drawer), qint64(300'000));
    }

    void whatIsSealedIsThereTheNextDay_data() { onBothDatabases(); }
    void whatIsSealedIsThereTheNextDay()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openDrawer(platform);
        QCOMPARE(codeAfter(platform, sealOperation(), sealing(platform, {})), QString());
        TillRegistry registry(platform.database());
        const QDate tomorrow = shift().businessDate.addDays(1);
        QVERIFY(registry.carryOver(boxBranch, tomorrow));
        QVERIFY(registry.carryOver(boxBranch, tomorrow)); // again changes nothing
        const auto kept = registry.byId(boxBranch, drawer, tomorrow);
        QCOMPARE((*kept)->state, State::Sealed);
        QCOMPARE((*kept)->issuedTotal, Money::fen(300'000));
        QVERIFY(registry.carryOver(boxBranch, tomorrow.addDays(1)));
        QCOMPARE(registry.ofDay(boxBranch, tomorrow.addDays(1))->size(), 1);
        UploadedOperation opening = openingOf(drawer, 30, 30);
        opening.businessDate = tomorrow;
        QCOMPARE(codeAfter(platform, openOperation(), signedBy0102(platform, opening)), QString());
        QCOMPARE(inBox(platform, drawer), qint64(300'000));
    }

    void aManagerClosesByForce_data() { onBothDatabases(); }
    void aManagerClosesByForce()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openDrawer(platform);
        QCOMPARE(codeAfter(platform, forceCloseOperation(), forcing(platform, 29)), QString());
        QCOMPARE(inBox(platform, drawer), qint64(0));
        QCOMPARE(overShort(platform), qint64(10'000));
        QCOMPARE(inTransit(platform), qint64(-10'000)); // 3,000 went in, 2,900 came out
        QCOMPARE(boxOf(platform, drawer).state, State::Returned);
        QCOMPARE(sum(platform), qint64(0));
    }

    void refusesToForce_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("code");
        QTest::newRow("a teller") << u"0218"_s << qint64(290'000) << u"not_a_manager"_s;
        QTest::newRow("a supervisor") << u"0102"_s << qint64(290'000) << u"not_a_manager"_s;
        QTest::newRow("sum") << u"0101"_s << qint64(1) << u"amount_differs"_s;
        QTest::newRow("another sum") << u"0101"_s << qint64(300'000) << u"amount_differs"_s;
    }

    void refusesToForce()
    {
        QFETCH(QString, who);
        QFETCH(qint64, fen);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, cashTables);
        openDrawer(platform);
        UploadedOperation made = unsignedForcing(29);
        made.operatorId = who;
        made.amount = Money::fen(fen);
        made = signedBy0102(platform, made);
        QCOMPARE(codeAfter(platform, forceCloseOperation(), made), code);
        QCOMPARE(inBox(platform, drawer), qint64(300'000));
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        const auto isUntouched = [](Platform& platform) {
            return inBox(platform, drawer) == 300'000
                && boxOf(platform, drawer).state == State::Open;
        };
        Platform returned(database, cashTables);
        openDrawer(returned);
        survivesEveryFailure(returned, returnOperation(), returning(returned, 30),
            [&] { return isUntouched(returned); });
        Platform sealed(database, cashTables);
        openDrawer(sealed);
        survivesEveryFailure(sealed, sealOperation(), sealing(sealed, u"7777"_s),
            [&] { return isUntouched(sealed); });
        Platform forced(database, cashTables);
        openDrawer(forced);
        survivesEveryFailure(forced, forceCloseOperation(), forcing(forced, 29),
            [&] { return isUntouched(forced); });
    }
};

QTEST_GUILESS_MAIN(TestTillEnd)
#include "tst_tillend.moc"
