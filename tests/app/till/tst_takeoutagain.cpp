// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/ClosingGuards.h"
#include "app/till/TransferRepository.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const Money worth = Money::fen(1'000'000);

/// What the vault of another desk sends to till 03.
Transfer fromVault()
{
    return {operationId(), shift().businessDate, vaultBox(), shift().till, Transfer::Purpose::Move,
        strap, worth, u"0105"_s, TransferState::InTransit, {}, morning};
}

/// What till 03 sent to the vault, which does not take it.
Transfer refusedByVault(const QUuid& transfer)
{
    return {transfer, shift().businessDate, shift().till, vaultBox(), Transfer::Purpose::Move,
        strap, worth, shift().operatorId, TransferState::Refused, u"差一张"_s, morning};
}

Transfer kept(Database& database, const QUuid& transfer)
{
    return **TransferRepository(database).byId(transfer);
}

Result<Done> tell(Database& database, Transfer transfer, TransferState state)
{
    transfer.state = state;
    return TransferRepository(database).apply(toJson(transfer));
}

/// A desk which took in what the platform then refused to book.
struct InVain {
    std::unique_ptr<Database> database = databaseWithTill();
    Money before = till(*database).balance;
    Transfer transfer = fromVault();
    QUuid receipt = operationId();

    InVain()
    {
        HUI_ASSERT(tell(*database, transfer, TransferState::InTransit));
        HUI_ASSERT(
            receiveCash(*database, {receipt, shift(), transfer.id, strap, morning}).has_value());
        setOutbox(*database, receipt, OutboxState::Rejected);
    }
};

TakeOutAgain takingOut(const QUuid& transfer)
{
    return {operationId(), shift(), transfer, morning};
}

} // namespace

