// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "modules/billpay/BillWire.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

QJsonObject bill(const QString& number, qint64 principal, qint64 late)
{
    return {{u"bill_no"_s, number}, {u"period"_s, u"2026-01"_s}, {u"usage"_s, u"18"_s},
        {u"unit"_s, u"m³"_s}, {u"principal"_s, moneyToJson(Money::fen(principal))},
        {u"late_fee"_s, moneyToJson(Money::fen(late))},
        {u"due"_s, moneyToJson(Money::fen(principal + late))}, {u"due_date"_s, u"2026-02-10"_s},
        {u"overdue_days"_s, 36}};
}

QJsonObject answer()
{
    return {{u"fetch_id"_s, u"F-1"_s}, {u"holder"_s, u"王*明"_s}, {u"address"_s, u"姑苏区***"_s},
        {u"fetched_at"_s, u"2026-03-18T02:41:57.000Z"_s},
        {u"expires_at"_s, u"2026-03-18T03:11:57.000Z"_s},
        {u"bills"_s, QJsonArray{bill(u"B1"_s, 6210, 110), bill(u"B2"_s, 6900, 0)}}};
}

} // namespace

class TestBillWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const Result<FetchedBills> read = fetchedBillsFromJson(answer());
        QVERIFY(read);
        QCOMPARE(read->holder, u"王*明"_s);
        QCOMPARE(read->bills.size(), 2);
        QCOMPARE(read->bills.first().lateFee, Money::fen(110));
        QCOMPARE(*totalOf(read->bills), Money::fen(13220));
        QCOMPARE(*totalOf(*paidBillsFromJson(paidBillsToJson(read->bills))), Money::fen(13220));
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const auto row = [](const char* name, const QString& key, const QJsonValue& value) {
            QJsonObject changed = bill(u"B1"_s, 6210, 110);
            changed.insert(key, value);
            QJsonObject body = answer();
            body.insert(u"bills"_s, QJsonArray{changed});
            QTest::newRow(name) << body;
        };
        row("does not add up", u"due"_s, moneyToJson(Money::fen(6319)));
        row("nothing due", u"due"_s, moneyToJson(Money::fen(0)));
        row("negative fee", u"late_fee"_s, moneyToJson(Money::fen(-1)));
        row("thirteenth month", u"period"_s, u"2026-13"_s);
        row("no number", u"bill_no"_s, QString());
        row("money as text", u"due"_s, u"63.20"_s);
        row("other currency", u"due"_s, moneyToJson(Money(6320, Currency::USD)));
        row("unknown field", u"colour"_s, 1);
        QJsonObject body = answer();
        body.insert(u"bills"_s, QJsonArray{bill(u"B1"_s, 1, 0), bill(u"B1"_s, 1, 0)});
        QTest::newRow("one number twice") << body;
        body = answer();
        body.insert(u"expires_at"_s, body.value(u"fetched_at"_s));
        QTest::newRow("expired when fetched") << body;
        body.remove(u"holder"_s);
        QTest::newRow("no holder") << body;
        QTest::newRow("empty") << QJsonObject();
        body = answer();
        const QJsonObject thing{{u"bill_no"_s, u"T"_s}, {u"text"_s, u"学费"_s}};
        body.insert(u"choices"_s, QJsonArray{thing});
        QTest::newRow("bills and something to choose") << body;
        body.insert(u"bills"_s, QJsonArray());
        body.insert(u"choices"_s, QJsonArray{thing, thing});
        QTest::newRow("one choice twice") << body;
    }

    void refuses()
    {
        QFETCH(QJsonObject, body);
        const Result<FetchedBills> read = fetchedBillsFromJson(body);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }

    /// An account that owes nothing, or whose biller keeps no list, is an answer, too.
    void readsAnAccountWithoutBills()
    {
        QJsonObject body = answer();
        body.insert(u"bills"_s, QJsonArray());
        const auto read = fetchedBillsFromJson(body);
        QVERIFY(read);
        QVERIFY(read->bills.isEmpty());
    }

    void readsWhatIsToBeChosen()
    {
        QJsonObject body = answer();
        body.insert(u"bills"_s, QJsonArray());
        body.insert(
            u"choices"_s, QJsonArray{QJsonObject{{u"bill_no"_s, u"T"_s}, {u"text"_s, u"学费"_s}}});
        const auto read = fetchedBillsFromJson(body);
        QVERIFY(read);
        QCOMPARE(read->choices, (QList<BillChoice>{{u"T"_s, u"学费"_s}}));
    }

    void asks()
    {
        const BillQuestion first{u"w1"_s, u"3205018642"_s};
        QCOMPARE(
            toJson(first), (QJsonObject{{u"biller"_s, u"w1"_s}, {u"account"_s, u"3205018642"_s}}));
        const BillQuestion second{u"w1"_s, u"3205018642"_s, {{u"item"_s, u"tuition"_s}}, u"T-1"_s};
        const auto read = billQuestionFromJson(toJson(second));
        QVERIFY(read);
        QCOMPARE(toJson(*read), toJson(second));
        QCOMPARE(read->parameters, second.parameters);
        QCOMPARE(read->billNo, u"T-1"_s);
    }
};

QTEST_APPLESS_MAIN(TestBillWire)
#include "tst_billwire.moc"
