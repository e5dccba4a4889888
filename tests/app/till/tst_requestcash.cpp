// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CashRequestRepository.h"
#include "app/till/TransferRepository.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/Property.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

RequestCash asking()
{
    return {operationId(), shift(), strap, morning};
}

CashRequest asked(Database& database)
{
    const Result<CashRequest> request = requestCash(database, asking());
    HUI_ASSERT(request.has_value());
    return *request;
}

/// The vault sends what was asked for.
SendCash answering(const QUuid& request)
{
    SendCash made{operationId(), vaultShift(), shift().till, strap, {}, signature(), morning};
    made.request = request;
    return made;
}

CashRequestState stateOf(Database& database, const QUuid& request)
{
    return (*CashRequestRepository(database).byId(request))->state;
}

/// A statement that failed, or a COMMIT of which nobody knows.
bool isOfTheDisk(const Error& error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::Unknown;
}

using Change = std::function<void(RequestCash&)>;

} // namespace

class TestRequestCash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever happens in whatever order: it leaves Open once, along the table.
    void leavesOpenOnce()
    {
        QVERIFY(holds("a request ends once", [] {
            const QList<int> moves = drawnNumbers(3);
            using enum CashRequestEvent;
            CashRequestState state = CashRequestState::Open;
            int moved = 0;
            for (const int move : moves) {
                const auto event
                    = std::array{Allocate, Refuse, Withdraw}.at(static_cast<std::size_t>(move));
                const auto after = next(state, event);
                mustHold(after.has_value() == (state == CashRequestState::Open));
                moved += after ? 1 : 0;
                state = after.value_or(state);
            }
            mustHold(moved == (moves.empty() ? 0 : 1));
        }));
    }

    void isAskedAnsweredAndCountedIn()
    {
        const auto database = databaseWithVault();
        const qint64 before = till(*database).balance.minor();
        const RequestCash request = asking();
        const auto made = requestCash(*database, request);
        QVERIFY(made);
        QCOMPARE(made->amount, Money::fen(1'000'000));
        QCOMPARE(requestCash(*database, request)->id, made->id); // the second click
        QCOMPARE(till(*database).balance.minor(), before); // nothing moves
        const auto sent = sendCash(*database, answering(made->id));
        QVERIFY(sent);
        QCOMPARE(stateOf(*database, made->id), CashRequestState::Allocated);
        QCOMPARE((*Journal(*database).byId(sent->id))->operation.body.value(u"request").toString(),
            made->id.toString(QUuid::WithoutBraces));
        QVERIFY(receiveCash(*database, {operationId(), shift(), sent->id, strap, morning}));
        QCOMPARE(till(*database).balance.minor(), before + 1'000'000);
        QVERIFY(!sendCash(*database, answering(made->id))); // it is answered
    }

    void refusesToAsk_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char* name, Error::Kind kind, const Change& change) {
            QTest::newRow(name) << change << kind;
        };
        row("nothing", Error::Kind::Input, [](RequestCash& one) { one.cash = {}; });
        row("damaged pieces", Error::Kind::Input,
            [](RequestCash& one) { one.cash.damaged.insert(u"CNY-100"_s, 1); });
        row("the vault", Error::Kind::Refused, [](RequestCash& one) { one.shift = vaultShift(); });
    }

    void refusesToAsk()
    {
        QFETCH(Change, change);
        QFETCH(Error::Kind, kind);
        const auto database = databaseWithVault();
        RequestCash request = asking();
        change(request);
        QCOMPARE(requestCash(*database, request).error().kind, kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void isRefusedByTheVaultOnly()
    {
        const auto database = databaseWithVault();
        const CashRequest made = asked(*database);
        RefuseCashRequest refuse{operationId(), shift(), made.id, u"库存不足"_s, morning};
        QCOMPARE(refuseCashRequest(*database, refuse).error().kind, Error::Kind::Refused);
        refuse.shift = vaultShift();
        refuse.reason.clear();
        QCOMPARE(refuseCashRequest(*database, refuse).error().kind, Error::Kind::Input);
        refuse.reason = u"库存不足"_s;
        QCOMPARE(refuseCashRequest(*database, refuse)->state, CashRequestState::Refused);
        QCOMPARE(refuseCashRequest(*database, refuse)->reason, u"库存不足"_s);
        QVERIFY(!sendCash(*database, answering(made.id)));
        QVERIFY(!withdrawCashRequest(*database, {operationId(), shift(), made.id, morning}));
    }

    void isWithdrawnByWhoAsked()
    {
        const auto database = databaseWithVault();
        const CashRequest made = asked(*database);
        WithdrawCashRequest back{operationId(), vaultShift(), made.id, morning};
        QCOMPARE(withdrawCashRequest(*database, back).error().kind, Error::Kind::Refused);
        back.shift = shift();
        QCOMPARE(withdrawCashRequest(*database, back)->state, CashRequestState::Withdrawn);
        QVERIFY(withdrawCashRequest(*database, back));
        back = {operationId(), shift(), operationId(), morning};
        QCOMPARE(withdrawCashRequest(*database, back).error().kind, Error::Kind::Refused);
    }

    /// What the platform tells of other desks is kept; what has ended here stays so.
    void learnsOfTheOthers()
    {
        const auto database = databaseWithVault();
        CashRequestRepository requests(*database);
        CashRequest other{operationId(), shift().businessDate, {}, u"0219"_s, strap,
            Money::fen(1'000'000), CashRequestState::Open, {}, morning};
        QVERIFY(requests.apply(toJson(other)));
        const CashRequest own = asked(*database);
        QVERIFY(withdrawCashRequest(*database, {operationId(), shift(), own.id, morning}));
        QVERIFY(requests.apply(toJson(own))); // told late
        QCOMPARE(stateOf(*database, own.id), CashRequestState::Withdrawn);
        const auto day = requests.ofDay(shift().businessDate);
        QCOMPARE(day->size(), 2);
        QCOMPARE(day->first().id, other.id); // the open one first
        other.state = CashRequestState::Refused;
        other.reason = u"不足"_s;
        QVERIFY(requests.apply(toJson(other)));
        QCOMPARE(stateOf(*database, other.id), CashRequestState::Refused);
        QJsonObject wrong = toJson(other);
        wrong.insert(u"state"_s, u"lost"_s);
        QCOMPARE(requests.apply(wrong).error().kind, Error::Kind::Protocol);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = databaseWithVault();
            const CashRequest made = asked(*database);
            const SendCash send = answering(made.id);
            database->failAfter(count);
            const auto sent = sendCash(*database, send);
            database->failAfter(-1);
            if (sent) {
                QVERIFY(count > 5);
                return;
            }
            QVERIFY(isOfTheDisk(sent.error()));
            QCOMPARE(stateOf(*database, made.id), CashRequestState::Open);
            QVERIFY(!*TransferRepository(*database).byId(send.operation));
            QVERIFY(sendCash(*database, send));
        }
    }

    void askingSurvivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = databaseWithVault();
            const RequestCash request = asking();
            database->failAfter(count);
            const auto made = requestCash(*database, request);
            database->failAfter(-1);
            if (made) {
                QVERIFY(count > 3);
                return;
            }
            QVERIFY(isOfTheDisk(made.error()));
            QVERIFY(!*CashRequestRepository(*database).byId(request.operation));
            QVERIFY(!*Journal(*database).contains(request.operation));
            QVERIFY(requestCash(*database, request));
        }
    }
};

QTEST_APPLESS_MAIN(TestRequestCash)
#include "tst_requestcash.moc"
