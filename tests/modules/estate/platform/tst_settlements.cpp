// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/EstateRepository.h"
#include "modules/estate/platform/SettlementRepository.h"
#include "tests/modules/estate/platform/EstateBank.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

const QDate nextMonth(2026, 4, 10);
const QDate afterNext(2026, 5, 10);

/// The garden's month as it stands on a day; an empty one when it is not told.
Settlement sheetOn(EstatePlatform& bank, const QDate& day, const QString& month)
{
    const auto estate = EstateRepository(bank.database()).byId(gardenId);
    HUI_ASSERT(estate && *estate);
    const auto sheets = SettlementRepository(bank.database()).sheets(**estate, day);
    HUI_ASSERT(sheets);
    const auto found = std::ranges::find(*sheets, month, &Settlement::month);
    return found == sheets->end() ? Settlement{} : *found;
}

/// Property fees of a business day, whenever they come to the books; given back when negative.
void post(EstatePlatform& bank, const QDate& day, qint64 fen)
{
    QVERIFY(bank.database().transaction([&] {
        return Ledger(bank.database())
            .post({operationId(), u"billpay.pay"_s, day, u"0512-08"_s,
                {{u"till:0512-08/03"_s, Money::fen(fen)},
                    {u"biller:320500-property-1"_s, Money::fen(-fen)}}});
    }));
}

QString settle(EstatePlatform& bank, const QDate& day, const QString& month)
{
    const Settlement sheet = sheetOn(bank, day, month);
    UploadedOperation made = bank.operationOf(Settle{gardenId, month, sheet.total(), sheet.shares});
    made.businessDate = day;
    const OperationOutcome outcome = bank.book(made);
    return outcome.status == EstateOutcome::Accepted ? u"ok"_s : outcome.code;
}

qint64 sharesOf(const Settlement& sheet)
{
    qint64 sum = 0;
    for (const Share& share : sheet.shares)
        sum += share.amount.minor();
    return sum;
}

/// The merchants of the garden leave, so that fees alone are shared.
void dropMerchants(EstatePlatform& bank)
{
    QVERIFY(bank.database().transaction([&]() -> Result<Done> {
        const auto gone = bank.database().run(u"UPDATE estate_party SET contribution = 0"_s);
        return gone ? Result<Done>(Done{}) : std::unexpected(gone.error());
    }));
}

} // namespace

