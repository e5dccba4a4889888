// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/TransferRepository.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// Manager 0102 closes the till of teller 0217; 0218 is the witness.
ForceCloseTill forcing()
{
    Shift manager = shift();
    manager.operatorId = QStringLiteral("0102");
    manager.till.clear();
    Countersign witness = signature();
    witness.approverId = QStringLiteral("0218");
    CashCount found = issuedCash();
    found.pieces[QStringLiteral("CNY-100")] -= 2;
    return {operationId(), manager, shift().till, found, QStringLiteral("柜员突发疾病离岗"),
        witness, morning};
}

} // namespace

class TestForceCloseTill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsFoundToTheVault_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("active") << 0;
        QTest::newRow("locked") << 1;
        QTest::newRow("being counted") << 2;
    }

    void sendsWhatIsFoundToTheVault()
    {
        QFETCH(int, stage);
        const auto database = databaseWithTill();
        if (stage == 1)
            QVERIFY(lockTill(*database, {operationId(), shift(), true, morning}));
        if (stage == 2)
            QVERIFY(startCount(*database, {operationId(), shift(), morning}));
        const ForceCloseTill request = forcing();
        QCOMPARE(forceCloseTill(*database, request)->state, TillState::Returned);
        QCOMPARE(forceCloseTill(*database, request)->state, TillState::Returned);
        QCOMPARE(till(*database).balance, Money::fen(0));
        QVERIFY(adds(*database));
        const Operation told = (*Journal(*database).byId(request.operation))->operation;
        QCOMPARE(told.amount, Money::fen(4'820'450));
        QCOMPARE(told.body.value(u"difference").toObject().value(u"minor").toInt(), -200);
        const auto sent = TransferRepository(*database).byId(request.operation);
        QCOMPARE((*sent)->amount, Money::fen(4'820'450));
        QCOMPARE((*sent)->to, vaultBox());
    }

    void refuses_data()
    {
        QTest::addColumn<ForceCloseTill>("request");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind, auto change) {
            ForceCloseTill request = forcing();
            change(request);
            QTest::newRow(name) << request << static_cast<int>(kind);
        };
        row("no reason", Error::Kind::Input,
            [](ForceCloseTill& request) { request.reason = QStringLiteral("  "); });
        row("no witness", Error::Kind::NeedsApproval,
            [](ForceCloseTill& request) { request.witness = {}; });
        row("the manager witnesses", Error::Kind::Refused,
            [](ForceCloseTill& request) { request.witness.approverId = request.shift.operatorId; });
        row("the teller witnesses", Error::Kind::Refused,
            [](ForceCloseTill& request) { request.witness.approverId = shift().operatorId; });
        row("one's own till", Error::Kind::Refused,
            [](ForceCloseTill& request) { request.shift.operatorId = shift().operatorId; });
        row("no such till", Error::Kind::Refused,
            [](ForceCloseTill& request) { request.till = QStringLiteral("09"); });
    }

    void refuses()
    {
        QFETCH(ForceCloseTill, request);
        QFETCH(int, kind);
        const auto database = databaseWithTill();
        const Result<Till> closed = forceCloseTill(*database, request);
        QVERIFY(!closed);
        QCOMPARE(static_cast<int>(closed.error().kind), kind);
        QCOMPARE(till(*database).state, TillState::Active);
    }

    void survivesAFailureOfAnyStatement()
    {
        const ForceCloseTill request = forcing();
        survivesEveryFailure([] { return databaseWithTill(); },
            [&](Database& database) { return forceCloseTill(database, request); },
            [&](Database& database) {
                return till(database).state == TillState::Active && adds(database);
            });
    }
};

Q_DECLARE_METATYPE(hui::ForceCloseTill)
QTEST_APPLESS_MAIN(TestForceCloseTill)
#include "tst_forceclosetill.moc"
