// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentPaper.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

QString lineOf(const ReceiptDocument& paper, const QString& label)
{
    for (const ReceiptDocument::Line& line : paper.lines)
        if (line.label == label)
            return line.value;
    return {};
}

/// The platform's answer, as sync stores it: seen through the journal only.
Payment accepted(Database& database)
{
    Payment payment = paid(database, OutboxState::Accepted);
    payment.receiptNo = u"R20260318000123"_s;
    return payment;
}

NotePrint printing(const QUuid& payment, Paper paper)
{
    return {operationId(), payment, paper, shift(), noon};
}

} // namespace

class TestPaymentPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finalReceipt()
    {
        const auto database = branch();
        const Payment payment = accepted(*database);
        QCOMPARE(paperOf(payment), Paper::Final);
        const ReceiptDocument paper = paymentReceipt(payment, Paper::Final, u"惠民银行"_s);
        QCOMPARE(paper.title, u"代收业务回单（客户联）"_s);
        QCOMPARE(lineOf(paper, u"交易时间"_s), u"2026-03-18 10:43"_s);
        QCOMPARE(lineOf(paper, u"网点/柜员"_s), u"0512-08 / 0217"_s);
        QCOMPARE(lineOf(paper, u"流水号"_s), u"R20260318000123"_s);
        QCOMPARE(lineOf(paper, u"项目"_s), u"水费（3 期）"_s);
        QCOMPARE(lineOf(paper, u"账期"_s), u"2026-01 至 2026-03"_s);
        QCOMPARE(lineOf(paper, u"金额"_s), u"¥187.40"_s);
        QCOMPARE(lineOf(paper, u"现金"_s), u"收 200.00 找 12.60"_s);
        QVERIFY(lineOf(paper, u"用户号"_s).endsWith(u"8642"_s));
        QVERIFY(!lineOf(paper, u"用户号"_s).contains(u"3205018642"_s));
        QVERIFY(std::any_of(paper.lines.begin(), paper.lines.end(),
            [](const auto& line) { return line.value == u"人民币壹佰捌拾柒元肆角整"_s; }));
        QVERIFY(paper.watermark.isEmpty());
        QVERIFY(paper.qr.isEmpty()); // the platform gave no link
        QCOMPARE(
            paymentReceipt(payment, Paper::Final, u"惠民银行"_s, 3).watermark, u"补打 第 2 次"_s);
    }

    void tellsWhatWasBought()
    {
        const auto database = branch();
        Payment payment = accepted(*database);
        QVERIFY(lineOf(paymentReceipt(payment, Paper::Final, {}), u"套餐"_s).isEmpty());
        payment.bills.clear();
        payment.planText = u"30 元"_s;
        QCOMPARE(lineOf(paymentReceipt(payment, Paper::Final, {}), u"套餐"_s), u"30 元"_s);
    }

    void previewAndProvisional()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Recorded);
        QCOMPARE(paperOf(payment), Paper::Provisional);
        const ReceiptDocument preview = paymentReceipt(payment, Paper::Preview, u"惠民银行"_s);
        QCOMPARE(preview.watermark, u"预览"_s);
        QCOMPARE(lineOf(preview, u"流水号"_s), u"确认后生成"_s);
        QVERIFY(preview.qr.isEmpty());
        const ReceiptDocument slip = paymentReceipt(payment, Paper::Provisional, u"惠民银行"_s);
        QCOMPARE(slip.title, u"离线受理凭证（待中心确认）"_s);
        QCOMPARE(lineOf(slip, u"受理码"_s), shortCode(payment.operation));
        QCOMPARE(lineOf(slip, u"设备序号"_s), QString::number(payment.sequence));
        QVERIFY(lineOf(slip, u"流水号"_s).isEmpty());
        QVERIFY(slip.qr.isEmpty()); // there is no electronic receipt yet, only the code to ask with
        QVERIFY(!slip.footer.isEmpty());
    }

    void reversalAndRefund()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const Payment asked = *cancelPayment(*database, cancelling(payment.operation));
        QCOMPARE(paperOf(asked), Paper::ReversalPending);
        const ReceiptDocument notice = paymentReceipt(asked, Paper::ReversalPending, u"惠民银行"_s);
        QCOMPARE(notice.title, u"撤销通知"_s);
        QCOMPARE(lineOf(notice, u"现金"_s), u"退 187.40"_s);
        QCOMPARE(lineOf(notice, u"撤销原因"_s), u"客户缴错户号"_s);
        QVERIFY(!notice.footer.isEmpty());
    }

    void namesMonthsThatDoNotFollow()
    {
        Payment payment;
        payment.bills = {owed(u"2026-03"_s, 1), owed(u"2025-12"_s, 1)};
        QCOMPARE(
            lineOf(paymentReceipt(payment, Paper::Preview, {}), u"账期"_s), u"2025-12、2026-03"_s);
        payment.bills = {owed(u"2026-01"_s, 1), owed(u"2025-12"_s, 1)};
        QCOMPARE(lineOf(paymentReceipt(payment, Paper::Preview, {}), u"账期"_s),
            u"2025-12 至 2026-01"_s);
    }

    void electronicReceipt()
    {
        const auto database = branch();
        Payment payment = accepted(*database);
        payment.phoneUrl = u"https://m.example/m/AAAAAAAAAAAAAAAAAAAAAA"_s;
        payment.phoneUntil = payment.at.addDays(7).addSecs(30);
        const ReceiptDocument paper = paymentReceipt(payment, Paper::Final, u"惠民银行"_s);
        QCOMPARE(paper.qr, payment.phoneUrl);
        QCOMPARE(paper.qrCaption, u"扫码领取电子回单\n7 日内有效"_s);
        payment.state = PaymentState::QueuedOffline;
        QVERIFY(paymentReceipt(payment, Paper::Provisional, u"惠民银行"_s).qr.isEmpty());
    }

    /// A correction is a document of its own that names the one it corrects; what was printed
    /// before stays what it was.
    void aPrintedReceiptNeverChanges()
    {
        const auto database = branch();
        const Payment before = accepted(*database);
        const ReceiptDocument receipt = paymentReceipt(before, Paper::Final, u"惠民银行"_s);
        Payment after = *cancelPayment(*database, cancelling(before.operation));
        after.receiptNo = before.receiptNo;
        QCOMPARE(papersOf(after), (QList{Paper::ReversalPending, Paper::Final}));
        after.offline = true;
        QCOMPARE(papersOf(after).last(), Paper::Provisional);
        after.offline = false;
        const ReceiptDocument again = paymentReceipt(after, Paper::Final, u"惠民银行"_s, 2);
        QCOMPARE(again.title, receipt.title);
        QCOMPARE(again.watermark, u"补打 第 1 次"_s);
        QCOMPARE(again.lines.size(), receipt.lines.size());
        for (qsizetype i = 0; i < receipt.lines.size(); ++i)
            QCOMPARE(again.lines.at(i).value, receipt.lines.at(i).value);
        const ReceiptDocument notice = paymentReceipt(after, Paper::ReversalPending, u"惠民银行"_s);
        QCOMPARE(lineOf(notice, u"原流水号"_s), u"R20260318000123"_s);
        QCOMPARE(lineOf(notice, u"撤销流水号"_s), shortCode(after.correction->operation));
    }

    void countsPrints()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Unknown);
        QCOMPARE(notePrint(*database, printing(payment.operation, Paper::Final)).error().kind,
            Error::Kind::Refused);
        QCOMPARE(*notePrint(*database, printing(payment.operation, Paper::Provisional)), 1);
        QCOMPARE(*notePrint(*database, printing(payment.operation, Paper::Provisional)), 2);
        setOutbox(*database, payment.operation, OutboxState::Accepted);
        QCOMPARE(*notePrint(*database, printing(payment.operation, Paper::Final)), 1);
        QVERIFY(!notePrint(*database, printing(operationId(), Paper::Final)));
    }

    /// The platform is told of every print, and a retry counts nothing again.
    void tellsThePlatformOnce()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        QCOMPARE(*notePrint(*database, printing(payment.operation, Paper::Final)), 1);
        const NotePrint second = printing(payment.operation, Paper::Final);
        QCOMPARE(*notePrint(*database, second), 2);
        QCOMPARE(*notePrint(*database, second), 2);
        const auto entry = Journal(*database).byId(second.operation);
        QVERIFY(entry && *entry);
        const Operation& told = (*entry)->operation;
        QCOMPARE(told.kind, u"billpay.print"_s);
        QVERIFY(!told.amount);
        const QJsonObject body{{u"original"_s, payment.operation.toString(QUuid::WithoutBraces)},
            {u"paper"_s, u"final"_s}, {u"count"_s, 2}};
        QCOMPARE(told.body, body);
        NotePrint other = second;
        other.paper = Paper::Provisional;
        QCOMPARE(notePrint(*database, other).error().kind, Error::Kind::Refused);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = branch();
            const Payment payment = paid(*database, OutboxState::Accepted);
            const NotePrint request = printing(payment.operation, Paper::Final);
            database->failAfter(count);
            const Result<int> printed = notePrint(*database, request);
            database->failAfter(-1);
            if (printed) {
                QVERIFY(count >= 5); // BEGIN, the payment, the count, the journal, COMMIT
                return;
            }
            const Error::Kind kind = printed.error().kind; // a COMMIT that failed may have taken
            QVERIFY(kind == Error::Kind::Storage || kind == Error::Kind::Unknown);
            QVERIFY(!*Journal(*database).contains(request.operation));
            QCOMPARE(*notePrint(*database, request), 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestPaymentPaper)
#include "tst_paymentpaper.moc"
