// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/core/JsonReader.h"
#include "app/settlement/SuspenseRepository.h"
#include "app/store/OutboxRepository.h"
#include "app/till/TillRepository.h"
#include "app/till/TransferRepository.h"
#include "modules/reports/DailyReport.h"
#include "modules/reports/DailyReportPaper.h"
#include "tests/modules/reports/ReportScene.h"

using namespace hui;
using namespace hui::reports;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

QUuid pay(Database& database, const QString& category, qint64 fen, OutboxState state,
    bool offline = false)
{
    return record(database, u"billpay.pay"_s, {{u"category"_s, category}, {u"offline"_s, offline}},
        fen, state);
}

void giveBack(Database& database, const QString& kind, const QUuid& original, qint64 fen)
{
    record(database, kind, {{u"original"_s, original.toString(QUuid::WithoutBraces)}}, fen,
        OutboxState::Accepted);
}

std::unique_ptr<Database> day()
{
    auto database = databaseWithTill(settlementMigrations() + caseMigrations());
    const QUuid booked = pay(*database, u"water"_s, 18740, OutboxState::Accepted);
    pay(*database, u"water"_s, 6320, OutboxState::Unknown);
    pay(*database, u"electricity"_s, 14230, OutboxState::RetryWait, true);
    const QUuid refused = pay(*database, u"electricity"_s, 8800, OutboxState::Rejected);
    giveBack(*database, u"billpay.cancel"_s, booked, 18740);
    giveBack(*database, u"billpay.refund"_s, refused, 8800);
    return database;
}

} // namespace

class TestDailyReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What is due back and was carried over the day is told by name on the paper.
    void tellsWhatIsCarriedOver()
    {
        const auto database = day();
        const CarriedCash carried{operationId(), operationId(), u"campus.pay"_s, u"03"_s,
            Money::fen(112000), shift().businessDate};
        QVERIFY(CarriedCashRepository(*database).add(carried));
        const auto report = dailyReport(*database, shift().businessDate);
        QCOMPARE(report->carried, QList{carried});
        for (const SheetTable& table : dailyPaper(*report, u"惠民银行"_s).tables)
            if (table.key == u"carried")
                QCOMPARE(
                    table.rows, (QList<QStringList>{{u"校园缴费收款"_s, u"03"_s, u"1,120.00"_s}}));
        const auto other = dailyReport(*database, shift().businessDate.addDays(1));
        QVERIFY(other->carried.isEmpty());
    }

    void figures()
    {
        const auto database = day();
        const Result<DailyReport> report = dailyReport(*database, shift().businessDate);
        QVERIFY(report);
        QCOMPARE(report->services.size(), 2);
        QCOMPARE(report->services.at(1).service, u"water"_s);
        QCOMPARE(report->services.at(1).taken, (Sum{2, Money::fen(25060)}));
        QCOMPARE(report->services.at(1).reversed, (Sum{1, Money::fen(18740)}));
        const ServiceFigures& total = report->total;
        QCOMPARE(total.taken, (Sum{4, Money::fen(48090)}));
        QCOMPARE(total.cash, total.taken);
        QCOMPARE(total.nonCash, Sum{});
        QCOMPARE(total.offline, (Sum{1, Money::fen(14230)}));
        QCOMPARE(total.waiting, (Sum{1, Money::fen(14230)}));
        QCOMPARE(total.unknown, (Sum{1, Money::fen(6320)}));
        QCOMPARE(total.refused, (Sum{1, Money::fen(8800)}));
        QCOMPARE(total.refunded, (Sum{1, Money::fen(8800)}));
        QCOMPARE(
            total.booked.count + total.waiting.count + total.unknown.count + total.refused.count,
            total.taken.count);
        QCOMPARE(report->operations, 7);
    }

    void figuresByWayOfPayingAndFee()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const QJsonObject fee = moneyToJson(Money::fen(100));
        pay(*database, u"water"_s, 18740, OutboxState::Accepted);
        record(*database, u"billpay.pay"_s,
            {{u"category"_s, u"water"_s}, {u"mode"_s, u"card"_s}, {u"fee"_s, fee}}, 6320,
            OutboxState::Accepted);
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        const auto& modes = report.services.first().modes;
        QCOMPARE(modes.value(u"cash"_s).taken, (Sum{1, Money::fen(18740)}));
        QCOMPARE(modes.value(u"card"_s).taken, (Sum{1, Money::fen(6320)}));
        QCOMPARE(modes.value(u"card"_s).fees, (Sum{1, Money::fen(100)}));
        QCOMPARE(report.total.modes.size(), 2);
    }

    void figuresByPlan()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const auto buy = [&](const QString& plan, qint64 fen) {
            record(*database, u"billpay.pay"_s,
                {{u"category"_s, u"topup"_s},
                    {u"plan"_s, QJsonObject{{u"code"_s, plan}, {u"text"_s, plan + u" 元"_s}}}},
                fen, OutboxState::Accepted);
        };
        buy(u"30"_s, 3000);
        buy(u"50"_s, 5000);
        buy(u"30"_s, 3000);
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        const auto& plans = report.services.first().plans;
        QCOMPARE(plans.size(), 2);
        QCOMPARE(plans.value(u"30 元"_s), (Sum{2, Money::fen(6000)}));
        const SheetDocument paper = dailyPaper(report, u"惠民银行"_s);
        const auto table = std::ranges::find(paper.tables, u"plans"_s, &SheetTable::key);
        QVERIFY(table != paper.tables.end());
        QCOMPARE(table->rows.first(), (QStringList{u"话费充值"_s, u"30 元"_s, u"2"_s, u"60.00"_s}));
        QVERIFY(
            std::ranges::none_of(dailyPaper(*dailyReport(*day(), shift().businessDate), {}).tables,
                [](const SheetTable& one) { return one.key == u"plans"_s; }));
    }

    /// What a school is to get: what it has taken, less what it let go again.
    void figuresByPayee()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const auto fees = [&](const QString& school, qint64 fen, OutboxState state) {
            return record(*database, u"campus.pay"_s,
                {{u"category"_s, u"campus"_s}, {u"payee"_s, school}}, fen, state);
        };
        const QString one = u"苏州市示例小学"_s;
        const QString other = u"苏州市示例大学"_s;
        fees(one, 16000, OutboxState::Accepted);
        const QUuid gone = fees(one, 60000, OutboxState::Accepted);
        fees(one, 60000, OutboxState::Rejected);
        fees(other, 12000, OutboxState::Accepted);
        fees(other, 12000, OutboxState::Recorded);
        const QUuid cancel = operationId();
        QVERIFY(database->transaction([&] {
            return Journal(*database).append({cancel, u"campus.cancel"_s, shift(), {},
                {{u"original"_s, gone.toString(QUuid::WithoutBraces)}}, morning});
        }));
        setOutbox(*database, cancel, OutboxState::Accepted);
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        const auto& payees = report.services.first().payees;
        QCOMPARE(payees.size(), 2);
        QCOMPARE(payees.value(one).booked, (Sum{2, Money::fen(76000)}));
        QCOMPARE(payees.value(one).toSettle(), Money::fen(16000));
        QCOMPARE(payees.value(other).toSettle(), Money::fen(12000));
        const SheetDocument paper = dailyPaper(report, u"惠民银行"_s);
        const auto table = std::ranges::find(paper.tables, u"payees"_s, &SheetTable::key);
        QVERIFY(table != paper.tables.end());
        QVERIFY(table->rows.contains(
            QStringList{u"校园缴费"_s, one, u"2"_s, u"760.00"_s, u"600.00"_s, u"160.00"_s}));
    }

    /// The parts of a fee are the platform's: they come with its answer.
    void figuresByWhoBearsTheFee()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const QUuid paid = record(*database, u"billpay.pay"_s,
            {{u"category"_s, u"water"_s}, {u"fee"_s, moneyToJson(Money::fen(100))}}, 6320,
            OutboxState::Recorded);
        QCOMPARE(dailyReport(*database, shift().businessDate)->total.customerFees, Sum{});
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending({paid}));
        QVERIFY(outbox.settle(paid,
            {.event = OutboxEvent::Accepted,
                .result = {{u"fees"_s,
                    QJsonObject{{u"biller"_s, moneyToJson(Money::fen(32))},
                        {u"bank"_s, moneyToJson(Money::fen(40))}}}}}));
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        QCOMPARE(report.total.customerFees, (Sum{1, Money::fen(100)}));
        QCOMPARE(report.total.billerFees, (Sum{1, Money::fen(32)}));
        QCOMPARE(report.total.bankFees, (Sum{1, Money::fen(40)}));
        const SheetDocument paper = dailyPaper(report, {});
        const auto table = std::ranges::find(paper.tables, u"fees"_s, &SheetTable::key);
        QVERIFY(table != paper.tables.end());
        QCOMPARE(table->totals, (QStringList{u"合计"_s, u"1.00"_s, u"0.32"_s, u"0.40"_s}));
    }

    /// Journal, till entries and report tell the same story.
    void requestsBesidePaymentsAreCounted()
    {
        const auto database = day();
        const QStringList kinds{u"billpay.complain"_s, u"billpay.complain"_s, u"billpay.complain"_s,
            u"billpay.subscribe"_s, u"billpay.print"_s};
        QList<QUuid> made;
        for (const QString& kind : kinds) {
            made += operationId();
            QVERIFY(database->transaction([&] {
                return Journal(*database).append({made.last(), kind, shift(), {}, {}, morning});
            }));
        }
        setOutbox(*database, made.at(0), OutboxState::Accepted);
        setOutbox(*database, made.at(1), OutboxState::Rejected);
        const auto report = dailyReport(*database, shift().businessDate);
        QVERIFY(report);
        QCOMPARE(report->requests.size(), 2); // a print is no request
        QCOMPARE(report->requests.at(0), (RequestFigures{u"billpay.subscribe"_s, 1, 0, 0, 1}));
        QCOMPARE(report->requests.at(1), (RequestFigures{u"billpay.complain"_s, 3, 1, 1, 1}));
        QCOMPARE(report->total.taken.count, 4); // and no payment
        const QJsonObject tables
            = toJson(dailyPaper(*report, u"惠民银行"_s)).value(u"tables"_s).toObject();
        const QJsonArray rows = tables.value(u"requests"_s).toArray();
        QCOMPARE(rows.at(0)[u"request"].toString(), u"代扣签约"_s);
        QCOMPARE(rows.at(1)[u"request"].toString(), u"投诉受理"_s);
        QCOMPARE(rows.at(1)[u"open"].toString(), u"1"_s);
        QCOMPARE(rows.at(1)[u"next_due"].toString(), QString());
    }

    /// Each in its state, due so many days after the day of the report, recorded so many before.
    void whatIsOverdueIsToldUntilItIsAnswered_data()
    {
        QTest::addColumn<int>("recorded");
        QTest::addColumn<int>("due");
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<RequestFigures>("told");
        const QDate today = shift().businessDate;
        const QString kind = u"billpay.complain"_s;
        QTest::newRow("today's") << 0 << 5 << OutboxState::Unknown
                                 << RequestFigures{kind, 1, 0, 0, 1, 0, today.addDays(5)};
        QTest::newRow("due today")
            << 3 << 0 << OutboxState::Unknown << RequestFigures{kind, 0, 0, 0, 1, 0, today};
        QTest::newRow("late") << 9 << -1 << OutboxState::Unknown
                              << RequestFigures{kind, 0, 0, 0, 1, 1, today.addDays(-1)};
        QTest::newRow("late, not sent") << 9 << -1 << OutboxState::Recorded
                                        << RequestFigures{kind, 0, 0, 0, 1, 1, today.addDays(-1)};
        QTest::newRow("answered") << 9 << -1 << OutboxState::Accepted << RequestFigures{};
        QTest::newRow("refused") << 9 << -1 << OutboxState::Rejected << RequestFigures{};
        QTest::newRow("of a later day") << -1 << 4 << OutboxState::Unknown << RequestFigures{};
    }

    void whatIsOverdueIsToldUntilItIsAnswered()
    {
        QFETCH(int, recorded);
        QFETCH(int, due);
        QFETCH(OutboxState, state);
        QFETCH(RequestFigures, told);
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const QDate today = shift().businessDate;
        putComplaint(*database, today.addDays(-recorded), today.addDays(due), state);
        const auto report = dailyReport(*database, today);
        QVERIFY(report);
        QCOMPARE(report->requests.size(), told.kind.isEmpty() ? 0 : 1);
        if (!told.kind.isEmpty())
            QCOMPARE(report->requests.first(), told);
    }

    void agreesWithJournalAndTill()
    {
        const auto database = day();
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        qint64 fromJournal = 0;
        const auto entries = Journal(*database).ofDay(shift().businessDate, 1000);
        for (const JournalEntry& entry : *entries) {
            const bool out = entry.operation.kind.endsWith(".cancel"_L1)
                || entry.operation.kind.endsWith(".refund"_L1);
            fromJournal += (out ? -1 : 1) * entry.operation.amount->minor();
        }
        QCOMPARE(report.tills.size(), 1);
        const TillFigures& position = report.tills.first();
        QCOMPARE(position.balance.minor(), fromJournal);
        QCOMPARE(position.in.minor() - position.out.minor(), fromJournal);
        QCOMPARE(report.total.taken.amount.minor() - report.total.reversed.amount.minor()
                - report.total.refunded.amount.minor() + 4820650,
            fromJournal);
    }

    /// Taken in, and refused by the platform: they lie in the box, and are not on their way too.
    void blankFormsTakenInVainAreCountedOnce()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const BlankRange range{u"receipt"_s, 101, 120};
        const Transfer sent{operationId(), shift().businessDate, vaultBox(), shift().till,
            Transfer::Purpose::Move, {}, worthOf(range), u"0105"_s, TransferState::InTransit, {},
            morning, range};
        TransferRepository transfers(*database);
        QVERIFY(transfers.apply(toJson(sent)));
        QCOMPARE(dailyReport(*database, shift().businessDate)->blanks.first().inTransit, 20);
        const Operation receipt{
            operationId(), u"blank.receive"_s, shift(), std::nullopt, {}, morning};
        QVERIFY(database->transaction([&] { return Journal(*database).append(receipt); }));
        QVERIFY(transfers.move(sent, TransferState::Received, {}, receipt.id));
        setOutbox(*database, receipt.id, OutboxState::Rejected);
        putBlanks(*database, shift().till, range);
        const auto blanks = dailyReport(*database, shift().businessDate)->blanks;
        QCOMPARE(blanks.size(), 1);
        QCOMPARE(blanks.first().pieces, 20);
        QCOMPARE(blanks.first().inTransit, 0);
    }

    void blankFormsByBox()
    {
        const auto database = day();
        const QString receipt = u"receipt"_s;
        putBlanks(*database, vaultBox(), {receipt, 121, 200});
        putBlanks(*database, shift().till, {receipt, 101, 110});
        putBlanks(*database, shift().till, {receipt, 115, 115});
        const BlankRange sent{receipt, 116, 120};
        const Transfer onTheWay{operationId(), shift().businessDate, shift().till, u"04"_s,
            Transfer::Purpose::Move, {}, worthOf(sent), shift().operatorId,
            TransferState::InTransit, {}, morning, sent};
        QVERIFY(TransferRepository(*database).add(onTheWay));
        const DailyReport report = *dailyReport(*database, shift().businessDate);
        QCOMPARE(report.blanks.size(), 2);
        QCOMPARE(report.blanks.at(0).pieces, 80);
        QCOMPARE(report.blanks.at(0).inTransit, 0);
        const SheetDocument paper = dailyPaper(report, {});
        const auto table = std::ranges::find(paper.tables, u"blanks"_s, &SheetTable::key);
        QVERIFY(table != paper.tables.end());
        QCOMPARE(table->rows.at(1),
            (QStringList{shift().till, u"代收业务回单"_s, u"101–110，115–115"_s, u"11"_s, u"5"_s}));
    }

    void anEmptyDay()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        const Result<DailyReport> report = dailyReport(*database, QDate(2026, 1, 1));
        QVERIFY(report);
        QVERIFY(report->services.isEmpty() && report->tills.isEmpty());
        QCOMPARE(report->operations, 0);
    }

    void reconciliationIsToldClassByClass()
    {
        const auto database = day();
        const QDate today = shift().businessDate;
        const OpenItem item{operationId(), MatchClass::StateDiffers, u"billpay.pay"_s,
            Money::fen(6320), operationId()};
        QVERIFY(ReconcileRepository(*database).replace(
            {operationId(), today, true, 5, 4, 0, morning, {item}}));
        SuspenseRepository suspense(*database);
        SuspenseItem kept{item, today, u"等待收费单位答复"_s};
        QVERIFY(suspense.put(kept));
        const ReconcileFigures figures = dailyReport(*database, today)->reconcile;
        QVERIFY(figures.compared && figures.fetched);
        QCOMPARE(figures.classes.first().count, 4);
        QCOMPARE(figures.classes.last().stake, Money::fen(6320));
        QCOMPARE(figures.suspended, (Sum{1, Money::fen(6320)}));
        QCOMPARE(figures.left, (Sum{1, Money::fen(6320)}));
        QCOMPARE(figures.cleared, Sum());
        const QByteArray csv = toCsv(dailyPaper(*dailyReport(*database, today), u"惠民银行"_s));
        QVERIFY(csv.contains("状态不符") && csv.contains("挂账余额"));
    }

    void paperAndJsonHaveTheFigures()
    {
        const auto database = day();
        const SheetDocument paper
            = dailyPaper(*dailyReport(*database, shift().businessDate), u"惠民银行"_s);
        const QJsonObject json = toJson(paper);
        const QJsonObject totals = json.value("totals"_L1).toObject();
        QCOMPARE(totals.value("services"_L1).toObject().value("amount"_L1).toString(), u"480.90"_s);
        QVERIFY(toCsv(paper).contains("480.90"));
        QVERIFY(toCsv(paper).contains("水费"));
    }
};

QTEST_APPLESS_MAIN(TestDailyReport)
#include "tst_dailyreport.moc"
