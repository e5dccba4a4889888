// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Rehearsal.h"
#include "app/core/SignedContent.h"
#include "modules/billpay/PaymentPaper.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// One month of water of some account; the cash is the basket's.
PayBill item(const QString& owner, const QString& period, qint64 fen)
{
    PayBill made = paying();
    made.account = owner;
    made.bills = {owed(period, fen)};
    made.cashIn = {};
    made.cashOut = {};
    return made;
}

/// 63.20 and 69.00 of two accounts: 132.20; 150 tendered, 17.80 back.
PayBasket buying()
{
    return {operationId(),
        {item(u"3205018642"_s, u"2026-01"_s, 6320), item(u"3205018643"_s, u"2026-02"_s, 6900)},
        pieces({{"CNY-10000", 1}, {"CNY-5000", 1}}),
        pieces({{"CNY-1000", 1}, {"CNY-500", 1}, {"CNY-100", 2}, {"CNY-50", 1}, {"CNY-10", 3}})};
}

using BasketChange = std::function<void(Database&, PayBasket&)>;

} // namespace

class TestBasket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paysSeveralBillersWithOneCount()
    {
        const auto database = branch();
        const PayBasket request = buying();
        const auto payments = payBasket(*database, request);
        QVERIFY(payments);
        QCOMPARE(payments->size(), 2);
        QCOMPARE(till(*database).balance, Money::fen(opened + 13220));
        QVERIFY(adds(*database));
        const TillRepository tills(*database);
        QVERIFY(*tills.entryOf(request.basket)); // the cash moved once, under the basket's id
        QVERIFY(!*tills.entryOf(payments->first().operation));
        const Payment second = stored(*database, request.items.last().operation);
        QCOMPARE(second.due, Money::fen(6900));
        QCOMPARE(second.basket, request.basket);
        const auto basket = PaymentRepository(*database).basket(request.basket);
        QVERIFY(basket && *basket);
        QCOMPARE((*basket)->total, Money::fen(13220));
        QCOMPARE((*basket)->change, Money::fen(1780));
        const auto items = PaymentRepository(*database).ofBasket(request.basket);
        QCOMPARE(items->size(), 2);
        QCOMPARE(items->first().operation, request.items.first().operation);
    }

    void eachItemTellsThePlatformOfItsBasket()
    {
        const auto database = branch();
        const PayBasket request = buying();
        QVERIFY(payBasket(*database, request));
        for (const PayBill& one : request.items) {
            const Operation sent = (*Journal(*database).byId(one.operation))->operation;
            const QJsonObject basket = sent.body.value(u"basket").toObject();
            QCOMPARE(basket.value(u"id").toString(), request.basket.toString(QUuid::WithoutBraces));
            QCOMPARE(basket.value(u"items").toInt(), 2);
            QCOMPARE(sent.amount, Money::fen(one.bills.first().due.minor()));
        }
    }

    /// What is signed is each item, and each tells the platform of the signature.
    void aSignatureIsForEveryItem()
    {
        const auto database = branch();
        PayBasket request = buying();
        request.items.first().approval = signature();
        const auto rehearsed = rehearse(*database, [&](Database& inside) -> Result<Done> {
            const auto paid = payBasket(inside, request);
            return paid ? Result<Done>(Done{}) : std::unexpected(paid.error());
        });
        QVERIFY(rehearsed);
        const QString content = signedContentOf(*rehearsed);
        PayBasket other = request;
        other.items.last().account = u"3205018644"_s;
        const auto changed = rehearse(*database, [&](Database& inside) -> Result<Done> {
            const auto paid = payBasket(inside, other);
            return paid ? Result<Done>(Done{}) : std::unexpected(paid.error());
        });
        QVERIFY(changed);
        QVERIFY(signedContentOf(*changed) != content); // by its second item alone
        Countersign& by = request.items.first().approval;
        by.shown = QString(64, u'f');
        by.fingerprint = boundFingerprint(by.shown, content);
        database->setRecordRule(ruleOfSignatures());
        other.items.first().approval = by;
        QCOMPARE(payBasket(*database, other).error().detail, u"approval_mismatch"_s);
        QVERIFY(payBasket(*database, request));
        for (const PayBill& one : request.items) {
            const Operation sent = (*Journal(*database).byId(one.operation))->operation;
            QCOMPARE(signedContentOf(sent), content);
            QCOMPARE(signedUnder(sent.id, sent.body), request.items.first().operation);
            QVERIFY(sent.body.contains(u"approval"_s));
        }
    }

    /// Each item ends as it ends; the refused one alone becomes due back.
    void eachItemHasItsOwnOutcome()
    {
        const auto database = branch();
        const PayBasket request = buying();
        QVERIFY(payBasket(*database, request));
        setOutbox(*database, request.items.first().operation, OutboxState::Accepted);
        const QUuid refused = request.items.last().operation;
        setOutbox(*database, refused, OutboxState::Rejected);
        QCOMPARE(stored(*database, request.items.first().operation).state, PaymentState::Succeeded);
        QCOMPARE(stored(*database, refused).state, PaymentState::RefundDue);
        QVERIFY(!refundPayment(*database, {following(refused), pieces({{"CNY-10000", 1}})}));
        QVERIFY(refundPayment(*database,
            {following(refused),
                pieces({{"CNY-5000", 1}, {"CNY-1000", 1}, {"CNY-500", 1}, {"CNY-100", 4}})}));
        QCOMPARE(till(*database).balance, Money::fen(opened + 6320));
        QVERIFY(adds(*database));
    }

    void refusesAllForOne_data()
    {
        QTest::addColumn<BasketChange>("change");
        const auto row
            = [](const char* name, const BasketChange& change) { QTest::newRow(name) << change; };
        row("nothing in it", [](auto&, auto& b) { b.items.clear(); });
        row("the second item paid already", [](auto& db, auto&) {
            PayBill before = item(u"3205018643"_s, u"2026-02"_s, 6900);
            before.cashIn = *proposeChange(Money::fen(6900), issuedCash());
            QVERIFY(payBill(db, before));
        });
        row("the second biller unknown", [](auto&, auto& b) { b.items[1].biller = u"x"_s; });
        row("one bill twice", [](auto&, auto& b) {
            b.items[1].account = b.items[0].account;
            b.items[1].bills = {owed(u"2026-01"_s, 6900)};
        });
        row("one operation twice",
            [](auto&, auto& b) { b.items[1].operation = b.items[0].operation; });
        row("change on one item only",
            [](auto&, auto& b) { b.cashOut = pieces({{"CNY-5000", 1}}); });
        row("together over the limit of the day", [](auto& db, auto& b) {
            for (PayBill& one : b.items)
                one.online = false;
            QJsonObject policy = policyValue();
            policy.insert(u"offline_per_day"_s, moneyToJson(Money::fen(13219)));
            QVERIFY(CatalogueRepository(db).apply(u"policy"_s, u"desk"_s, policy));
        });
        row("too little for both", [](auto&, auto& b) { b.cashIn = pieces({{"CNY-10000", 1}}); });
    }

    void refusesAllForOne()
    {
        QFETCH(BasketChange, change);
        const auto database = branch();
        PayBasket request = buying();
        const QUuid first = request.items.first().operation;
        change(*database, request);
        const Money before = till(*database).balance;
        QVERIFY(!payBasket(*database, request));
        QVERIFY(!*Journal(*database).contains(first));
        QCOMPARE(till(*database).balance, before);
        QVERIFY(!*PaymentRepository(*database).basket(request.basket));
    }

    void paysOnceHoweverOftenItIsAsked()
    {
        const auto database = branch();
        const PayBasket request = buying();
        QVERIFY(payBasket(*database, request));
        const auto again = payBasket(*database, request);
        QVERIFY(again);
        QCOMPARE(again->size(), 2);
        QCOMPARE(till(*database).balance, Money::fen(opened + 13220));
    }

    void theSummaryNamesEveryItem()
    {
        const auto database = branch();
        const PayBasket request = buying();
        QVERIFY(payBasket(*database, request));
        setOutbox(*database, request.items.last().operation, OutboxState::Rejected);
        const PaymentRepository payments(*database);
        const ReceiptDocument paper = basketReceipt(
            **payments.basket(request.basket), *payments.ofBasket(request.basket), u"惠民银行"_s);
        QStringList values;
        for (const ReceiptDocument::Line& line : paper.lines)
            values << line.value;
        QVERIFY(values.contains(u"63.20"_s));
        QVERIFY(values.contains(u"被拒，应退"_s));
        QVERIFY(values.contains(u"¥132.20"_s));
        QVERIFY(values.contains(u"收 150.00 找 17.80"_s));
        QVERIFY(!values.join(u' ').contains(u"3205018642"_s)); // masked
        QVERIFY(paper.watermark.isEmpty());
    }

    /// It is counted like every paper, and there is none of a payment that was paid alone.
    void theSummaryIsPrinted()
    {
        const auto database = branch();
        const PayBasket request = buying();
        QVERIFY(payBasket(*database, request));
        NotePrint print{
            operationId(), request.items.first().operation, Paper::Summary, shift(), noon};
        QCOMPARE(*notePrint(*database, print), 1);
        QCOMPARE(*notePrint(*database, print), 1); // the same press of the key
        print.operation = operationId();
        QCOMPARE(*notePrint(*database, print), 2);
        const PaymentRepository payments(*database);
        QCOMPARE(basketReceipt(**payments.basket(request.basket),
                     *payments.ofBasket(request.basket), u"惠民银行"_s, 2)
                     .watermark,
            u"补打 第 1 次"_s);
        const auto other = branch();
        const PayBill alone = paying();
        QVERIFY(payBill(*other, alone));
        print = {operationId(), alone.operation, Paper::Summary, shift(), noon};
        QCOMPARE(notePrint(*other, print).error().kind, Error::Kind::Refused);
    }

    void survivesAFailureOfAnyStatement()
    {
        const PayBasket request = buying();
        survivesEveryFailure([] { return branch(); },
            [&](Database& database) { return payBasket(database, request); },
            [&](Database& database) {
                return !*Journal(database).contains(request.items.first().operation)
                    && !*Journal(database).contains(request.items.last().operation)
                    && !*PaymentRepository(database).basket(request.basket)
                    && till(database).balance == Money::fen(opened) && adds(database);
            });
    }
};

QTEST_APPLESS_MAIN(TestBasket)
#include "tst_basket.moc"
