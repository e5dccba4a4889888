// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ParkedPayment.h"
#include "tests/modules/billpay/BillpayScene.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace hui::testkit;

namespace {

BasketItem parkedItem()
{
    BasketItem item;
    PayBill& bill = item.bill;
    bill.operation = operationId();
    bill.biller = u"w1"_s;
    bill.account = u"3205018642"_s;
    bill.holder = u"王*明"_s;
    bill.fetchId = u"F-1"_s;
    bill.fetchedAt = noon;
    bill.fetchExpires = noon.addSecs(600);
    bill.bills = {Bill{.billNo = u"018642-2026-01"_s,
        .period = u"2026-01"_s,
        .usage = u"18"_s,
        .unit = u"m³"_s,
        .principal = Money::fen(6210),
        .lateFee = Money::fen(110),
        .due = Money::fen(6320),
        .dueDate = QDate(2026, 2, 10),
        .overdueDays = 36}};
    bill.termsVersion = 7;
    bill.offered = {u"018642-2026-01"_s};
    bill.parameters = {{u"owner_phone"_s, u"13800005678"_s}};
    bill.amount = Money::fen(6320);
    bill.customer = operationId();
    item.billerName = u"苏州市样例自来水"_s;
    item.taken = Money::fen(6320);
    item.isIrrevocable = true;
    return item;
}

} // namespace

/// What is put away of a payment that was begun.
class TestParkedPayment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const ParkedPayment parked{operationId(), operationId(), {parkedItem()}, u"w1"_s,
            {{u"account"_s, u"3205018642"_s}}, true, {{u"bills"_s, u"a\nb"_s}},
            {{u"payer.name"_s, u"王例明"_s}}};
        const auto back = parkedPaymentFromJson(toJson(parked));
        QVERIFY(back);
        QCOMPARE(toJson(*back), toJson(parked));
        const PayBill& bill = back->items.first().bill;
        QCOMPARE(bill.operation, parked.items.first().bill.operation);
        QCOMPARE(bill.fetchExpires, noon.addSecs(600));
        QCOMPARE(bill.bills.first().due, Money::fen(6320));
        QCOMPARE(bill.bills.first().dueDate, QDate(2026, 2, 10));
        QCOMPARE(*bill.amount, Money::fen(6320));
        QVERIFY(back->items.first().isIrrevocable);
        QVERIFY(back->wasAsked);
    }

    void whatIsNotAskedForStaysAway()
    {
        ParkedPayment parked{operationId(), operationId(), {parkedItem()}, {}, {}};
        parked.items.first().bill.amount.reset();
        parked.items.first().bill.fetchedAt = {};
        const auto back = parkedPaymentFromJson(toJson(parked));
        QVERIFY(back);
        QVERIFY(!back->items.first().bill.amount);
        QVERIFY(!back->items.first().bill.fetchedAt.isValid());
    }

    void refusesWhatItDidNotWrite_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key : {"operation", "basket", "items", "entries", "was_asked"})
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void refusesWhatItDidNotWrite()
    {
        QFETCH(QString, key);
        QJsonObject kept = toJson(ParkedPayment{operationId(), operationId(), {}, {}, {}});
        QVERIFY(parkedPaymentFromJson(kept));
        kept.remove(key);
        QCOMPARE(parkedPaymentFromJson(kept).error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestParkedPayment)
#include "tst_parkedpayment.moc"
