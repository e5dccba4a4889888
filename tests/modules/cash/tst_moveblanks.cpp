// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/TransferRepository.h"
#include "modules/cash/MoveBlanks.h"
#include "tests/modules/cash/BlanksScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The vault with the receipts 101 to 200, till 03 with 301 to 310.
std::unique_ptr<Database> databaseWithForms()
{
    auto database = databaseWithVault();
    putBlanks(*database, vaultBox(), {u"receipt"_s, 101, 200});
    putBlanks(*database, shift().till, {u"receipt"_s, 301, 310});
    return database;
}

SendBlanks toTill()
{
    return {operationId(), vaultShift(), shift().till, bundle, signature(), morning};
}

SendBlanks toVault()
{
    return {operationId(), shift(), vaultBox(), {u"receipt"_s, 306, 310}, {}, morning};
}

std::unique_ptr<Database> databaseWithFormsOnTheirWay(const SendBlanks& send)
{
    auto database = databaseWithForms();
    HUI_ASSERT(sendBlanks(*database, send).has_value());
    return database;
}

ReceiveBlanks receiving(const QUuid& transfer)
{
    return {operationId(), shift(), transfer, bundle, morning};
}

TransferState stateOf(Database& database, const QUuid& transfer)
{
    return (*TransferRepository(database).byId(transfer))->state;
}

} // namespace

