// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/TransferRepository.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/Property.h"

#include <vector>

using namespace hui;
using namespace hui::testkit;

namespace {

/// The vault sends a strap of hundreds to till 03.
SendCash toTill()
{
    return {operationId(), vaultShift(), shift().till, strap, {}, signature(), morning};
}

/// Till 03 sends a strap of hundreds to the vault.
SendCash toVault()
{
    return {operationId(), shift(), vaultBox(), strap, {}, {}, morning};
}

Till box(Database& database, const QString& id)
{
    return **TillRepository(database).of(id, shift().businessDate);
}

/// Everything there is, wherever it lies: in the vault, in the till, on its way.
qint64 allCash(Database& database)
{
    qint64 fen = box(database, vaultBox()).balance.minor() + till(database).balance.minor();
    const auto sent = TransferRepository(database).ofDay(vaultBox(), shift().businessDate);
    for (const Transfer& transfer : *sent)
        if (transfer.state == TransferState::InTransit || transfer.state == TransferState::Refused)
            fen += transfer.amount.minor();
    return fen;
}

std::unique_ptr<Database> databaseWithCashOnItsWay(const SendCash& send)
{
    auto database = databaseWithVault();
    HUI_ASSERT(sendCash(*database, send).has_value());
    return database;
}

ReceiveCash receiving(const QUuid& transfer)
{
    return {operationId(), shift(), transfer, strap, morning};
}

/// One act on cash between vault and till 03; most of them are refused.
void doSomething(Database& database, int act, int number, QList<QUuid>& sent)
{
    const bool even = number % 2 == 0;
    const Shift by = even ? vaultShift() : shift();
    const QUuid some = sent.isEmpty() ? operationId() : sent.at(number % sent.size());
    const CashCount cash = pieces({{"CNY-10000", number}});
    switch (act) {
    case 0: {
        SendCash send = even ? toTill() : toVault();
        send.cash = cash;
        if (sendCash(database, send))
            sent.append(send.operation);
        return;
    }
    case 1: {
        const auto transfer = TransferRepository(database).byId(some);
        const CashCount counted = *transfer ? (*transfer)->cash : cash;
        static_cast<void>(receiveCash(database, {operationId(), by, some, counted, morning}));
        return;
    }
    case 2:
        static_cast<void>(
            refuseCash(database, {operationId(), by, some, QStringLiteral("差一张"), morning}));
        return;
    default: static_cast<void>(takeBackCash(database, {operationId(), by, some, morning})); return;
    }
}

} // namespace

class TestMoveTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesFollowTheTable_data()
    {
        QTest::addColumn<TransferState>("from");
        QTest::addColumn<QList<int>>("reached"); // by Receive, Refuse, TakeBack; -1: refused
        const auto end = QList{-1, -1, -1};
        QTest::newRow("in transit")
            << TransferState::InTransit
            << QList{int(TransferState::Received), int(TransferState::Refused), -1};
        QTest::newRow("refused") << TransferState::Refused
                                 << QList{-1, -1, int(TransferState::TakenBack)};
        QTest::newRow("received") << TransferState::Received << end;
        QTest::newRow("taken back") << TransferState::TakenBack << end;
    }

    void statesFollowTheTable()
    {
        QFETCH(TransferState, from);
        QFETCH(QList<int>, reached);
        int column = 0;
        for (const auto event :
            {TransferEvent::Receive, TransferEvent::Refuse, TransferEvent::TakeBack}) {
            const auto state = next(from, event);
            QCOMPARE(state ? int(*state) : -1, reached.at(column++));
        }
    }

    void goesFromVaultToTill()
    {
        const auto database = databaseWithVault();
        const qint64 all = allCash(*database);
        const SendCash send = toTill();
        const Result<Transfer> sent = sendCash(*database, send);
        QVERIFY(sent);
        QCOMPARE(sent->amount, Money::fen(1'000'000));
        QCOMPARE(sendCash(*database, send)->id, sent->id); // the second click
        QCOMPARE(box(*database, vaultBox()).stock.pieces.value(QStringLiteral("CNY-10000")), 3900);
        QCOMPARE(till(*database).balance, Money::fen(4'820'650));
        QCOMPARE(allCash(*database), all);
        QCOMPARE(TransferRepository(*database).unfinished(shift().till)->size(), 1);
        const ReceiveCash receive = receiving(sent->id);
        QCOMPARE(receiveCash(*database, receive)->state, TransferState::Received);
        QCOMPARE(receiveCash(*database, receive)->state, TransferState::Received);
        QCOMPARE(till(*database).balance, Money::fen(5'820'650));
        QCOMPARE(allCash(*database), all);
        QVERIFY(!receiveCash(*database, receiving(sent->id))); // once
        QVERIFY(adds(*database));
    }

    void whatIsRefusedGoesBack()
    {
        const auto database = databaseWithVault();
        const qint64 all = allCash(*database);
        const SendCash send = toVault();
        QVERIFY(sendCash(*database, send));
        const RefuseCash refuse{
            operationId(), vaultShift(), send.operation, QStringLiteral("差一张"), morning};
        const TakeBackCash back{operationId(), shift(), send.operation, morning};
        QVERIFY(!takeBackCash(*database, back)); // it may be counted at this moment
        QCOMPARE(refuseCash(*database, refuse)->reason, QStringLiteral("差一张"));
        QCOMPARE(refuseCash(*database, refuse)->state, TransferState::Refused);
        QCOMPARE(takeBackCash(*database, back)->state, TransferState::TakenBack);
        QCOMPARE(takeBackCash(*database, back)->state, TransferState::TakenBack);
        QCOMPARE(till(*database).balance, Money::fen(4'820'650));
        QCOMPARE(allCash(*database), all);
        QVERIFY(TransferRepository(*database).unfinished(vaultBox())->isEmpty());
    }

    /// The platform refused to book the sending: the cash goes back without telling it again.
    void whatWasNeverBookedGoesBack()
    {
        const SendCash send = toVault();
        const auto database = databaseWithCashOnItsWay(send);
        setOutbox(*database, send.operation, OutboxState::Rejected);
        const TakeBackCash back{operationId(), shift(), send.operation, morning};
        QCOMPARE(takeBackCash(*database, back)->state, TransferState::TakenBack);
        QCOMPARE(
            takeBackCash(*database, back)->state, TransferState::TakenBack); // the second click
        QCOMPARE(till(*database).balance, Money::fen(4'820'650));
        QVERIFY(!*Journal(*database).contains(back.operation));
        QVERIFY(
            !takeBackCash(*database, {operationId(), shift(), send.operation, morning})); // once
        QVERIFY(adds(*database));
    }

    void refusesToSend_data()
    {
        QTest::addColumn<SendCash>("request");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, SendCash request, Error::Kind kind, auto change) {
            change(request);
            QTest::newRow(name) << request << static_cast<int>(kind);
        };
        row("vault, nobody signed", toTill(), Error::Kind::NeedsApproval,
            [](SendCash& send) { send.second.reset(); });
        row("vault, signed by the custodian", toTill(), Error::Kind::Refused,
            [](SendCash& send) { send.second->approverId = vaultShift().operatorId; });
        row("nothing", toVault(), Error::Kind::Input, [](SendCash& send) { send.cash = {}; });
        row("to itself", toVault(), Error::Kind::Input,
            [](SendCash& send) { send.to = shift().till; });
        row("to nowhere", toVault(), Error::Kind::Input, [](SendCash& send) { send.to.clear(); });
        row("more than there is", toVault(), Error::Kind::Refused,
            [](SendCash& send) { send.cash = pieces({{"CNY-10000", 357}}); });
        row("a till hands out a till", toVault(), Error::Kind::Refused, [](SendCash& send) {
            send.to = QStringLiteral("05");
            send.heir = QStringLiteral("0219");
        });
        row("not the teller's till", toVault(), Error::Kind::Refused,
            [](SendCash& send) { send.shift.operatorId = QStringLiteral("0218"); });
    }

    void refusesToSend()
    {
        QFETCH(SendCash, request);
        QFETCH(int, kind);
        const auto database = databaseWithVault();
        const Result<Transfer> sent = sendCash(*database, request);
        QVERIFY(!sent);
        QCOMPARE(static_cast<int>(sent.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(adds(*database));
    }

    void refusesToReceive_data()
    {
        QTest::addColumn<CashCount>("counted");
        QTest::addColumn<Shift>("by");
        QTest::newRow("a note is missing") << pieces({{"CNY-10000", 99}}) << shift();
        QTest::newRow("same worth, other notes") << pieces({{"CNY-5000", 200}}) << shift();
        QTest::newRow("sent to another box") << strap << vaultShift();
    }

    void refusesToReceive()
    {
        QFETCH(CashCount, counted);
        QFETCH(Shift, by);
        const SendCash send = toTill();
        const auto database = databaseWithCashOnItsWay(send);
        const ReceiveCash request{operationId(), by, send.operation, counted, morning};
        QCOMPARE(receiveCash(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void damagedNotesGoToTheVault()
    {
        const auto database = databaseWithVault();
        CashCount worn;
        worn.damaged.insert(QStringLiteral("CNY-1000"), 5);
        QVERIFY(move(*database, moving(worn, pieces({{"CNY-1000", 5}}))));
        SendCash send = toVault();
        send.cash = worn;
        QVERIFY(sendCash(*database, send));
        QVERIFY(till(*database).stock.damaged.value(QStringLiteral("CNY-1000")) == 0);
        QVERIFY(adds(*database));
    }

    void theVaultHandsOutATill()
    {
        const auto database = databaseWithVault();
        SendCash issue = toTill();
        issue.to = QStringLiteral("05");
        issue.heir = QStringLiteral("0219");
        QCOMPARE(sendCash(*database, issue)->purpose, Transfer::Purpose::Issue);
        QCOMPARE((*Journal(*database).byId(issue.operation))->operation.kind,
            QStringLiteral("till.issue"));
        QVERIFY(TransferRepository(*database).unfinished(issue.to)->isEmpty()); // by its opening
    }

    void whatAnotherDeskSaysNeverGoesBackwards()
    {
        const auto database = databaseWithTill();
        TransferRepository transfers(*database);
        Transfer told{operationId(), shift().businessDate, vaultBox(), shift().till,
            Transfer::Purpose::Move, strap, Money::fen(1'000'000), QStringLiteral("0105"),
            TransferState::InTransit, {}, morning};
        QVERIFY(transfers.apply(toJson(told)));
        QVERIFY(receiveCash(*database, receiving(told.id)));
        QVERIFY(transfers.apply(toJson(told))); // the same again, after a restart
        QCOMPARE((*transfers.byId(told.id))->state, TransferState::Received);
        QVERIFY(!transfers.apply({}));
    }

    void returnAndSealWaitForWhatIsOnItsWay()
    {
        const auto database = databaseWithCashOnItsWay(toTill());
        QVERIFY(startCount(*database, {operationId(), shift(), morning}));
        QVERIFY(enterCount(*database, {operationId(), shift(), issuedCash(), morning}));
        const ReturnTill back{operationId(), shift(), {}, signature(), morning};
        QCOMPARE(returnTill(*database, back).error().kind, Error::Kind::Refused);
    }

    /// Whatever is sent, taken in, refused and taken back, in whatever order: every fen is in
    /// exactly one place.
    void cashIsNeverInTwoPlaces()
    {
        const auto database = databaseWithVault(); // one day of many acts
        QList<QUuid> sent;
        const bool kept = holds("no cash is lost", [&] {
            const auto acts = drawnPairs(12, 4, 120);
            for (const auto& [act, number] : acts) {
                doSomething(*database, act, number, sent);
                mustHold(allCash(*database) == 54'820'650);
            }
            mustHold(adds(*database));
        });
        QVERIFY(kept);
    }

    void survivesAFailureOfAnyStatement()
    {
        const SendCash send = toTill();
        const auto isWhole = [](Database& database) { return allCash(database) == 54'820'650; };
        survivesEveryFailure(
            databaseWithVault, [&](Database& database) { return sendCash(database, send); },
            [&](Database& database) {
                return isWhole(database) && !*Journal(database).contains(send.operation);
            });
        const ReceiveCash receive = receiving(send.operation);
        survivesEveryFailure([&] { return databaseWithCashOnItsWay(send); },
            [&](Database& database) { return receiveCash(database, receive); },
            [&](Database& database) {
                return isWhole(database) && till(database).balance == Money::fen(4'820'650);
            });
        const RefuseCash refuse{
            operationId(), shift(), send.operation, QStringLiteral("差一张"), morning};
        survivesEveryFailure([&] { return databaseWithCashOnItsWay(send); },
            [&](Database& database) { return refuseCash(database, refuse); }, isWhole);
        const TakeBackCash back{operationId(), vaultShift(), send.operation, morning};
        survivesEveryFailure(
            [&] {
                auto database = databaseWithCashOnItsWay(send);
                HUI_ASSERT(refuseCash(*database, refuse).has_value());
                return database;
            },
            [&](Database& database) { return takeBackCash(database, back); }, isWhole);
    }
};

Q_DECLARE_METATYPE(hui::SendCash)
QTEST_APPLESS_MAIN(TestMoveTransfer)
#include "tst_movetransfer.moc"
