// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// What users of other systems ask for and complain about, one test for each row of the list in
/// docs/proof.md. Each drives the fact through the public functions a page would call.

#include "app/casework/CaseRepository.h"
#include "app/receipt/EscPosReceipt.h"
#include "app/receipt/PrinterText.h"
#include "app/receipt/SheetPainter.h"
#include "app/settlement/ReconcileRepository.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/Unclear.h"
#include "modules/cash/CloseSheet.h"
#include "modules/cash/ClosingSheetPaper.h"
#include "modules/outbox/OutboxDay.h"
#include "modules/reports/DailyReport.h"
#include "modules/reports/DailyReportPaper.h"
#include "tests/modules/billpay/BillpayScene.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate today = shift().businessDate;

/// A desk with all that a day needs.
std::unique_ptr<Database> desk()
{
    auto database = databaseWithTill(catalogueMigrations() + billpayMigrations()
        + cash::cashMigrations() + settlementMigrations() + caseMigrations());
    CatalogueRepository catalogue(*database);
    HUI_ASSERT(catalogue.apply(u"biller"_s, u"w1"_s, billerValue(u"w1"_s)).has_value());
    HUI_ASSERT(catalogue.apply(u"policy"_s, u"desk"_s, policyValue()).has_value());
    return database;
}

qint64 balance(Database& database)
{
    return till(database).balance.minor();
}

/// Counts what is inside and gives it back.
void endDay(Database& database, const QList<QUuid>& unknown = {})
{
    QVERIFY(startCount(database, {operationId(), shift(), morning}));
    QVERIFY(enterCount(database, {operationId(), shift(), till(database).stock, morning}));
    QVERIFY(returnTill(database, {operationId(), shift(), unknown, signature(), morning}));
}

int entriesOf(Database& database, const QString& kind)
{
    const auto entries = Journal(database).ofDay(today, 1000);
    return static_cast<int>(std::count_if(entries->cbegin(), entries->cend(),
        [&](const JournalEntry& entry) { return entry.operation.kind == kind; }));
}

} // namespace

