// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/settlement/DayGuard.h"
#include "modules/reconcile/ActOnItem.h"
#include "modules/reconcile/DayView.h"
#include "tests/modules/reconcile/ReconcileScene.h"

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;

namespace {

/// A desk that compared its day with what `file` makes of its journal; everything was accepted.
template <class File>
std::unique_ptr<Database> comparedDesk(File file)
{
    auto database = desk();
    HUI_ASSERT(database->run(u"UPDATE outbox SET state = 'accepted'"_s));
    HUI_ASSERT(reconcileDay(*database, comparing(file(*database))));
    return database;
}

std::unique_ptr<Database> deskWithOtherAmount()
{
    return comparedDesk([](Database& database) { return fileWith(database, Money::fen(100)); });
}

std::unique_ptr<Database> deskWithTheirsOnly()
{
    return comparedDesk(
        [](Database& database) { return fileWithMore(database, Money::fen(14'230)); });
}

/// The opening of the till has no outcome; it was signed for.
std::unique_ptr<Database> deskWithSuspense()
{
    auto database = desk();
    const auto made = reconcileDay(*database, comparing(fileOf(*database)));
    HUI_ASSERT(made && signItems(*database, signing(*made)));
    return database;
}

ActOnItem acting(Database& database)
{
    return {operationId(), shift(), shift().businessDate, itemOf(database).operation,
        u"凭证核对无误"_s, signature(), morning};
}

ClearItem clearing(Database& database, Clearing to = Clearing::OverShort)
{
    return {acting(database), to};
}

qsizetype suspended(Database& database)
{
    return SuspenseRepository(database).open()->size();
}

bool isUntouched(Database& database)
{
    return itemOf(database).actedBy.isNull()
        && Journal(database).ofDay(shift().businessDate, 10)->size() == 2;
}

} // namespace

/// What is done about single differences: corrected, reported, cleared.
class TestActOnItem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionMovesTheDifferenceAndIsComparedAgain()
    {
        const auto database = deskWithOtherAmount();
        const Money ours = till(*database).balance;
        QCOMPARE(itemOf(*database).booked, std::optional(Money::fen(100)));
        const auto made = correctItem(*database, acting(*database));
        QVERIFY(made);
        QVERIFY(!made->items.first().actedBy.isNull());
        const Operation told = last(*database);
        QCOMPARE(told.amount, std::optional(Money::fen(ours.minor() - 100)));
        QCOMPARE(told.body.value(u"correction"_s), moneyToJson(Money::fen(ours.minor() - 100)));
        QVERIFY(!checkExplained(*database, shift()));
        setOutbox(*database, told.id, OutboxState::Accepted);
        QVERIFY(reconcileDay(*database, comparing(fileOf(*database)))->items.isEmpty());
        QVERIFY(checkExplained(*database, shift()));
    }

    void aRefusedCorrectionWasNeverDone()
    {
        const auto database = deskWithOtherAmount();
        QVERIFY(correctItem(*database, acting(*database)));
        setOutbox(*database, last(*database).id, OutboxState::Rejected);
        QVERIFY(itemOf(*database).actedBy.isNull());
        QVERIFY(correctItem(*database, acting(*database)));
    }

    void aReportGetsTheNumberOfItsCase()
    {
        const auto database = deskWithTheirsOnly();
        ActOnItem request = acting(*database);
        request.approval = {};
        QVERIFY(reportItem(*database, request));
        QVERIFY(!last(*database).amount);
        QVERIFY(!checkExplained(*database, shift())); // somebody still has to answer for it
        const auto before = dayView(*database, shift().businessDate);
        QVERIFY(before && before->cases.isEmpty());
        const auto made = ReconcileRepository(*database).ofDay(shift().businessDate)->value();
        QVERIFY(signItems(*database, signing(made)));
        QVERIFY(checkExplained(*database, shift()));
    }

    void suspenseIsKeptByNameUntilItIsCleared()
    {
        const auto database = deskWithSuspense();
        QCOMPARE(suspended(*database), 1);
        const SuspenseItem kept = SuspenseRepository(*database).open()->first();
        QCOMPARE(kept.item.cash, till(*database).balance); // what the opening put into the drawer
        QCOMPARE(clearItem(*database, clearing(*database, Clearing::Found)).error().kind,
            Error::Kind::Refused); // it has no outcome yet
        setOutbox(*database, kept.item.operation, OutboxState::Accepted);
        const ClearItem request = clearing(*database, Clearing::Found);
        QVERIFY(reconcileDay(*database, comparing(fileOf(*database)))->items.isEmpty());
        QCOMPARE(suspended(*database), 1); // equal by now, and still to be booked out
        QVERIFY(clearItem(*database, request));
        QCOMPARE(last(*database).amount, std::optional(kept.item.stake));
        QCOMPARE(suspended(*database), 0);
        const auto cleared = SuspenseRepository(*database).ofDay(shift().businessDate);
        QCOMPARE(cleared->first().clearedTo, std::optional(Clearing::Found));
        setOutbox(*database, last(*database).id, OutboxState::Rejected);
        QCOMPARE(suspended(*database), 1); // the platform did not book it out
    }

    void aSignatureThatThePlatformRefusedHoldsNothing()
    {
        const auto database = deskWithSuspense();
        setOutbox(*database, last(*database).id, OutboxState::Rejected);
        QCOMPARE(suspended(*database), 0);
        QVERIFY(itemOf(*database).signedBy.isNull());
        QVERIFY(!checkExplained(*database, shift()));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody signed") << 0 << Error::Kind::NeedsApproval;
        QTest::newRow("the teller signed") << 1 << Error::Kind::Refused;
        QTest::newRow("no reason") << 2 << Error::Kind::Input;
        QTest::newRow("another item") << 3 << Error::Kind::Refused;
        QTest::newRow("another day") << 4 << Error::Kind::Refused;
        QTest::newRow("another action") << 5 << Error::Kind::Refused;
        QTest::newRow("done already") << 6 << Error::Kind::Refused;
    }

    void refuses()
    {
        QFETCH(int, fault);
        const auto database = fault == 5 ? deskWithTheirsOnly() : deskWithOtherAmount();
        ActOnItem request = acting(*database);
        switch (fault) {
        case 0: request.approval = {}; break;
        case 1: request.approval.approverId = shift().operatorId; break;
        case 2: request.reason = u"  "_s; break;
        case 3: request.item = operationId(); break;
        case 4: request.businessDate = request.businessDate.addDays(-1); break;
        case 6: QVERIFY(correctItem(*database, acting(*database))); break;
        default: break;
        }
        const auto made = correctItem(*database, request);
        QVERIFY(!made);
        QTEST(made.error().kind, "kind");
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void clearingIsRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody signed") << 0 << Error::Kind::NeedsApproval;
        QTest::newRow("the teller signed") << 1 << Error::Kind::Refused;
        QTest::newRow("no reason") << 2 << Error::Kind::Input;
        QTest::newRow("not in suspense") << 3 << Error::Kind::Refused;
        QTest::newRow("cleared already") << 4 << Error::Kind::Refused;
    }

    void clearingIsRefused()
    {
        QFETCH(int, fault);
        const auto database = deskWithSuspense();
        ClearItem request = clearing(*database);
        switch (fault) {
        case 0: request.of.approval = {}; break;
        case 1: request.of.approval.approverId = shift().operatorId; break;
        case 2: request.of.reason.clear(); break;
        case 3: request.of.item = operationId(); break;
        default: QVERIFY(clearItem(*database, clearing(*database))); break;
        }
        const auto made = clearItem(*database, request);
        QVERIFY(!made);
        QTEST(made.error().kind, "kind");
        QVERIFY(!*Journal(*database).contains(request.of.operation));
    }

    void nothingIsHalfCorrected()
    {
        ActOnItem request;
        survivesEveryFailure(
            [&] {
                auto database = deskWithOtherAmount();
                request = acting(*database);
                return database;
            },
            [&](Database& database) { return correctItem(database, request); }, isUntouched);
    }

    void nothingIsHalfReported()
    {
        ActOnItem request;
        survivesEveryFailure(
            [&] {
                auto database = deskWithTheirsOnly();
                request = acting(*database);
                return database;
            },
            [&](Database& database) { return reportItem(database, request); }, isUntouched);
    }

    void nothingIsHalfCleared()
    {
        ClearItem request;
        survivesEveryFailure(
            [&] {
                auto database = deskWithSuspense();
                request = clearing(*database);
                return database;
            },
            [&](Database& database) { return clearItem(database, request); },
            [&](Database& database) {
                return suspended(database) == 1
                    && !*Journal(database).contains(request.of.operation);
            });
    }
};

QTEST_GUILESS_MAIN(TestActOnItem)
#include "tst_actonitem.moc"