/// Controlled blank forms between the vault and the tills of a desk.
class TestMoveBlanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goFromTheVaultToATill()
    {
        const auto database = databaseWithForms();
        const SendBlanks send = toTill();
        const Result<Transfer> sent = sendBlanks(*database, send);
        QVERIFY(sent);
        QCOMPARE(sent->amount, Money::fen(2'000)); // 1 yuan a piece
        QCOMPARE(sendBlanks(*database, send)->id, sent->id); // the second click
        QCOMPARE(blanksIn(*database, vaultBox()), 80);
        QCOMPARE(blanksIn(*database, shift().till), 10); // in neither
        QVERIFY(!(*Journal(*database).byId(send.operation))->operation.amount);
        const ReceiveBlanks receive = receiving(sent->id);
        QCOMPARE(receiveBlanks(*database, receive)->state, TransferState::Received);
        QCOMPARE(receiveBlanks(*database, receive)->state, TransferState::Received);
        QCOMPARE(blanksIn(*database, shift().till), 30);
        QCOMPARE(BlankRepository(*database).stockOf(shift().till)->first().next, 101);
        QVERIFY(!receiveBlanks(*database, receiving(sent->id))); // once
        QVERIFY(adds(*database)); // no cash moved
    }

    void whatIsRefusedGoesBack()
    {
        const SendBlanks send = toVault();
        const auto database = databaseWithFormsOnTheirWay(send);
        const RefuseBlanks refuse{
            operationId(), vaultShift(), send.operation, u" 缺 308 号 "_s, morning};
        const TakeBackBlanks back{operationId(), shift(), send.operation, morning};
        QVERIFY(!takeBackBlanks(*database, back)); // it may be counted at this moment
        QCOMPARE(refuseBlanks(*database, refuse)->reason, u"缺 308 号"_s);
        QCOMPARE(refuseBlanks(*database, refuse)->state, TransferState::Refused);
        QCOMPARE(takeBackBlanks(*database, back)->state, TransferState::TakenBack);
        QCOMPARE(takeBackBlanks(*database, back)->state, TransferState::TakenBack);
        QCOMPARE(blanksIn(*database, shift().till), 10);
        QCOMPARE(blanksIn(*database, vaultBox()), 100);
        QVERIFY(TransferRepository(*database).unfinished(vaultBox())->isEmpty());
    }

    /// The platform refused to book the sending: the forms go back without telling it again, once.
    void whatWasNeverBookedGoesBack()
    {
        const SendBlanks send = toVault();
        const auto database = databaseWithFormsOnTheirWay(send);
        setOutbox(*database, send.operation, OutboxState::Rejected);
        const TakeBackBlanks back{operationId(), shift(), send.operation, morning};
        QCOMPARE(takeBackBlanks(*database, back)->state, TransferState::TakenBack);
        QCOMPARE(
            takeBackBlanks(*database, back)->state, TransferState::TakenBack); // the second click
        QCOMPARE(blanksIn(*database, shift().till), 10);
        QVERIFY(!*Journal(*database).contains(back.operation));
        QVERIFY(!takeBackBlanks(*database, {operationId(), shift(), send.operation, morning}));
    }

    void refusesToSend_data()
    {
        QTest::addColumn<SendBlanks>("request");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, SendBlanks request, Error::Kind kind, auto change) {
            change(request);
            QTest::newRow(name) << request << static_cast<int>(kind);
        };
        row("vault, nobody signed", toTill(), Error::Kind::NeedsApproval,
            [](SendBlanks& send) { send.second.reset(); });
        row("vault, signed by the custodian", toTill(), Error::Kind::Refused,
            [](SendBlanks& send) { send.second->approverId = vaultShift().operatorId; });
        row("to itself", toVault(), Error::Kind::Input,
            [](SendBlanks& send) { send.to = shift().till; });
        row("to nowhere", toVault(), Error::Kind::Input, [](SendBlanks& send) { send.to.clear(); });
        row("the wrong way round", toVault(), Error::Kind::Input,
            [](SendBlanks& send) { send.range = {u"receipt"_s, 310, 306}; });
        row("no kind", toVault(), Error::Kind::Input,
            [](SendBlanks& send) { send.range.kind.clear(); });
        row("more than there is", toVault(), Error::Kind::Refused,
            [](SendBlanks& send) { send.range.last = 311; });
        row("what lies in the vault", toVault(), Error::Kind::Refused,
            [](SendBlanks& send) { send.range = bundle; });
        row("none of this kind", toVault(), Error::Kind::Refused,
            [](SendBlanks& send) { send.range.kind = u"passbook"_s; });
        row("not the teller's till", toVault(), Error::Kind::Refused,
            [](SendBlanks& send) { send.shift.operatorId = u"0218"_s; });
    }

    void refusesToSend()
    {
        QFETCH(SendBlanks, request);
        QFETCH(int, kind);
        const auto database = databaseWithForms();
        const Result<Transfer> sent = sendBlanks(*database, request);
        QVERIFY(!sent);
        QCOMPARE(static_cast<int>(sent.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QCOMPARE(blanksIn(*database, vaultBox()), 100);
        QCOMPARE(blanksIn(*database, shift().till), 10);
    }

    void refusesToReceive_data()
    {
        QTest::addColumn<BlankRange>("counted");
        QTest::addColumn<Shift>("by");
        QTest::newRow("one is missing") << BlankRange{u"receipt"_s, 101, 119} << shift();
        QTest::newRow("as many, other numbers") << BlankRange{u"receipt"_s, 102, 121} << shift();
        QTest::newRow("another kind") << BlankRange{u"passbook"_s, 101, 120} << shift();
        QTest::newRow("sent to another box") << bundle << vaultShift();
        Shift stranger = shift();
        stranger.operatorId = u"0218"_s;
        QTest::newRow("not the teller's till") << bundle << stranger;
    }

    void refusesToReceive()
    {
        QFETCH(BlankRange, counted);
        QFETCH(Shift, by);
        const SendBlanks send = toTill();
        const auto database = databaseWithFormsOnTheirWay(send);
        const ReceiveBlanks request{operationId(), by, send.operation, counted, morning};
        QCOMPARE(receiveBlanks(*database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QCOMPARE(stateOf(*database, send.operation), TransferState::InTransit);
    }

    void isNotCash()
    {
        const SendBlanks send = toTill();
        const auto database = databaseWithFormsOnTheirWay(send);
        const QUuid forms = send.operation;
        QVERIFY(!receiveCash(*database, {operationId(), shift(), forms, {}, morning}));
        QVERIFY(!refuseCash(*database, {operationId(), shift(), forms, u"少"_s, morning}));
        const SendCash cash{operationId(), vaultShift(), shift().till, pieces({{"CNY-10000", 100}}),
            {}, signature(), morning};
        QVERIFY(sendCash(*database, cash));
        QVERIFY(!receiveBlanks(*database, receiving(cash.operation)));
        QVERIFY(!refuseBlanks(*database, {operationId(), shift(), forms, u"  "_s, morning}));
        QCOMPARE(stateOf(*database, forms), TransferState::InTransit);
        QCOMPARE(stateOf(*database, cash.operation), TransferState::InTransit);
    }

    /// The desk of the other box is told by the stream, and knows the forms only by it.
    void comesFromAnotherDesk()
    {
        const auto database = databaseWithTill();
        TransferRepository transfers(*database);
        const Transfer told{operationId(), shift().businessDate, vaultBox(), shift().till,
            Transfer::Purpose::Move, {}, worthOf(bundle), u"0105"_s, TransferState::InTransit, {},
            morning, bundle};
        QVERIFY(transfers.apply(toJson(told)));
        QCOMPARE((*transfers.byId(told.id))->blanks, std::optional(bundle));
        QCOMPARE((*transfers.byId(told.id))->amount, Money::fen(2'000));
        QVERIFY(receiveBlanks(*database, receiving(told.id)));
        QCOMPARE(blanksIn(*database, shift().till), 20);
        QVERIFY(transfers.apply(toJson(told))); // the same again, after a restart
        QCOMPARE(stateOf(*database, told.id), TransferState::Received);
    }

    void returnWaitsForWhatIsOnItsWay()
    {
        const auto database = databaseWithFormsOnTheirWay(toTill());
        QVERIFY(startCount(*database, {operationId(), shift(), morning}));
        QVERIFY(enterCount(*database, {operationId(), shift(), issuedCash(), morning}));
        const ReturnTill back{operationId(), shift(), {}, signature(), morning};
        QCOMPARE(returnTill(*database, back).error().kind, Error::Kind::Refused);
        const SealTill seal{operationId(), shift(), {}, {}, signature(), morning};
        QCOMPARE(sealTill(*database, seal).error().kind, Error::Kind::Refused);
    }

    void survivesAFailureOfAnyStatement()
    {
        const SendBlanks send = toTill();
        survivesEveryFailure(
            databaseWithForms, [&](Database& database) { return sendBlanks(database, send); },
            [&](Database& database) {
                return blanksIn(database, vaultBox()) == 100
                    && !*Journal(database).contains(send.operation);
            });
        const auto isOnItsWay = [&](Database& database) {
            return blanksIn(database, vaultBox()) == 80 && blanksIn(database, shift().till) == 10
                && stateOf(database, send.operation) == TransferState::InTransit;
        };
        const ReceiveBlanks receive = receiving(send.operation);
        survivesEveryFailure([&] { return databaseWithFormsOnTheirWay(send); },
            [&](Database& database) { return receiveBlanks(database, receive); }, isOnItsWay);
        const RefuseBlanks refuse{operationId(), shift(), send.operation, u"缺号"_s, morning};
        survivesEveryFailure([&] { return databaseWithFormsOnTheirWay(send); },
            [&](Database& database) { return refuseBlanks(database, refuse); }, isOnItsWay);
        const TakeBackBlanks back{operationId(), vaultShift(), send.operation, morning};
        survivesEveryFailure(
            [&] {
                auto database = databaseWithFormsOnTheirWay(send);
                HUI_ASSERT(refuseBlanks(*database, refuse).has_value());
                return database;
            },
            [&](Database& database) { return takeBackBlanks(database, back); },
            [&](Database& database) { return blanksIn(database, vaultBox()) == 80; });
    }
};

Q_DECLARE_METATYPE(hui::cash::SendBlanks)
Q_DECLARE_METATYPE(hui::BlankRange)
QTEST_APPLESS_MAIN(TestMoveBlanks)
#include "tst_moveblanks.moc"