class TestAnchors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row01_emptyIsNotCouldNotLoad()
    {
        const auto database = desk();
        const auto other = reports::dailyReport(*database, today.addDays(-1));
        QVERIFY(other && other->operations == 0);
        database->failAfter(0);
        QCOMPARE(reports::dailyReport(*database, today).error().kind, Error::Kind::Storage);
    }

    void row02_theTillMovesWithThePayment()
    {
        const auto database = desk();
        const qint64 before = balance(*database);
        QVERIFY(payBill(*database, paying()));
        QCOMPARE(balance(*database), before + 18740);
        QVERIFY(adds(*database));
    }

    void row03_theRecapHasEveryOperation()
    {
        const auto database = desk();
        const auto payment = payBill(*database, paying());
        setOutbox(*database, payment->operation, OutboxState::Rejected);
        QVERIFY(refundPayment(*database, {following(payment->operation), exactly18740()}));
        const auto entries = Journal(*database).ofDay(today, 1000);
        QCOMPARE(reports::dailyReport(*database, today)->operations, entries->size());
    }

    void row04_cashIsHandedOutByPieceAndSignedTwice()
    {
        const auto database = memoryDatabase(tillMigrations());
        OpenTill alone = opening();
        alone.custodian = {};
        QCOMPARE(openTill(*database, alone).error().kind, Error::Kind::NeedsApproval);
        alone.custodian = signature();
        alone.custodian.approverId = shift().operatorId;
        QCOMPARE(openTill(*database, alone).error().kind, Error::Kind::Refused);
        QVERIFY(openTill(*database, opening()));
        QVERIFY(till(*database).stock == issuedCash());
    }

    void row05_everyPrintOfAReceiptIsCounted()
    {
        const auto database = desk();
        const auto payment = payBill(*database, paying());
        setOutbox(*database, payment->operation, OutboxState::Accepted);
        NotePrint print{operationId(), payment->operation, Paper::Final, shift(), noon};
        QCOMPARE(*notePrint(*database, print), 1);
        QCOMPARE(*notePrint(*database, print), 1); // the key pressed once
        print.operation = operationId();
        QCOMPARE(*notePrint(*database, print), 2);
    }

    void row06_aReportIsPrintedAsPdf()
    {
        const auto database = desk();
        QVERIFY(payBill(*database, paying()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"report.pdf"_s);
        const auto report = reports::dailyReport(*database, today);
        QVERIFY(writePdf(reports::dailyPaper(*report, u"惠民银行"_s), file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    void row07_nothingLeavesTheOutboxSilently()
    {
        const auto database = desk();
        const auto payment = payBill(*database, paying());
        QVERIFY(!database->run(u"DELETE FROM outbox"_s));
        for (const OutboxState state : {OutboxState::RetryWait, OutboxState::Unknown,
                 OutboxState::Review, OutboxState::Poison, OutboxState::Accepted}) {
            setOutbox(*database, payment->operation, state);
            const auto day = outbox::readOutboxDay(*database, today, 100);
            QCOMPARE(day->items.first().entry.operation.id, payment->operation);
            QCOMPARE(day->items.first().entry.state, state);
        }
    }

    void row08_withoutTheLineAPaymentIsTaken()
    {
        const auto database = desk();
        PayBill request = paying();
        request.online = false;
        const auto payment = payBill(*database, request);
        QVERIFY(payment);
        QCOMPARE(payment->state, PaymentState::QueuedOffline);
        QCOMPARE(paperOf(*payment), Paper::Provisional);
    }

    void row09_whatMayHaveArrivedIsAskedForAndNeverSentAnew()
    {
        const auto database = desk();
        const auto payment = payBill(*database, paying());
        OutboxRepository outbox(*database);
        QVERIFY(outbox.markSending({payment->operation}));
        QVERIFY(outbox.recover()); // the line and the program broke
        const auto due = outbox.due(1'000'000'000, 100);
        QVERIFY(std::none_of(due->cbegin(), due->cend(),
            [&](const JournalEntry& entry) { return entry.operation.id == payment->operation; }));
        QCOMPARE(outbox.doubtful(1'000'000'000, 100)->first().operation.id, payment->operation);
    }

    void row10_aTillDoesNotCloseOverWhatIsUnknown()
    {
        const auto database = desk();
        const auto payment = payBill(*database, paying());
        setOutbox(*database, payment->operation, OutboxState::Unknown);
        QVERIFY(startCount(*database, {operationId(), shift(), morning}));
        QVERIFY(enterCount(*database, {operationId(), shift(), till(*database).stock, morning}));
        ReturnTill end{operationId(), shift(), {}, signature(), morning};
        QCOMPARE(returnTill(*database, end).error().kind, Error::Kind::Refused);
        end.acknowledgedUnknown = {payment->operation};
        QVERIFY(returnTill(*database, end));
        QCOMPARE(stored(*database, payment->operation).state, PaymentState::Uncertain);
    }

    void row11_pressedTwiceIsPaidOnce()
    {
        const auto database = desk();
        const PayBill request = paying();
        const auto first = payBill(*database, request);
        const qint64 after = balance(*database);
        const auto second = payBill(*database, request);
        QCOMPARE(second->operation, first->operation);
        QCOMPARE(balance(*database), after);
        QCOMPARE(entriesOf(*database, u"billpay.pay"_s), 1);
    }

    void row12_fourEyesAndNoTwin()
    {
        const auto database = desk();
        const Payment payment = paid(*database, OutboxState::Unknown);
        FollowUp asked = following(payment.operation);
        asked.approval.approverId = shift().operatorId;
        QCOMPARE(suspendPayment(*database, asked).error().kind, Error::Kind::Refused);
        asked.approval = signature();
        QVERIFY(suspendPayment(*database, asked));
        const auto twin = suspendPayment(*database, following(payment.operation));
        QCOMPARE(twin.error().kind, Error::Kind::Refused);
        QVERIFY(twin.error().text && *twin.error().text); // and says why
    }

    void row13_aShiftEndsWithAPrintedReconciliation()
    {
        const auto database = desk();
        QVERIFY(payBill(*database, paying()));
        endDay(*database);
        const auto sheet = cash::closeSheet(*database, {shift(), morning});
        QVERIFY(sheet);
        const SheetDocument paper = cash::closingPaper(*sheet, u"惠民银行"_s);
        QVERIFY(toCsv(paper).contains("200.00"));
        QCOMPARE(paper.signatures.isEmpty(), false);
    }

    void row14_tenderedChangeAndNetAreApart()
    {
        const auto database = desk();
        const auto payment = payBill(*database, paying());
        QCOMPARE(payment->tendered, Money::fen(20000));
        QCOMPARE(payment->change, Money::fen(1260));
        const auto entry = TillRepository(*database).entryOf(payment->operation);
        QCOMPARE((*entry)->in, Money::fen(20000));
        QCOMPARE((*entry)->out, Money::fen(1260));
        QCOMPARE((*entry)->in.minor() - (*entry)->out.minor(), payment->taken().minor());
    }

    void row15_aDifferenceIsShownAndBooked()
    {
        const auto database = desk();
        QVERIFY(startCount(*database, {operationId(), shift(), morning}));
        CashCount counted = till(*database).stock;
        counted.pieces[u"CNY-100"_s] -= 1;
        const auto found = enterCount(*database, {operationId(), shift(), counted, morning});
        QCOMPARE(found->difference, Money::fen(-100));
        const ReturnTill end{operationId(), shift(), {}, signature(), morning};
        QVERIFY(!returnTill(*database, end));
        QVERIFY(bookDifference(
            *database, {operationId(), shift(), Money::fen(-100), signature(), morning}));
        QVERIFY(returnTill(*database, end));
        QCOMPARE(cash::closeSheet(*database, {shift(), morning})->difference, Money::fen(-100));
    }

    void row16_totalsDoNotDependOnWhoLooks()
    {
        const auto database = desk();
        QVERIFY(payBill(*database, paying()));
        OpenTill other = opening();
        other.shift.operatorId = u"0218"_s;
        other.shift.till = u"04"_s;
        QVERIFY(openTill(*database, other));
        const auto report = reports::dailyReport(*database, today); // it is not told who looks
        QCOMPARE(report->tills.size(), 2);
        QCOMPARE(report->total.taken.amount, Money::fen(18740));
    }

    void row17_aCountIsOfCashByPiece()
    {
        const auto database = desk();
        PayBill card = paying();
        card.mode = PayMode::Card;
        card.debit = {u"SIM-123456"_s, u"6222 **** 0186"_s};
        card.cashIn = card.cashOut = {};
        QVERIFY(payBill(*database, card));
        QCOMPARE(till(*database).balance, Money::fen(4820650)); // nothing of it is expected
        QVERIFY(startCount(*database, {operationId(), shift(), morning}));
        const EnterCount wrong{operationId(), shift(), pieces({{"CARD", 1}}), morning};
        QCOMPARE(enterCount(*database, wrong).error().kind, Error::Kind::Input);
        const EnterCount negative{operationId(), shift(), pieces({{"CNY-100", -1}}), morning};
        QCOMPARE(enterCount(*database, negative).error().kind, Error::Kind::Input);
        QCOMPARE(TillRepository(*database).counts(shift().till, today)->size(), 0);
    }

    void row18_aClosingSheetCannotBeChanged()
    {
        const auto database = desk();
        endDay(*database);
        const auto first = cash::closeSheet(*database, {shift(), morning});
        const auto again = cash::closeSheet(*database, {shift(), morning.addSecs(60)});
        QCOMPARE(again->hash, first->hash);
        QVERIFY(cash::verifySheets(*database));
        (void)database->run(
            u"UPDATE closing_sheet_part SET body = replace(body, '4820650', '4820651')"_s);
        QVERIFY(!cash::verifySheets(*database));
    }

    void row19_anUndoneLineAndWhatUndidItKnowEachOther()
    {
        const auto database = desk();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const CancelPayment request = cancelling(payment.operation);
        QVERIFY(cancelPayment(*database, request));
        QCOMPARE(stored(*database, payment.operation).correction->operation, request.of.operation);
        const auto back = PaymentRepository(*database).correctedBy(request.of.operation);
        QCOMPARE((*back)->operation, payment.operation);
    }

    void row20_chineseOnAReceiptPrinter()
    {
        const auto bytes = printerBytes(u"惠民"_s, CharacterSet::Gb18030);
        QCOMPARE(bytes->toHex(), QByteArray("bbddc3f1"));
        QVERIFY(!printerBytes(u"㐀"_s, CharacterSet::Gb2312)); // drawn as a picture then
        QVERIFY(printerBytes(u"㐀"_s, CharacterSet::Gb18030));
        QVERIFY(escPosDrawerKick({}).contains(QByteArray("\x1bp", 2)));
    }
};

QTEST_MAIN(TestAnchors)
#include "tst_anchors.moc"
