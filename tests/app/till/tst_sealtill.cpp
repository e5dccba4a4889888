// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "app/till/TransferRepository.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QString heir = QStringLiteral("0218");

void allow(Database& database, qint64 sealLimitFen)
{
    CashPolicy policy;
    policy.validFrom = QDate(2026, 1, 1);
    policy.sealLimit = Money::fen(sealLimitFen);
    HUI_ASSERT(CashPolicyRepository(database).apply(toJson(policy)).has_value());
}

void balance(Database& database, const Shift& by, const CashCount& cash)
{
    HUI_ASSERT(startCount(database, {operationId(), by, morning}).has_value());
    HUI_ASSERT(enterCount(database, {operationId(), by, cash, morning}).has_value());
}

/// Till 03 counted and found right, in a bank that lets 50,000.00 stay in a till.
std::unique_ptr<Database> balancedTill()
{
    auto database = databaseWithTill();
    allow(*database, 5'000'000);
    balance(*database, shift(), issuedCash());
    return database;
}

SealTill sealing()
{
    return {operationId(), shift(), {}, {}, signature(), morning};
}

Shift shiftOf(const QString& operatorId, const QDate& day)
{
    Shift by = shift();
    by.operatorId = operatorId;
    by.businessDate = day;
    return by;
}

} // namespace

class TestSealTill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsCash()
    {
        const auto database = balancedTill();
        const SealTill request = sealing();
        QCOMPARE(sealTill(*database, request)->state, TillState::Sealed);
        QCOMPARE(sealTill(*database, request)->state, TillState::Sealed);
        QCOMPARE(till(*database).balance, Money::fen(4'820'650));
        QVERIFY(adds(*database));
        const auto entry = Journal(*database).byId(request.operation);
        QCOMPARE((*entry)->operation.amount, Money::fen(4'820'650));
        QVERIFY(!move(*database, moving(pieces({{"CNY-100", 1}}), {})));
    }

    void refuses_data()
    {
        QTest::addColumn<SealTill>("request");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<int>("kind");
        const auto refused = static_cast<int>(Error::Kind::Refused);
        SealTill request = sealing();
        QTest::newRow("above the limit") << request << qint64(4'820'649) << refused;
        QTest::newRow("the bank has said nothing") << request << qint64(0) << refused;
        request.second = {};
        QTest::newRow("one lock only")
            << request << qint64(5'000'000) << static_cast<int>(Error::Kind::NeedsApproval);
        request = sealing();
        request.second.approverId = shift().operatorId;
        QTest::newRow("both locks of one person") << request << qint64(5'000'000) << refused;
        request = sealing();
        request.heir = request.second.approverId;
        QTest::newRow("witnessed by the heir") << request << qint64(5'000'000) << refused;
        request = sealing();
        request.acknowledgedUnknown = {operationId()};
        QTest::newRow("unknown not named") << request << qint64(5'000'000) << refused;
    }

    void refuses()
    {
        QFETCH(SealTill, request);
        QFETCH(qint64, limit);
        QFETCH(int, kind);
        const auto database = balancedTill();
        allow(*database, limit);
        const Result<Till> sealed = sealTill(*database, request);
        QVERIFY(!sealed);
        QCOMPARE(static_cast<int>(sealed.error().kind), kind);
        QCOMPARE(till(*database).state, TillState::Balanced);
    }

    void theVaultHasNoLimit()
    {
        const auto database = databaseWithVault();
        balance(*database, vaultShift(), vaultCash());
        const ReturnTill back{operationId(), vaultShift(), {}, signature(), morning};
        QCOMPARE(returnTill(*database, back).error().kind, Error::Kind::Refused);
        SealTill request = sealing();
        request.shift = vaultShift();
        QCOMPARE(sealTill(*database, request)->state, TillState::Sealed);
    }

    /// The receiver has no till, counts before a witness and goes on with the same drawer.
    void isHandedOverOnTheSameDay()
    {
        const auto database = balancedTill();
        SealTill request = sealing();
        request.heir = heir;
        QVERIFY(sealTill(*database, request));
        CashCount found = issuedCash();
        found.pieces[QStringLiteral("CNY-100")] -= 1;
        const Shift by = shiftOf(heir, shift().businessDate);
        const Result<Till> opened
            = openTill(*database, {operationId(), by, issuedCash(), found, signature(), morning});
        QVERIFY(opened);
        QCOMPARE(opened->operatorId, heir);
        QCOMPARE(opened->state, TillState::Active);
        QCOMPARE(till(*database).balance, Money::fen(4'820'550));
        const auto entries = TillRepository(*database).entries(by.till, by.businessDate);
        QCOMPARE(entries->last().out, Money::fen(100));
        QVERIFY(adds(*database));
    }

    /// The platform leaves the box to its holder when it does not know the heir: the desk, which
    /// cannot know, does not keep them from it.
    void whoSealedItForAnotherOpensItToo()
    {
        const auto database = balancedTill();
        SealTill request = sealing();
        request.heir = heir;
        QVERIFY(sealTill(*database, request));
        const Result<Till> opened = openTill(
            *database, {operationId(), shift(), issuedCash(), issuedCash(), signature(), morning});
        QVERIFY(opened);
        QCOMPARE(opened->operatorId, shift().operatorId);
        QCOMPARE(opened->state, TillState::Active);
        QVERIFY(adds(*database));
    }

    void whoHasATillTakesNoOther()
    {
        const auto database = balancedTill();
        QVERIFY(sealTill(*database, sealing()));
        Shift own = shiftOf(heir, shift().businessDate);
        own.till = QStringLiteral("04");
        QVERIFY(openTill(
            *database, {operationId(), own, issuedCash(), issuedCash(), signature(), morning}));
        const auto second = openTill(*database,
            {operationId(), shiftOf(heir, shift().businessDate), issuedCash(), issuedCash(),
                signature(), morning});
        QCOMPARE(second.error().kind, Error::Kind::Refused);
    }

    void beginsTheNextDayWithWhatWasKept()
    {
        const auto database = balancedTill();
        QVERIFY(sealTill(*database, sealing()));
        const Shift tomorrow = shiftOf(shift().operatorId, shift().businessDate.addDays(1));
        QVERIFY(openTill(*database,
            {operationId(), tomorrow, issuedCash(), issuedCash(), signature(), morning}));
        const auto opened = TillRepository(*database).of(tomorrow.till, tomorrow.businessDate);
        QCOMPARE((*opened)->state, TillState::Active);
        QCOMPARE((*opened)->balance, Money::fen(4'820'650));
        QCOMPARE(till(*database).state, TillState::Sealed);
    }

    void survivesAFailureOfAnyStatement()
    {
        const SealTill request = sealing();
        survivesEveryFailure(
            balancedTill, [&](Database& database) { return sealTill(database, request); },
            [&](Database& database) { return till(database).state == TillState::Balanced; });
    }
};

Q_DECLARE_METATYPE(hui::SealTill)
QTEST_APPLESS_MAIN(TestSealTill)
#include "tst_sealtill.moc"
