// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/SubscriptionPaper.h"
#include "tests/modules/billpay/SubscriptionScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

/// The value beside a label; all texts when the label is empty.
QString on(const ReceiptDocument& paper, const QString& label)
{
    QStringList values;
    for (const ReceiptDocument::Line& line : paper.lines)
        if (line.label == label)
            values += line.value;
    return values.join(u'\n');
}

} // namespace

class TestSubscriptionPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheCustomerAgreesTo()
    {
        const auto database = branchWithSubscriptions();
        const auto made = subscribe(*database, subscribing());
        QVERIFY(made);
        const ReceiptDocument paper = agreementPaper(*made, u"惠民银行"_s);
        QCOMPARE(paper.title, u"代扣缴费签约协议"_s);
        QCOMPARE(on(paper, u"协议编号"_s), agreementNumber(made->operation));
        QCOMPARE(on(paper, u"每期不超过"_s), u"¥200.00"_s);
        QCOMPARE(on(paper, u"扣款日"_s), u"每月 10 日"_s);
        QCOMPARE(on(paper, u"终止日"_s), u"至解约为止"_s);
        QCOMPARE(on(paper, u"扣款账户"_s), u"6222 **** 0186"_s);
        QVERIFY(!on(paper, u"用户号"_s).contains(account)); // masked
        QVERIFY(on(paper, {}).contains(u"解约"));
        QVERIFY(paper.watermark.isEmpty());
        QCOMPARE(agreementPaper(*made, u"惠民银行"_s, true).watermark, u"副本"_s);
    }

    void anExactAmountAndAQuestionAreSaidSo()
    {
        Subscription one;
        one.operation = operationId();
        one.at = noon;
        one.terms = {SubscriptionMode::ViewAndPay, CapKind::Fixed, Money::fen(5800), 5,
            QDate(2026, 4, 1), QDate(2026, 12, 31)};
        const ReceiptDocument paper = agreementPaper(one, u"惠民银行"_s);
        QCOMPARE(on(paper, u"每期金额"_s), u"¥58.00"_s);
        QCOMPARE(on(paper, u"终止日"_s), u"2026-12-31"_s);
        QVERIFY(on(paper, u"方式"_s).contains(u"客户确认"));
    }
};

QTEST_APPLESS_MAIN(TestSubscriptionPaper)
#include "tst_subscriptionpaper.moc"
