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

/// Till 03 took in twenty receipts, and the platform refused to book that.
struct InVain {
    std::unique_ptr<Database> database = databaseWithTill();
    QUuid transfer = operationId();
    QUuid receipt = operationId();

    InVain()
    {
        const Transfer told{transfer, shift().businessDate, vaultBox(), shift().till,
            Transfer::Purpose::Move, {}, worthOf(bundle), u"0105"_s, TransferState::InTransit, {},
            morning, bundle};
        HUI_ASSERT(TransferRepository(*database).apply(toJson(told)));
        HUI_ASSERT(
            receiveBlanks(*database, {receipt, shift(), transfer, bundle, morning}).has_value());
        setOutbox(*database, receipt, OutboxState::Rejected);
    }
};

bool isVain(Database& database, const QUuid& transfer)
{
    return (*TransferRepository(database).byId(transfer))->isVain();
}

} // namespace

/// Blank forms that the platform refused to book into a box leave it again.
class TestTakeOutBlanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leaveTheBoxAndAreReceivedAnew()
    {
        const InVain scene;
        Database& database = *scene.database;
        QCOMPARE(blanksIn(database, shift().till), 20);
        const TakeOutAgain request{operationId(), shift(), scene.transfer, morning};
        QCOMPARE(takeOutBlanks(database, request)->state, TransferState::InTransit);
        QVERIFY(takeOutBlanks(database, request)); // pressed twice
        QCOMPARE(blanksIn(database, shift().till), 0);
        QVERIFY(!isVain(database, scene.transfer));
        QVERIFY(receiveBlanks(database, {operationId(), shift(), scene.transfer, bundle, morning}));
        QCOMPARE(blanksIn(database, shift().till), 20);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("not refused") << 0;
        QTest::newRow("another box") << 1;
        QTest::newRow("one was used") << 2;
        QTest::newRow("not the teller's till") << 3;
    }

    void refuses()
    {
        QFETCH(int, fault);
        const InVain scene;
        Database& database = *scene.database;
        TakeOutAgain request{operationId(), shift(), scene.transfer, morning};
        switch (fault) {
        case 0: setOutbox(database, scene.receipt, OutboxState::Accepted); break;
        case 1: request.shift.till = u"04"_s; break;
        case 2:
            QVERIFY(BlankRepository(database).move(
                {bundle.kind, 101, 101}, shift().till, BlankState::Used, operationId()));
            break;
        default: request.shift.operatorId = u"0218"_s; break;
        }
        const auto out = takeOutBlanks(database, request);
        QVERIFY(!out);
        QCOMPARE(out.error().kind, Error::Kind::Refused);
        QCOMPARE(blanksIn(database, shift().till), fault == 2 ? 19 : 20);
    }

    void isNotCash()
    {
        const InVain scene;
        QVERIFY(!takeOutCash(*scene.database, {operationId(), shift(), scene.transfer, morning}));
        QCOMPARE(blanksIn(*scene.database, shift().till), 20);
    }

    void nothingIsHalfTakenOut()
    {
        TakeOutAgain request;
        survivesEveryFailure(
            [&] {
                InVain scene;
                request = {operationId(), shift(), scene.transfer, morning};
                return std::move(scene.database);
            },
            [&](Database& database) { return takeOutBlanks(database, request); },
            [&](Database& database) {
                return blanksIn(database, shift().till) == 20 && isVain(database, request.transfer);
            });
    }
};

QTEST_GUILESS_MAIN(TestTakeOutBlanks)
#include "tst_takeoutblanks.moc"
