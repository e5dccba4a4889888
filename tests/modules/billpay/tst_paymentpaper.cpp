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
            [](const auto& line) { return line.value == u"壹佰捌拾柒元肆角整"_s; }));
        QVERIFY(paper.watermark.isEmpty());
        QVERIFY(!paper.qr.contains(account));
        QCOMPARE(
            paymentReceipt(payment, Paper::Final, u"惠民银行"_s, 3).watermark, u"补打 第 2 次"_s);
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
        QVERIFY(!slip.footer.isEmpty());
    }

    void reversalAndRefund()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const Payment asked = *cancelPayment(*database, cancelling(payment.operation));
        QCOMPARE(paperOf(asked), Paper::Reversal);
        const ReceiptDocument notice = paymentReceipt(asked, Paper::Reversal, u"惠民银行"_s);
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

    void countsPrints()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Unknown);
        QCOMPARE(notePrint(*database, {payment.operation, Paper::Final, shift()}).error().kind,
            Error::Kind::Refused);
        QCOMPARE(*notePrint(*database, {payment.operation, Paper::Provisional, shift()}), 1);
        QCOMPARE(*notePrint(*database, {payment.operation, Paper::Provisional, shift()}), 2);
        setOutbox(*database, payment.operation, OutboxState::Accepted);
        QCOMPARE(*notePrint(*database, {payment.operation, Paper::Final, shift()}), 1);
        QVERIFY(!notePrint(*database, {operationId(), Paper::Final, shift()}));
    }
};

QTEST_APPLESS_MAIN(TestPaymentPaper)
#include "tst_paymentpaper.moc"
