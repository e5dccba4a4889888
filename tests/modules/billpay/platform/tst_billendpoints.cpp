// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BillWire.h"
#include "modules/billpay/platform/BillEndpoints.h"
#include "tests/modules/billpay/platform/BillpayBooks.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QString number = u"2025010123"_s;
const QString school = u"320500-campus-1"_s;

/// A platform whose catalogue has one biller of each way of being asked.
class Asked : public BillpayBooks {
public:
    explicit Asked(const QString& databaseKind = u"sqlite"_s)
        : BillpayBooks(databaseKind)
    {
        add(u"direct"_s, FetchMode::Direct);
        add(u"may"_s, FetchMode::MayFetch, AmountRule::Kind::Any);
        add(u"mayexact"_s, FetchMode::MayFetch);
        add(u"validate"_s, FetchMode::ValidateOnly, AmountRule::Kind::Any);
        tell(database(), someBiller(school, u"campus"_s, [](BillerTerms& terms) {
            terms.secondQuery = true;
            terms.parameters += {.key = u"id_card"_s,
                .label = {u"证件号"_s, u"Id no."_s},
                .kind = ParameterKind::Digits,
                .min = 4,
                .max = 4};
        }));
    }

    server::Response ask(const BillQuestion& question) { return ask(toJson(question)); }

    server::Response ask(const QJsonObject& body)
    {
        server::Request request;
        request.caller = sampleCaller();
        request.body = body;
        return fetchBills(m_billers)(platform().context(), request);
    }

    FetchedBills answer(const BillQuestion& question)
    {
        const auto read = fetchedBillsFromJson(ask(question).body);
        HUI_ASSERT(read.has_value());
        return *read;
    }

private:
    void add(const QString& name, FetchMode fetch, AmountRule::Kind kind = AmountRule::Kind::Exact)
    {
        tell(database(), someBiller(name, u"water"_s, [&](BillerTerms& terms) {
            terms.fetch = fetch;
            terms.amount.kind = kind;
        }));
    }

    const std::shared_ptr<BillerAdapter> m_billers = std::make_shared<SimulatedBillers>();
};

using Entries = QMap<QString, QString>;

} // namespace

/// What the platform answers to a question about an account, by the terms of the biller.
class TestBillEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksTwiceWhereTheBillerDoes_data() { onBothDatabases(); }
    void asksTwiceWhereTheBillerDoes()
    {
        QFETCH(QString, database);
        Asked books(database);
        const QMap<QString, QString> card{{u"id_card"_s, u"1234"_s}};
        const FetchedBills things = books.answer({school, number, card});
        QVERIFY(things.bills.isEmpty());
        QCOMPARE(things.choices.size(), 4);
        const FetchedBills bills
            = books.answer({school, number, card, things.choices.first().billNo});
        QCOMPARE(bills.bills.size(), 1);
        QVERIFY(bills.choices.isEmpty());
        QVERIFY(bills.fetchId != things.fetchId);
        QCOMPARE(codeOf(books.ask({school, number, card, u"no such"_s})), u"bill_unknown"_s);
    }

    /// Every way of being asked is another one.
    void asksByTheTerms_data()
    {
        QTest::addColumn<QString>("biller");
        QTest::addColumn<QString>("account");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("bills");
        QTest::newRow("must: bills") << waterWorks << u"3205018642"_s << 200 << QString() << true;
        QTest::newRow("must: owes nothing")
            << waterWorks << u"3205010000"_s << 404 << u"no_bill"_s << false;
        QTest::newRow("may: bills") << u"may"_s << u"3205018642"_s << 200 << QString() << true;
        QTest::newRow("may: owes nothing, and may be paid all the same")
            << u"may"_s << u"3205010000"_s << 200 << QString() << false;
        QTest::newRow("may, but by its bills only")
            << u"mayexact"_s << u"3205010000"_s << 404 << u"no_bill"_s << false;
        QTest::newRow("validate: the account is good")
            << u"validate"_s << u"3205018642"_s << 200 << QString() << false;
        QTest::newRow("validate: no such account")
            << u"validate"_s << u"3205010099"_s << 422 << u"account_unknown"_s << false;
        QTest::newRow("direct: is not asked")
            << u"direct"_s << u"3205018642"_s << 422 << u"not_fetched"_s << false;
        QTest::newRow("not in the catalogue")
            << u"none"_s << u"3205018642"_s << 422 << u"biller_unknown"_s << false;
        QTest::newRow("no account of this biller")
            << waterWorks << u"12"_s << 422 << u"entry_wrong"_s << false;
    }
    void asksByTheTerms()
    {
        QFETCH(QString, biller);
        QFETCH(QString, account);
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(bool, bills);
        Asked books;
        const server::Response response = books.ask({biller, account});
        QCOMPARE(response.status, status);
        QCOMPARE(codeOf(response), code);
        if (status == 200)
            QCOMPARE(!fetchedBillsFromJson(response.body)->bills.isEmpty(), bills);
    }

    void checksWhatTheFormGathered_data()
    {
        QTest::addColumn<Entries>("parameters");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << Entries{} << u"parameters.id_card"_s;
        QTest::newRow("too short") << Entries{{u"id_card"_s, u"12"_s}} << u"parameters.id_card"_s;
        QTest::newRow("letters") << Entries{{u"id_card"_s, u"12ab"_s}} << u"parameters.id_card"_s;
        QTest::newRow("not asked for") << Entries{{u"id_card"_s, u"1234"_s},
            {u"colour"_s, u"red"_s}} << u"parameters.colour"_s;
    }
    void checksWhatTheFormGathered()
    {
        QFETCH(Entries, parameters);
        QFETCH(QString, field);
        Asked books;
        const server::Response response = books.ask({school, number, parameters});
        QCOMPARE(response.status, 422);
        QCOMPARE(codeOf(response), u"entry_wrong"_s);
        QCOMPARE(response.body.value(u"field"_s).toString(), field);
    }

    /// The biller's own rate, for each account: a minute later it answers again.
    void keepsToTheRateOfTheBiller()
    {
        Asked books;
        tell(books.database(), someBiller(waterWorks, u"water"_s, [](BillerTerms& terms) {
            terms.queriesPerMinute = 3;
        }));
        const BillQuestion question{waterWorks, u"3205018642"_s};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(books.ask(question).status, 200);
        const server::Response held = books.ask(question);
        QCOMPARE(held.status, 429);
        QCOMPARE(codeOf(held), u"too_often"_s);
        const int wait = held.headers.value("Retry-After").toInt();
        QVERIFY(wait >= 1 && wait <= 60);
        QCOMPARE(books.ask({waterWorks, u"3205018643"_s}).status, 200);
        books.platform().clock().advanceMs(1000LL * wait);
        QCOMPARE(books.ask(question).status, 200);
    }

    void refusesWhatItCannotRead()
    {
        Asked books;
        QCOMPARE(books.ask(QJsonObject{{u"biller"_s, waterWorks}}).status, 400);
        QCOMPARE(books
                     .ask(QJsonObject{{u"biller"_s, waterWorks}, {u"account"_s, number},
                         {u"parameters"_s, QJsonObject{{u"a"_s, 1}}}})
                     .status,
            400);
    }
};

QTEST_GUILESS_MAIN(TestBillEndpoints)
#include "tst_billendpoints.moc"