/// What the platform refused of a receipt, a refusal or a taking back was never done: the way out.
class TestTakeOutAgain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasReceivedInVainLeavesTheDrawerAndIsReceivedAnew()
    {
        const InVain scene;
        Database& database = *scene.database;
        QCOMPARE(kept(database, scene.transfer.id).vainKind, u"cash.receive"_s);
        QCOMPARE(till(database).balance, Money::fen(scene.before.minor() + worth.minor()));
        const TakeOutAgain request = takingOut(scene.transfer.id);
        const auto out = takeOutCash(database, request);
        QVERIFY(out);
        QCOMPARE(out->state, TransferState::InTransit);
        QVERIFY(!out->isVain());
        QVERIFY(takeOutCash(database, request)); // pressed twice
        QCOMPARE(till(database).balance, scene.before);
        QVERIFY(adds(database));
        QVERIFY(!*Journal(database).contains(request.operation)); // the platform is not told
        const QUuid again = operationId();
        QVERIFY(receiveCash(database, {again, shift(), scene.transfer.id, strap, morning}));
        setOutbox(database, again, OutboxState::Accepted);
        QVERIFY(!kept(database, scene.transfer.id).isVain());
        QVERIFY(TransferRepository(database).unfinished(shift().till)->isEmpty());
    }

    void itIsWhereThePlatformToldThatItIs_data()
    {
        QTest::addColumn<TransferState>("told");
        QTest::newRow("in transit") << TransferState::InTransit;
        QTest::newRow("refused") << TransferState::Refused;
        QTest::newRow("taken back") << TransferState::TakenBack;
    }

    void itIsWhereThePlatformToldThatItIs()
    {
        QFETCH(TransferState, told);
        const InVain scene;
        Database& database = *scene.database;
        QVERIFY(tell(database, scene.transfer, told));
        QVERIFY(kept(database, scene.transfer.id).isVain()); // the cash still lies in the drawer
        QCOMPARE(takeOutCash(database, takingOut(scene.transfer.id))->state, told);
        QCOMPARE(till(database).balance, scene.before);
    }

    void nobodySignsOffOverIt()
    {
        const InVain scene;
        Database& database = *scene.database;
        QVERIFY(tell(database, scene.transfer, TransferState::TakenBack));
        QCOMPARE(TransferRepository(database).unfinished()->size(), 1);
        QVERIFY(TransferRepository(database).unfinished(vaultBox())->isEmpty());
        QCOMPARE(nothingInTransit(database, till(database)).error().kind, Error::Kind::Refused);
        QVERIFY(takeOutCash(database, takingOut(scene.transfer.id)));
        QVERIFY(nothingInTransit(database, till(database)));
    }

    void whatWasTakenBackInVainLeavesTheDrawer()
    {
        const auto database = databaseWithTill();
        const SendCash send{operationId(), shift(), vaultBox(), strap, {}, {}, morning};
        QVERIFY(sendCash(*database, send));
        const Money without = till(*database).balance;
        const Transfer told = refusedByVault(send.operation);
        QVERIFY(tell(*database, told, TransferState::Refused));
        const QUuid back = operationId();
        QVERIFY(takeBackCash(*database, {back, shift(), send.operation, morning}));
        setOutbox(*database, back, OutboxState::Rejected);
        const auto out = takeOutCash(*database, takingOut(send.operation));
        QVERIFY(out);
        QCOMPARE(out->state, TransferState::Refused);
        QCOMPARE(out->reason, u"差一张"_s);
        QCOMPARE(till(*database).balance, without);
        QVERIFY(takeBackCash(*database, {operationId(), shift(), send.operation, morning}));
        QVERIFY(adds(*database));
    }

    void aRefusalThatWasRefusedMovesNothing()
    {
        const auto database = databaseWithTill();
        const Money before = till(*database).balance;
        const Transfer transfer = fromVault();
        QVERIFY(tell(*database, transfer, TransferState::InTransit));
        const QUuid refusal = operationId();
        QVERIFY(refuseCash(*database, {refusal, shift(), transfer.id, u"差一张"_s, morning}));
        setOutbox(*database, refusal, OutboxState::Rejected);
        QCOMPARE(takeOutCash(*database, takingOut(transfer.id))->state, TransferState::InTransit);
        QCOMPARE(till(*database).balance, before);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("nothing of it") << 0;
        QTest::newRow("not refused") << 1;
        QTest::newRow("another box") << 2;
        QTest::newRow("the notes are gone") << 3;
        QTest::newRow("done already") << 4;
    }

    void refuses()
    {
        QFETCH(int, fault);
        const InVain scene;
        Database& database = *scene.database;
        TakeOutAgain request = takingOut(scene.transfer.id);
        switch (fault) {
        case 0: request.transfer = operationId(); break;
        case 1: setOutbox(database, scene.receipt, OutboxState::Accepted); break;
        case 2: request.shift.till = u"04"_s; break;
        case 3: {
            const int hundreds = till(database).stock.pieces.value(u"CNY-10000"_s);
            QVERIFY(move(database, moving({}, pieces({{"CNY-10000", hundreds - 50}}))));
            break;
        }
        default: QVERIFY(takeOutCash(database, takingOut(scene.transfer.id))); break;
        }
        const Money held = till(database).balance;
        const auto out = takeOutCash(database, request);
        QVERIFY(!out);
        QCOMPARE(out.error().kind, Error::Kind::Refused);
        QCOMPARE(till(database).balance, held);
    }

    void nothingIsHalfTakenOut()
    {
        TakeOutAgain request;
        Money before = Money::fen(0);
        survivesEveryFailure(
            [&] {
                InVain scene;
                request = takingOut(scene.transfer.id);
                before = till(*scene.database).balance;
                return std::move(scene.database);
            },
            [&](Database& database) { return takeOutCash(database, request); },
            [&](Database& database) {
                return till(database).balance == before
                    && kept(database, request.transfer).isVain();
            });
    }
};

QTEST_GUILESS_MAIN(TestTakeOutAgain)
#include "tst_takeoutagain.moc"
