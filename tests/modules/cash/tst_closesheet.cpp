// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "modules/cash/CloseSheet.h"
#include "modules/cash/ClosingSheetPaper.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Shift dayOf(int day)
{
    Shift one = shift();
    one.businessDate = one.businessDate.addDays(day);
    return one;
}

/// A whole day: 200 in and 12.60 out, one yuan over, returned. Leaves its payment unknown.
void workDay(Database& database, const Shift& teller)
{
    OpenTill open = opening();
    open.shift = teller;
    QVERIFY(openTill(database, open));
    setOutbox(database, open.operation, OutboxState::Unknown);
    MoveCash cash = moving(pieces({{"CNY-10000", 2}}),
        pieces({{"CNY-1000", 1}, {"CNY-100", 2}, {"CNY-50", 1}, {"CNY-10", 1}}));
    cash.shift = teller;
    QVERIFY(move(database, cash));
    QVERIFY(startCount(database, {operationId(), teller, morning}));
    CashCount counted = (*TillRepository(database).of(teller.till, teller.businessDate))->stock;
    counted.pieces[u"CNY-100"_s] += 1;
    QVERIFY(enterCount(database, {operationId(), teller, counted, morning}));
    QVERIFY(
        bookDifference(database, {operationId(), teller, Money::fen(100), signature(), morning}));
    QVERIFY(returnTill(database, {operationId(), teller, {open.operation}, signature(), morning}));
}

std::unique_ptr<Database> cashDatabase()
{
    return memoryDatabase(tillMigrations() + cashMigrations());
}

} // namespace

class TestCloseSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// 班次 and 印章 stand in the opening, on the sheet and on its paper; without them it is as
    /// before.
    void tellsTheShiftAndTheSeals()
    {
        const auto database = cashDatabase();
        OpenTill open = opening();
        open.duty = {u"morning"_s, {{u"business"_s, u"07"_s}}};
        QVERIFY(openTill(*database, open));
        QVERIFY(openTill(*database, open)); // asked twice
        QVERIFY(startCount(*database, {operationId(), shift(), morning}));
        QVERIFY(enterCount(*database, {operationId(), shift(), issuedCash(), morning}));
        QVERIFY(returnTill(*database, {operationId(), shift(), {}, signature(), morning}));
        const Result<ClosingSheet> sheet = closeSheet(*database, {shift(), morning});
        QVERIFY(sheet);
        QCOMPARE(sheet->duty, open.duty);
        QCOMPARE(closingSheetFromJson(toJson(*sheet))->duty, open.duty);
        const SheetDocument paper = closingPaper(*sheet, u"惠民银行"_s);
        QVERIFY(paper.head.contains(std::pair(u"班次"_s, u"上午班"_s)));
        QVERIFY(paper.head.contains(std::pair(u"印章交回"_s, u"业务受理章 07"_s)));
        ClosingSheet plain = *sheet;
        plain.duty = {};
        QVERIFY(!toJson(plain).contains(u"duty"_s));
    }

    /// A box that is sealed keeps its cash, and has a sheet for each part of its day.
    void aSealedBoxHasASheetForEachPart()
    {
        const auto database = cashDatabase();
        CashPolicy policy;
        policy.validFrom = shift().businessDate;
        policy.sealLimit = Money::fen(10'000'000);
        QVERIFY(CashPolicyRepository(*database).apply(toJson(policy)));
        QVERIFY(openTill(*database, opening()));
        const auto seal = [&](const CashCount& cash) {
            QVERIFY(startCount(*database, {operationId(), shift(), morning}));
            QVERIFY(enterCount(*database, {operationId(), shift(), cash, morning}));
            QVERIFY(sealTill(*database, {operationId(), shift(), {}, {}, signature(), morning}));
        };
        seal(issuedCash());
        const Result<ClosingSheet> first = closeSheet(*database, {shift(), morning});
        QVERIFY(first);
        QCOMPARE(first->kept, Money::fen(4820650));
        QCOMPARE(first->returned, Money::fen(0));
        QVERIFY(openTill(*database, opening()));
        QCOMPARE(closeSheet(*database, {shift(), morning}).error().kind, Error::Kind::Refused);
        QVERIFY(move(*database, moving(pieces({{"CNY-100", 7}}), {})));
        CashCount cash = issuedCash();
        cash.pieces[u"CNY-100"_s] += 7;
        seal(cash);
        const Result<ClosingSheet> second = closeSheet(*database, {shift(), morning});
        QCOMPARE(second->number, first->number + 1);
        QCOMPARE(second->opening, first->kept);
        QCOMPARE(second->received, Money::fen(700));
        QCOMPARE(second->kept, Money::fen(4821350));
        QCOMPARE(second->counts.size(), 1);
        QCOMPARE(second->previousHash, first->hash);
        QCOMPARE(closeSheet(*database, {shift(), morning})->hash, second->hash);
        QVERIFY(verifySheets(*database));
    }

    void aForcedCloseAddsUp()
    {
        const auto database = cashDatabase();
        QVERIFY(openTill(*database, opening()));
        Shift manager = shift();
        manager.operatorId = u"0102"_s;
        Countersign witness = signature();
        witness.approverId = u"0218"_s;
        CashCount found = issuedCash();
        found.pieces[u"CNY-100"_s] -= 2;
        QVERIFY(forceCloseTill(*database,
            {operationId(), manager, shift().till, found, u"柜员离岗"_s, witness, morning}));
        const Result<ClosingSheet> sheet = closeSheet(*database, {shift(), morning});
        QCOMPARE(sheet->returned, Money::fen(4820450));
        QCOMPARE(sheet->difference, Money::fen(-200));
    }

    void addsUp()
    {
        const auto database = cashDatabase();
        workDay(*database, shift());
        const Result<ClosingSheet> sheet = closeSheet(*database, {shift(), morning});
        QVERIFY(sheet);
        QCOMPARE(sheet->opening, Money::fen(4820650));
        QCOMPARE(sheet->received, Money::fen(20000));
        QCOMPARE(sheet->paidOut, Money::fen(1260));
        QCOMPARE(sheet->difference, Money::fen(100));
        QCOMPARE(sheet->opening.minor() + sheet->received.minor() - sheet->paidOut.minor()
                + sheet->difference.minor(),
            sheet->returned.minor());
        QCOMPARE(sheet->services.size(), 1);
        QCOMPARE(sheet->services.first().count, 1);
        QCOMPARE(sheet->counts.size(), 1);
        QCOMPARE(sheet->unknown.size(), 1);
        QCOMPARE(sheet->unknown.first().kind, u"till.open"_s);
    }

    void isMadeOnceAndReadBack()
    {
        const auto database = cashDatabase();
        workDay(*database, shift());
        const Result<ClosingSheet> first = closeSheet(*database, {shift(), morning});
        const Result<ClosingSheet> again = closeSheet(*database, {shift(), morning.addSecs(60)});
        QCOMPARE(again->hash, first->hash);
        QCOMPARE(toJson(*again), toJson(*first));
        QCOMPARE(toJson(*closingSheetFromJson(toJson(*first))), toJson(*first));
    }

    void isRefusedBeforeTheEnd()
    {
        const auto database = cashDatabase();
        QCOMPARE(closeSheet(*database, {shift(), morning}).error().kind, Error::Kind::Refused);
        QVERIFY(openTill(*database, opening()));
        QCOMPARE(closeSheet(*database, {shift(), morning}).error().kind, Error::Kind::Refused);
    }

    void sheetsAreChained()
    {
        const auto database = cashDatabase();
        for (int day = 0; day < 3; ++day) {
            workDay(*database, dayOf(day));
            QVERIFY(closeSheet(*database, {dayOf(day), morning}));
        }
        QVERIFY(verifySheets(*database));
        QVERIFY(
            database->run(u"UPDATE closing_sheet_part SET body = replace(body, '20000', '20001')"
                          " WHERE number = 2"_s));
        const Result<Done> broken = verifySheets(*database);
        QVERIFY(!broken);
        QCOMPARE(broken.error().detail, u"2"_s);
    }

    void survivesAFailureOfAnyStatement()
    {
        survivesEveryFailure(
            [] {
                auto database = cashDatabase();
                workDay(*database, shift());
                return database;
            },
            [](Database& database) { return closeSheet(database, {shift(), morning}); },
            [](Database& database) { return verifySheets(database).has_value(); });
    }

    void printedAgainItIsTheSameSheetMarked()
    {
        const auto database = cashDatabase();
        workDay(*database, shift());
        const auto first = printSheet(*database, {shift(), morning});
        QCOMPARE(first->printed, 1);
        QVERIFY(!closingPaper(*first, u"惠民银行"_s).title.contains(u"补打"));
        const auto again = printSheet(*database, {shift(), morning});
        QCOMPARE(again->hash, first->hash);
        QVERIFY(closingPaper(*again, u"惠民银行"_s).title.endsWith(u"（补打 1）"));
        QCOMPARE(closeSheet(*database, {shift(), morning})->printed, 2); // looking is no print
        QVERIFY(verifySheets(*database));
    }

    void paperHasTheFigures()
    {
        const auto database = cashDatabase();
        workDay(*database, shift());
        const Result<ClosingSheet> sheet = closeSheet(*database, {shift(), morning});
        const SheetDocument paper = closingPaper(*sheet, u"惠民银行"_s);
        QCOMPARE(paper.tables.size(), 3);
        QCOMPARE(paper.tables.first().totals.value(2), u"200.00"_s);
        QVERIFY(paper.footer.contains(sheet->hash.left(32)));
        QVERIFY(toCsv(paper).contains(
            sheet->unknown.first().operation.toByteArray(QUuid::WithoutBraces)));
    }
};

QTEST_APPLESS_MAIN(TestCloseSheet)
#include "tst_closesheet.moc"
