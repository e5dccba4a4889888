// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CarriedCashRepository.h"
#include "app/till/CashPolicyRepository.h"
#include "app/till/ClosingGuards.h"
#include "app/till/OwedCash.h"
#include "app/till/RebuildTills.h"
#include "app/till/SpotCount.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/Operations.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A payment of which 187.40 lie in drawer 03.
QUuid takenForCustomer(Database& database, const QUuid& operation = operationId())
{
    HUI_ASSERT(append(database, testkit::operation(operation)).has_value());
    setOutbox(database, operation, OutboxState::Rejected);
    return operation;
}

/// A service that owes what `operations` took.
std::vector<OwesCash> owing(const QList<QUuid>& operations)
{
    return {[operations](Database&) -> Result<QList<OwedCash>> {
        QList<OwedCash> owed;
        for (const QUuid& operation : operations)
            owed.append({operation, u"billpay"_s, u"today"_s, Money::fen(18740)});
        return owed;
    }};
}

CarryOwed carrying(const QList<QUuid>& operations)
{
    return {operationId(), shift(), operations, u"客户已离开"_s, owing(operations), signature(),
        morning};
}

} // namespace

class TestClosingGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A bank that asks for three counts a day, the middle one from 11:30 on: the till was opened
    /// at 08:40.
    void closesOnlyWithTheCountAtMidday_data()
    {
        QTest::addColumn<QTime>("at"); // China
        QTest::addColumn<int>("countsPerDay");
        QTest::addColumn<QTime>("middayFrom");
        QTest::addColumn<int>("made");
        QTest::addColumn<bool>("closes");
        const QTime half(11, 30);
        QTest::newRow("before midday") << QTime(11, 29) << 3 << half << 0 << true;
        QTest::newRow("at midday") << half << 3 << half << 0 << false;
        QTest::newRow("counted") << QTime(17, 0) << 3 << half << 1 << true;
        QTest::newRow("four a day") << QTime(17, 0) << 4 << half << 1 << false;
        QTest::newRow("two a day") << QTime(17, 0) << 2 << half << 0 << true;
        QTest::newRow("no time was told") << QTime(17, 0) << 3 << QTime() << 0 << true;
        QTest::newRow("opened after it") << QTime(17, 0) << 3 << QTime(8, 30) << 0 << true;
    }

    void closesOnlyWithTheCountAtMidday()
    {
        QFETCH(QTime, at);
        QFETCH(int, countsPerDay);
        QFETCH(QTime, middayFrom);
        QFETCH(int, made);
        QFETCH(bool, closes);
        const auto database = databaseWithTill();
        CashPolicy policy;
        policy.validFrom = QDate(2026, 1, 1);
        policy.countsPerDay = countsPerDay;
        policy.middayFrom = middayFrom;
        QVERIFY(CashPolicyRepository(*database).apply(toJson(policy)));
        QCOMPARE(CashPolicyRepository(*database).on(shift().businessDate)->middayFrom, middayFrom);
        QVERIFY(lockTill(*database, {operationId(), shift(), true, morning}));
        for (int count = 0; count < made; ++count)
            QVERIFY(spotCount(*database, {operationId(), shift(), issuedCash(), morning}));
        QVERIFY(lockTill(*database, {operationId(), shift(), false, morning}));
        const QDateTime moment(shift().businessDate, at, Qt::OffsetFromUTC, 8 * 3600);
        const auto started = startCount(*database, {operationId(), shift(), moment.toUTC()});
        QCOMPARE(started.has_value(), closes);
        if (!closes)
            QCOMPARE(started.error().kind, Error::Kind::Refused);
        QCOMPARE(till(*database).state, closes ? TillState::Counting : TillState::Active);
    }

    /// Neither counted nor handed back nor sealed over what is a customer's.
    void isNotClosedOverWhatIsDueBack()
    {
        const auto database = databaseWithTill();
        const QUuid first = takenForCustomer(*database);
        const auto started
            = startCount(*database, {operationId(), shift(), morning, owing({first})});
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Refused);
        QCOMPARE(started.error().detail, u"187.40"_s);
        QCOMPARE(till(*database).state, TillState::Active);
        Shift elsewhere = shift();
        elsewhere.till = u"04"_s; // of another drawer nothing is due
        QVERIFY(nothingIsOwed(*database, owing({first}), elsewhere.till));
        QVERIFY(carryOwed(*database, carrying({first})));
        QVERIFY(startCount(*database, {operationId(), shift(), morning, owing({first})}));
        QVERIFY(enterCount(*database, {operationId(), shift(), issuedCash(), morning}));
        const QUuid second = takenForCustomer(*database); // refused while it was counted
        const ReturnTill back{
            operationId(), shift(), {}, signature(), morning, owing({first, second})};
        QCOMPARE(returnTill(*database, back).error().detail, u"187.40"_s);
        const SealTill seal{
            operationId(), shift(), {}, {}, signature(), morning, owing({first, second})};
        QCOMPARE(sealTill(*database, seal).error().detail, u"187.40"_s);
        QVERIFY(carryOwed(*database, carrying({second})));
        QCOMPARE(returnTill(*database, back)->state, TillState::Returned);
    }

    void carriesOnlyWhatIsDue_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("kind");
        const char* names[]
            = {"no reason", "nothing named", "nobody signed", "signed by the maker", "not due"};
        const Error::Kind kinds[] = {Error::Kind::Input, Error::Kind::Input,
            Error::Kind::NeedsApproval, Error::Kind::Refused, Error::Kind::Refused};
        for (int fault = 0; fault < 5; ++fault)
            QTest::newRow(names[fault]) << fault << static_cast<int>(kinds[fault]);
    }

    void carriesOnlyWhatIsDue()
    {
        QFETCH(int, fault);
        QFETCH(int, kind);
        const auto database = databaseWithTill();
        CarryOwed request = carrying({takenForCustomer(*database)});
        switch (fault) {
        case 0: request.reason = u"  "_s; break;
        case 1: request.owed.clear(); break;
        case 2: request.supervisor = {}; break;
        case 3: request.supervisor.approverId = shift().operatorId; break;
        default: request.owed.append(operationId()); break;
        }
        const auto carried = carryOwed(*database, request);
        QVERIFY(!carried);
        QCOMPARE(static_cast<int>(carried.error().kind), kind);
        QVERIFY(CarriedCashRepository(*database).all()->isEmpty());
    }

    void isCarriedOnceAndStaysDue()
    {
        const auto database = databaseWithTill();
        const QUuid paid = takenForCustomer(*database);
        const CarryOwed request = carrying({paid});
        QCOMPARE(*carryOwed(*database, request), Money::fen(18740));
        QCOMPARE(*carryOwed(*database, request), Money::fen(18740)); // the second click
        QCOMPARE(carryOwed(*database, carrying({paid})).error().kind, Error::Kind::Refused);
        const auto owed = owedCash(*database, owing({paid}));
        QCOMPARE(owed->size(), 1);
        QVERIFY(owed->first().isCarried);
        QCOMPARE(owed->first().till, shift().till);
        QCOMPARE(owed->first().kind, u"billpay.pay"_s);
        QCOMPARE(CarriedCashRepository(*database).ofDay(shift().businessDate)->size(), 1);
        setOutbox(
            *database, request.operation, OutboxState::Rejected); // the signature was not good
        QVERIFY(!nothingIsOwed(*database, owing({paid}), shift().till));
        QVERIFY(carryOwed(*database, carrying({paid})));
    }

    void carryingSurvivesAFailureOfAnyStatement()
    {
        const QUuid paid = operationId();
        const CarryOwed request = carrying({paid});
        survivesEveryFailure(
            [&] {
                auto database = databaseWithTill();
                takenForCustomer(*database, paid);
                return database;
            },
            [&](Database& database) { return carryOwed(database, request); },
            [&](Database& database) {
                return CarriedCashRepository(database).all()->isEmpty()
                    && !*Journal(database).contains(request.operation);
            });
    }

    void carryingIsMadeAnewFromTheJournal()
    {
        const auto database = databaseWithTill();
        const QUuid paid = takenForCustomer(*database);
        QVERIFY(carryOwed(*database, carrying({paid})));
        const auto before = CarriedCashRepository(*database).ofDay(shift().businessDate);
        QVERIFY(database->run(u"DELETE FROM till_carried_cash"_s));
        QVERIFY(database->transaction([&] { return rebuildTills(*database, 3, 3); }));
        QVERIFY(!before->isEmpty());
        QCOMPARE(*CarriedCashRepository(*database).ofDay(shift().businessDate), *before);
    }
};

QTEST_APPLESS_MAIN(TestClosingGuards)
#include "tst_closingguards.moc"