/// What is shared of a month, and of what comes to it when it is settled.
class TestSettlements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Who left and signed anew in the same month pays once for it, the more of the two.
    void aMerchantPaysOnceForAMonth_data() { onBothDatabases(); }
    void aMerchantPaysOnceForAMonth()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        const Money before = sheetOn(bank, nextMonth, u"2026-03"_s).contributions;
        QCOMPARE(bank.does(signingShop()), u"ok"_s);
        const Money with = Money::fen(before.minor() + 20000);
        QCOMPARE(sheetOn(bank, nextMonth, u"2026-03"_s).contributions, with);
        const Party shop = partyNamed(bank.view(), u"样例花店"_s);
        QCOMPARE(bank.does(EndParty{gardenId, shop.id, u"换约"_s}), u"ok"_s);
        SignUp again = signingShop();
        again.contribution = Money::fen(15000);
        again.copies = newCopy(u"credit_code"_s);
        QCOMPARE(bank.does(again), u"ok"_s);
        QCOMPARE(sheetOn(bank, nextMonth, u"2026-03"_s).contributions, with);
        QCOMPARE(sheetOn(bank, afterNext, u"2026-04"_s).contributions,
            Money::fen(before.minor() + 15000));
        SignUp other = signingShop(); // another paper is another merchant
        other.documents.insert(u"credit_code"_s, u"91110000M000100Y40"_s);
        other.copies = newCopy(u"credit_code"_s, "2");
        QCOMPARE(bank.does(other), u"ok"_s);
        QCOMPARE(
            sheetOn(bank, nextMonth, u"2026-03"_s).contributions, Money::fen(with.minor() + 20000));
    }

    /// What comes to the books of a month that is settled is shared with the next one, once.
    void whatComesLateIsSharedWithTheNext_data() { onBothDatabases(); }
    void whatComesLateIsSharedWithTheNext()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        post(bank, QDate(2026, 2, 27), 1'000'000);
        QCOMPARE(settle(bank, estateDay, u"2026-02"_s), u"ok"_s);
        post(bank, QDate(2026, 2, 28), 400'000); // of a branch whose day was still open
        post(bank, QDate(2026, 3, 2), 2'000'000);
        QCOMPARE(sheetOn(bank, nextMonth, u"2026-02"_s).fees, Money::fen(3000)); // as it was signed
        QVERIFY(sheetOn(bank, nextMonth, u"2026-01"_s).carried.isZero()); // never before it
        const Settlement march = sheetOn(bank, nextMonth, u"2026-03"_s);
        QCOMPARE(march.turnover, Money::fen(2'000'000));
        QCOMPARE(march.carried, Money::fen(400'000));
        QCOMPARE(march.fees, Money::fen(7200));
        QCOMPARE(sharesOf(march), march.total().minor());
        QCOMPARE(settle(bank, nextMonth, u"2026-03"_s), u"ok"_s);
        QCOMPARE(sheetOn(bank, afterNext, u"2026-03"_s).carried, Money::fen(400'000)); // kept
        QVERIFY(sheetOn(bank, afterNext, u"2026-04"_s).carried.isZero()); // shared once
        post(bank, QDate(2026, 2, 28), 100); // later still
        QCOMPARE(sheetOn(bank, afterNext, u"2026-04"_s).carried, Money::fen(100));
        QCOMPARE(Ledger(bank.database()).total(Currency::CNY), Money::fen(0));
    }

    /// What was given back of a settled month is taken from the next ones, until it is made up for;
    /// no share is below zero.
    void whatIsGivenBackIsTakenFromTheNext_data() { onBothDatabases(); }
    void whatIsGivenBackIsTakenFromTheNext()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        post(bank, QDate(2026, 2, 27), 1'000'000);
        QCOMPARE(settle(bank, estateDay, u"2026-02"_s), u"ok"_s);
        post(bank, QDate(2026, 2, 28), -600'000);
        post(bank, QDate(2026, 3, 2), 100'000);
        const Settlement march = sheetOn(bank, nextMonth, u"2026-03"_s);
        QCOMPARE(march.carried, Money::fen(-600'000));
        QVERIFY(march.fees.isZero());
        QCOMPARE(march.leftOver(), Money::fen(-500'000));
        QCOMPARE(march.total(), march.contributions);
        for (const Share& share : march.shares)
            QVERIFY(share.amount.minor() >= 0);
        post(bank, QDate(2026, 4, 2), 700'000);
        QCOMPARE(sheetOn(bank, afterNext, u"2026-04"_s).carried, Money::fen(-500'000));
        QCOMPARE(settle(bank, nextMonth, u"2026-03"_s), u"ok"_s); // its contributions
        const Settlement april = sheetOn(bank, afterNext, u"2026-04"_s);
        QCOMPARE(april.carried, Money::fen(-500'000));
        QCOMPARE(april.fees, Money::fen(600)); // of 2,000.00
        QCOMPARE(settle(bank, afterNext, u"2026-04"_s), u"ok"_s);
        QVERIFY(sheetOn(bank, QDate(2026, 6, 10), u"2026-05"_s).carried.isZero());
    }

    /// A month in which more is given back than taken: the next one bears it, settled or not.
    void aNegativeMonthIsNotLost_data() { onBothDatabases(); }
    void aNegativeMonthIsNotLost()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        dropMerchants(bank);
        post(bank, QDate(2026, 2, 20), -300'000);
        post(bank, QDate(2026, 3, 2), 1'000'000);
        const Settlement february = sheetOn(bank, nextMonth, u"2026-02"_s);
        QCOMPARE(february.turnover, Money::fen(-300'000));
        QVERIFY(february.total().isZero());
        QCOMPARE(settle(bank, nextMonth, u"2026-02"_s), u"month_unknown"_s);
        const Settlement march = sheetOn(bank, nextMonth, u"2026-03"_s);
        QCOMPARE(march.carried, Money::fen(-300'000));
        QCOMPARE(march.fees, Money::fen(2100));
        QCOMPARE(settle(bank, nextMonth, u"2026-03"_s), u"ok"_s);
        QVERIFY(sheetOn(bank, afterNext, u"2026-04"_s).carried.isZero()); // borne once
    }

    /// Nothing is carried over a change of the biller: the books of another say nothing of it.
    void anotherBillerBearsNothing()
    {
        EstatePlatform bank(u"sqlite"_s);
        post(bank, QDate(2026, 2, 27), 1'000'000);
        QCOMPARE(settle(bank, estateDay, u"2026-02"_s), u"ok"_s);
        QVERIFY(bank.database().transaction([&]() -> Result<Done> {
            const auto changed = bank.database().run(
                u"UPDATE estate SET biller = 'another' WHERE estate = ?"_s, {gardenId});
            return changed ? Result<Done>(Done{}) : std::unexpected(changed.error());
        }));
        QVERIFY(sheetOn(bank, nextMonth, u"2026-03"_s).carried.isZero());
    }

    /// Who has left is neither a member nor counted as told.
    void seenIsNeverMoreThanMembers_data() { onBothDatabases(); }
    void seenIsNeverMoreThanMembers()
    {
        QFETCH(QString, database);
        EstatePlatform bank(database);
        QCOMPARE(bank.does(signingResident()), u"ok"_s);
        const Publish notice{
            gardenId, u"building:3"_s, u"safety"_s, u"停水"_s, estateDay, estateDay};
        const UploadedOperation told = bank.operationOf(notice);
        QCOMPARE(bank.book(told).status, EstateOutcome::Accepted);
        QList<QUuid> members;
        for (const Party& party : bank.view().parties)
            if (party.kind == PartyKind::Resident && party.building == u"3")
                members.append(party.id);
        QCOMPARE(members.size(), 2);
        for (const QUuid& member : members)
            QCOMPARE(bank.does(NoteSeen{gardenId, told.id, member}), u"ok"_s);
        QCOMPARE(bank.view().notice(told.id)->seen, 2);
        QCOMPARE(bank.does(EndParty{gardenId, members.first(), u"搬离"_s}), u"ok"_s);
        QCOMPARE(bank.view().notice(told.id)->members, 1);
        QCOMPARE(bank.view().notice(told.id)->seen, 1);
    }
};

QTEST_GUILESS_MAIN(TestSettlements)
#include "tst_settlements.moc"
