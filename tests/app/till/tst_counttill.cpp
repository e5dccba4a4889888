// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashPolicyRepository.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

EnterCount counting(const CashCount& counted)
{
    return {operationId(), shift(), counted, morning};
}

CashCount withYuan(int more)
{
    CashCount cash = issuedCash();
    cash.pieces[QStringLiteral("CNY-100")] += more;
    return cash;
}

Result<CountOutcome> count(Database& database, int more)
{
    const Result<Till> started = startCount(database, {operationId(), shift(), morning});
    if (!started)
        return std::unexpected(started.error());
    return enterCount(database, counting(withYuan(more)));
}

/// A till counted `more` yuan too high.
std::unique_ptr<Database> databaseCounted(int more)
{
    auto database = databaseWithTill();
    HUI_ASSERT(count(*database, more).has_value());
    return database;
}

BookDifference booking(qint64 fen)
{
    return {operationId(), shift(), Money::fen(fen), signature(), morning};
}

ReturnTill returning(const QList<QUuid>& unknown = {})
{
    return {operationId(), shift(), unknown, signature(), morning};
}

} // namespace

class TestCountTill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<int>("more");
        QTest::addColumn<TillState>("state");
        QTest::newRow("right") << 0 << TillState::Balanced;
        QTest::newRow("over") << 3 << TillState::Over;
        QTest::newRow("short") << -3 << TillState::Short;
    }

    void counts()
    {
        QFETCH(int, more);
        QFETCH(TillState, state);
        const auto database = databaseWithTill();
        QVERIFY(startCount(*database, {operationId(), shift(), morning}));
        const EnterCount request = counting(withYuan(more));
        const Result<CountOutcome> outcome = enterCount(*database, request);
        QVERIFY(outcome);
        QCOMPARE(outcome->till.state, state);
        QCOMPARE(outcome->difference, Money::fen(more * 100));
        QCOMPARE(outcome->expected, Money::fen(4820650));
        const Result<CountOutcome> again = enterCount(*database, request);
        QCOMPARE(again->difference, outcome->difference);
        QCOMPARE(till(*database).countsEntered, 1);
        const auto entry = Journal(*database).byId(request.operation);
        QCOMPARE((*entry)->operation.body.value(u"attempt").toInt(), 1);
        QVERIFY(adds(*database));
    }

    /// Two errors of opposite sign are two entries (domain b.2).
    void booksOneEntryForEachSign()
    {
        const auto database = databaseCounted(3); // 5 over and 2 short
        QCOMPARE(bookDifference(*database, booking(500))->state, TillState::Over);
        QVERIFY(!bookDifference(*database, booking(-100))); // not all that is left
        QVERIFY(!bookDifference(*database, booking(-300)));
        QVERIFY(!bookDifference(*database, booking(200))); // the sign has its entry
        const ReopenTill reopen{operationId(), shift(), signature(), morning};
        QCOMPARE(reopenTill(*database, reopen).error().kind, Error::Kind::Refused); // half way
        QCOMPARE(bookDifference(*database, booking(-200))->state, TillState::Balanced);
        QVERIFY(!bookDifference(*database, booking(-200)));
        const auto entries = TillRepository(*database).entries(shift().till, shift().businessDate);
        QCOMPARE(entries->at(1).in, Money::fen(500));
        QCOMPARE(entries->at(2).out, Money::fen(200));
        QVERIFY(adds(*database));
    }

    void aSecondPersonReviews_data()
    {
        QTest::addColumn<int>("more");
        QTest::addColumn<TillState>("state");
        QTest::newRow("agrees") << 0 << TillState::Balanced;
        QTest::newRow("finds more") << 1 << TillState::Over;
        QTest::newRow("finds less") << -1 << TillState::Short;
    }

    void aSecondPersonReviews()
    {
        QFETCH(int, more);
        QFETCH(TillState, state);
        const auto database = databaseCounted(0);
        EnterCount review = counting(withYuan(more));
        review.counter = signature();
        QCOMPARE(enterCount(*database, review)->till.state, state);
        QCOMPARE(enterCount(*database, review)->till.state, state); // the second click
        const auto kept = TillRepository(*database).counts(shift().till, shift().businessDate);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->last().counter, QStringLiteral("0102"));
        QCOMPARE((*Journal(*database).byId(review.operation))->operation.kind,
            QStringLiteral("till.review"));
        if (more != 0)
            QCOMPARE(bookDifference(*database, booking(more * 100))->state, TillState::Balanced);
        QVERIFY(adds(*database));
    }

    void aReviewIsNotTheTellersOwn()
    {
        const auto database = databaseCounted(0);
        EnterCount review = counting(issuedCash());
        QVERIFY(!enterCount(*database, review)); // balanced: only a second person counts now
        review.counter = signature();
        review.counter->approverId = shift().operatorId;
        QCOMPARE(enterCount(*database, review).error().kind, Error::Kind::Refused);
        review.counter->approvalId.clear();
        QCOMPARE(enterCount(*database, review).error().kind, Error::Kind::NeedsApproval);
        const auto counted = databaseCounted(3);
        review.counter = signature();
        QCOMPARE(enterCount(*counted, review).error().kind, Error::Kind::Refused);
    }

    void theBankMayAskForAReview()
    {
        const auto database = databaseCounted(0);
        CashPolicy policy;
        policy.validFrom = shift().businessDate;
        policy.reviewRequired = true;
        QVERIFY(CashPolicyRepository(*database).apply(toJson(policy)));
        QCOMPARE(returnTill(*database, returning()).error().kind, Error::Kind::Refused);
        EnterCount review = counting(issuedCash());
        review.counter = signature();
        QVERIFY(enterCount(*database, review));
        QCOMPARE(returnTill(*database, returning())->state, TillState::Returned);
    }

    /// A transaction after balancing voids the balance: it needs the till Active, a supervisor
    /// makes it so, and every count is made again.
    void aBalancedTillGoesBackToWork()
    {
        const auto database = databaseCounted(0);
        QVERIFY(!move(*database, moving(pieces({{"CNY-100", 1}}), {})));
        const ReopenTill request{operationId(), shift(), signature(), morning};
        QCOMPARE(reopenTill(*database, request)->state, TillState::Active);
        QCOMPARE(reopenTill(*database, request)->state, TillState::Active);
        QVERIFY(move(*database, moving(pieces({{"CNY-100", 1}}), {})));
        QVERIFY(!returnTill(*database, returning()));
        QCOMPARE(count(*database, 1)->till.state, TillState::Balanced);
        QCOMPARE(count(*database, 1).error().kind, Error::Kind::Refused);
        const auto kept = TillRepository(*database).counts(shift().till, shift().businessDate);
        QCOMPARE(kept->last().attempt, 2);
        QVERIFY(adds(*database));
    }

    void refusesToReopen_data()
    {
        QTest::addColumn<ReopenTill>("request");
        QTest::addColumn<int>("kind");
        ReopenTill request{operationId(), shift(), {}, morning};
        QTest::newRow("nobody signed") << request << static_cast<int>(Error::Kind::NeedsApproval);
        request.supervisor = signature();
        request.supervisor.approverId = shift().operatorId;
        QTest::newRow("the teller's own") << request << static_cast<int>(Error::Kind::Refused);
        request.supervisor = signature();
        request.shift.operatorId = QStringLiteral("0218");
        QTest::newRow("another's till") << request << static_cast<int>(Error::Kind::Refused);
    }

    void refusesToReopen()
    {
        QFETCH(ReopenTill, request);
        QFETCH(int, kind);
        const auto database = databaseCounted(0);
        const Result<Till> reopened = reopenTill(*database, request);
        QVERIFY(!reopened);
        QCOMPARE(static_cast<int>(reopened.error().kind), kind);
        QCOMPARE(till(*database).state, TillState::Balanced);
    }

    void recountsOnce()
    {
        const auto database = databaseCounted(3);
        QCOMPARE(count(*database, -1)->till.state, TillState::Short);
        const Result<Till> third = startCount(*database, {operationId(), shift(), morning});
        QVERIFY(!third);
        QCOMPARE(third.error().kind, Error::Kind::Refused);
        const auto kept = TillRepository(*database).counts(shift().till, shift().businessDate);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->first().difference(), Money::fen(300));
        QVERIFY(!bookDifference(*database, booking(300))); // the last count stands
        QCOMPARE(bookDifference(*database, booking(-100))->state, TillState::Balanced);
        QVERIFY(adds(*database));
    }

    void doesNotCountWhileSomethingIsSent()
    {
        const auto database = memoryDatabase(tillMigrations());
        const OpenTill open = opening();
        QVERIFY(openTill(*database, open));
        setOutbox(*database, open.operation, OutboxState::Sending);
        QCOMPARE(startCount(*database, {operationId(), shift(), morning}).error().kind,
            Error::Kind::Refused);
        setOutbox(*database, open.operation, OutboxState::Unknown);
        const StartCount start{operationId(), shift(), morning};
        QVERIFY(startCount(*database, start));
        QVERIFY(startCount(*database, start)); // the second click
        QVERIFY(!startCount(*database, {operationId(), shift(), morning}));
    }

    void booksADifferenceByItsSign_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("over") << 3;
        QTest::newRow("short") << -3;
    }

    void booksADifferenceByItsSign()
    {
        QFETCH(int, more);
        const auto database = databaseCounted(more);
        const BookDifference request = booking(more * 100);
        QCOMPARE(bookDifference(*database, request)->state, TillState::Balanced);
        QVERIFY(bookDifference(*database, request));
        const TillEntry entry
            = TillRepository(*database).entries(shift().till, shift().businessDate)->last();
        QCOMPARE(entry.in, Money::fen(more > 0 ? 300 : 0));
        QCOMPARE(entry.out, Money::fen(more < 0 ? 300 : 0));
        QCOMPARE(till(*database).stock, withYuan(more));
        QVERIFY(adds(*database));
    }

    void refusesToBook_data()
    {
        QTest::addColumn<int>("counted");
        QTest::addColumn<BookDifference>("request");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, int counted, Error::Kind kind, auto change) {
            BookDifference request = booking(300);
            change(request);
            QTest::newRow(name) << counted << request << static_cast<int>(kind);
        };
        row("nobody signed", 3, Error::Kind::NeedsApproval,
            [](BookDifference& request) { request.supervisor = {}; });
        row("signed by the teller", 3, Error::Kind::Refused,
            [](BookDifference& request) { request.supervisor.approverId = shift().operatorId; });
        row("another amount", 3, Error::Kind::Refused,
            [](BookDifference& request) { request.difference = Money::fen(200); });
        row("the other sign", 3, Error::Kind::Refused,
            [](BookDifference& request) { request.difference = Money::fen(-300); });
        row("nothing to book", 0, Error::Kind::Refused, [](BookDifference&) { });
    }

    void refusesToBook()
    {
        QFETCH(int, counted);
        QFETCH(BookDifference, request);
        QFETCH(int, kind);
        const auto database = databaseCounted(counted);
        const Result<Till> booked = bookDifference(*database, request);
        QVERIFY(!booked);
        QCOMPARE(static_cast<int>(booked.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void returnsToTheVault()
    {
        const auto database = databaseCounted(0);
        const ReturnTill request = returning();
        const Result<Till> returned = returnTill(*database, request);
        QVERIFY(returned);
        QCOMPARE(returned->state, TillState::Returned);
        QCOMPARE(returned->balance, Money::fen(0));
        QCOMPARE(returnTill(*database, request)->state, TillState::Returned);
        QVERIFY(adds(*database));
        const auto entry = Journal(*database).byId(request.operation);
        QCOMPARE((*entry)->operation.amount, Money::fen(4820650));
        const QJsonObject body = (*entry)->operation.body;
        QCOMPARE(*cashCountFromJson(body.value(u"cash").toArray()), issuedCash());
        QVERIFY(!openTill(*database, opening())); // not twice on one day
    }

    void returnNamesWhatIsUnknown()
    {
        const auto database = memoryDatabase(tillMigrations());
        const OpenTill open = opening();
        QVERIFY(openTill(*database, open));
        setOutbox(*database, open.operation, OutboxState::Unknown);
        QVERIFY(count(*database, 0));
        QCOMPARE(*unknownOperations(*database, shift()), QList<QUuid>{open.operation});
        QCOMPARE(returnTill(*database, returning()).error().kind, Error::Kind::Refused);
        QCOMPARE(
            returnTill(*database, returning({operationId()})).error().kind, Error::Kind::Refused);
        QVERIFY(returnTill(*database, returning({open.operation})));
    }

    void refusesToReturn_data()
    {
        QTest::addColumn<int>("counted");
        QTest::addColumn<ReturnTill>("request");
        QTest::addColumn<int>("kind");
        ReturnTill unsignedReturn = returning();
        unsignedReturn.custodian = {};
        ReturnTill own = returning();
        own.custodian.approverId = shift().operatorId;
        const auto refused = static_cast<int>(Error::Kind::Refused);
        QTest::newRow("nobody signed")
            << 0 << unsignedReturn << static_cast<int>(Error::Kind::NeedsApproval);
        QTest::newRow("signed by the teller") << 0 << own << refused;
        QTest::newRow("over") << 1 << returning() << refused;
        QTest::newRow("short") << -1 << returning() << refused;
    }

    void refusesToReturn()
    {
        QFETCH(int, counted);
        QFETCH(ReturnTill, request);
        QFETCH(int, kind);
        const auto database = databaseCounted(counted);
        const Result<Till> returned = returnTill(*database, request);
        QVERIFY(!returned);
        QCOMPARE(static_cast<int>(returned.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void survivesAFailureOfAnyStatement()
    {
        const StartCount start{operationId(), shift(), morning};
        survivesEveryFailure([] { return databaseWithTill(); },
            [&](Database& database) { return startCount(database, start); },
            [&](Database& database) { return till(database).state == TillState::Active; });
        const EnterCount counted = counting(withYuan(3));
        survivesEveryFailure(
            [&] {
                auto database = databaseWithTill();
                HUI_ASSERT(startCount(*database, start).has_value());
                return database;
            },
            [&](Database& database) { return enterCount(database, counted); },
            [&](Database& database) {
                return till(database).state == TillState::Counting
                    && !*Journal(database).contains(counted.operation);
            });
        const BookDifference book = booking(300);
        survivesEveryFailure([] { return databaseCounted(3); },
            [&](Database& database) { return bookDifference(database, book); },
            [&](Database& database) {
                return till(database).state == TillState::Over && adds(database);
            });
        const ReopenTill reopen{operationId(), shift(), signature(), morning};
        survivesEveryFailure([] { return databaseCounted(0); },
            [&](Database& database) { return reopenTill(database, reopen); },
            [&](Database& database) { return till(database).state == TillState::Balanced; });
        EnterCount review = counting(withYuan(1));
        review.counter = signature();
        survivesEveryFailure([] { return databaseCounted(0); },
            [&](Database& database) { return enterCount(database, review); },
            [&](Database& database) { return till(database).state == TillState::Balanced; });
        const ReturnTill back = returning();
        survivesEveryFailure([] { return databaseCounted(0); },
            [&](Database& database) { return returnTill(database, back); },
            [&](Database& database) {
                return till(database).state == TillState::Balanced && adds(database);
            });
    }
};

Q_DECLARE_METATYPE(hui::BookDifference)
Q_DECLARE_METATYPE(hui::ReturnTill)
Q_DECLARE_METATYPE(hui::ReopenTill)
QTEST_APPLESS_MAIN(TestCountTill)
#include "tst_counttill.moc"
