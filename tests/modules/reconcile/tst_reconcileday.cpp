// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/settlement/DayGuard.h"
#include "tests/modules/reconcile/ReconcileScene.h"
#include "tests/testkit/Operations.h"

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

void acceptAll(Database& database)
{
    QVERIFY(database.run(u"UPDATE outbox SET state = 'accepted'"_s));
}

bool isEmpty(Database& database)
{
    const auto made = ReconcileRepository(database).ofDay(shift().businessDate);
    return made && !*made && Journal(database).ofDay(shift().businessDate, 10)->size() == 1;
}

QString refusal(const Result<Done>& result)
{
    return result ? QString() : QString::fromLatin1(result.error().text);
}

} // namespace

/// The verbs of reconciliation and the guard of the branch day.
class TestReconcileDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalBooksMayBeClosedOver()
    {
        const auto database = desk();
        acceptAll(*database);
        const auto made = reconcileDay(*database, comparing(fileOf(*database)));
        QVERIFY(made);
        QCOMPARE(made->equal, 1);
        QVERIFY(made->items.isEmpty());
        QVERIFY(checkExplained(*database, shift()));
    }

    void anUncomparedDayMayNotBeClosed()
    {
        QCOMPARE(refusal(checkExplained(*desk(), shift())),
            u"Compare the day with the platform first."_s);
    }

    void anUnexplainedYuanMayNotBeClosedOver()
    {
        const auto database = desk();
        const auto made = reconcileDay(*database, comparing(fileOf(*database)));
        QVERIFY(made);
        QCOMPARE(made->items.size(), 1);
        QCOMPARE(made->items.first().kind, MatchClass::StateDiffers);
        QCOMPARE(made->items.first().stake, till(*database).balance);
        QCOMPARE(refusal(checkExplained(*database, shift())),
            u"Differences of the day must be cleared or signed."_s);
        const auto answered = signItems(*database, signing(*made));
        QVERIFY(answered);
        QVERIFY(!answered->items.first().signedBy.isNull());
        QVERIFY(checkExplained(*database, shift()));
    }

    void aSignatureHoldsUntilSomethingElseIsFound()
    {
        const auto database = desk();
        const auto made = reconcileDay(*database, comparing(fileOf(*database)));
        QVERIFY(signItems(*database, signing(*made)));
        const auto again = reconcileDay(*database, comparing(fileOf(*database)));
        QVERIFY(!again->items.first().signedBy.isNull());
        BookedDay other = fileOf(*database);
        other.entries.first().amount = Money::fen(1);
        other.totals = *sumsOf(other.entries);
        const auto worse = reconcileDay(*database, comparing(other));
        QCOMPARE(worse->items.first().kind, MatchClass::AmountDiffers);
        QVERIFY(worse->items.first().signedBy.isNull());
    }

    void whatMovedSinceMustBeComparedToo()
    {
        const auto database = desk();
        acceptAll(*database);
        QVERIFY(reconcileDay(*database, comparing(fileOf(*database))));
        const Operation later{operationId(), u"test.money"_s, shift(), Money::fen(5), {}, morning};
        QVERIFY(database->transaction([&] { return Journal(*database).append(later); }));
        QCOMPARE(refusal(checkExplained(*database, shift())),
            u"Money moved since the day was compared. Compare again."_s);
    }

    void anotherDeskMustHaveExplainedItsOwnDay()
    {
        const auto database = desk();
        acceptAll(*database);
        BookedDay file = fileOf(*database);
        for (const auto& open : {std::optional<qint64>(), std::optional<qint64>(2)}) {
            file.desks = {{u"SZ-QYL-01"_s, open}, {device, std::nullopt}};
            QVERIFY(reconcileDay(*database, comparing(file)));
            QCOMPARE(refusal(checkExplained(*database, shift())),
                u"Another desk of the branch has not explained its day."_s);
        }
        file.desks = {{u"SZ-QYL-01"_s, 0}, {device, std::nullopt}};
        QVERIFY(reconcileDay(*database, comparing(file)));
        QVERIFY(checkExplained(*database, shift()));
    }

    void withoutAFileOnlyFinalOutcomesAreExplained()
    {
        const auto database = desk();
        ReconcileDay request = comparing({});
        request.file.reset();
        const auto made = reconcileDay(*database, request);
        QVERIFY(made);
        QVERIFY(!made->fetched);
        QCOMPARE(made->items.first().kind, MatchClass::OursOnly);
        acceptAll(*database);
        request.operation = operationId();
        QVERIFY(reconcileDay(*database, request)->items.isEmpty());
        QVERIFY(checkExplained(*database, shift()));
    }

    /// The cash of a basket moves once, under the basket's own id; each bill has its part of it.
    void aBillOfABasketHasItsPartOfTheCash()
    {
        const auto database = desk();
        acceptAll(*database);
        const QUuid basket = operationId();
        const CashCount in = pieces({{"CNY-10000", 1}});
        const Operation bill{.id = operationId(),
            .kind = u"billpay.pay"_s,
            .shift = shift(),
            .amount = Money::fen(6'000),
            .body = {{u"fee"_s, moneyToJson(Money::fen(200))},
                {u"basket"_s, QJsonObject{{u"id"_s, basket.toString(QUuid::WithoutBraces)}}}},
            .at = morning};
        QVERIFY(append(*database, bill));
        ReconcileDay request = comparing({});
        request.file.reset();
        QCOMPARE(reconcileDay(*database, request)->items.first().cash, Money::fen(0)); // by card
        QVERIFY(database->transaction([&] {
            return moveCash(*database, {basket, shift(), u"billpay.pay"_s, in, {}, morning});
        }));
        request.operation = operationId();
        QCOMPARE(reconcileDay(*database, request)->items.first().cash, Money::fen(6'200));
    }

    void aFileOfAnotherDayOrThatDoesNotAddUpIsRefused()
    {
        const auto database = desk();
        BookedDay file = fileOf(*database);
        file.businessDate = file.businessDate.addDays(-1);
        QCOMPARE(reconcileDay(*database, comparing(file)).error().kind, Error::Kind::Refused);
        file = fileOf(*database);
        file.entries.clear();
        QCOMPARE(reconcileDay(*database, comparing(file)).error().kind, Error::Kind::Protocol);
        QVERIFY(isEmpty(*database));
    }

    void signaturesAreRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody signed") << 0 << Error::Kind::NeedsApproval;
        QTest::newRow("the teller signed") << 1 << Error::Kind::Refused;
        QTest::newRow("no reason") << 2 << Error::Kind::Input;
        QTest::newRow("not all named") << 3 << Error::Kind::Refused;
        QTest::newRow("another named") << 4 << Error::Kind::Refused;
        QTest::newRow("another day") << 5 << Error::Kind::Refused;
    }

    void signaturesAreRefused()
    {
        QFETCH(int, fault);
        const auto database = desk();
        SignItems request = signing(*reconcileDay(*database, comparing(fileOf(*database))));
        switch (fault) {
        case 0: request.approval = {}; break;
        case 1: request.approval.approverId = shift().operatorId; break;
        case 2: request.reason = u"  "_s; break;
        case 3: request.items.clear(); break;
        case 4: request.items = {operationId()}; break;
        default: request.businessDate = request.businessDate.addDays(-1); break;
        }
        const auto made = signItems(*database, request);
        QVERIFY(!made);
        QTEST(made.error().kind, "kind");
        QVERIFY(!checkExplained(*database, shift()));
    }

    void nothingIsHalfCompared()
    {
        ReconcileDay request = comparing({});
        survivesEveryFailure(
            [&] {
                auto database = desk();
                request.file = fileOf(*database);
                return database;
            },
            [&](Database& database) { return reconcileDay(database, request); }, isEmpty);
    }

    void nothingIsHalfSigned()
    {
        SignItems request;
        survivesEveryFailure(
            [&] {
                auto database = desk();
                request = signing(*reconcileDay(*database, comparing(fileOf(*database))));
                return database;
            },
            [&](Database& database) { return signItems(database, request); },
            [](Database& database) { return !checkExplained(database, shift()); });
    }
};

QTEST_GUILESS_MAIN(TestReconcileDay)
#include "tst_reconcileday.moc"
