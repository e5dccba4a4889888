// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "modules/community/RebuildBookings.h"
#include "tests/modules/community/ChargeScene.h"

using namespace hui;
using namespace hui::testkit;

/// How charges are paid beside cash, and how they go back.
class TestChargeWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The money never was in the drawer, and none goes out of it: it goes back where it came from.
    void anAccountPaysAndIsPaidBack()
    {
        const auto database = bookingDesk();
        const Money before = till(*database).balance;
        const PayCharge paying = debitingVisit();
        QVERIFY(payCharge(*database, paying));
        QVERIFY(payCharge(*database, paying));
        const DeskCharge taken = storedCharge(*database, paying.operation);
        QCOMPARE(taken.mode, PayMode::Account);
        QCOMPARE(taken.debited, u"6222 **** 0186"_s);
        const auto body = (*Journal(*database).byId(paying.operation))->operation.body;
        QCOMPARE(body.value(u"mode"_s).toString(), u"account"_s);
        answerLeg(*database, paying.operation, OutboxEvent::Accepted);
        const ReceiptDocument paper
            = chargeReceipt(storedCharge(*database, paying.operation), shift(), {}, 1);
        QCOMPARE(chargeLine(paper, u"账户扣款支付"_s), u"¥50.00"_s);
        QCOMPARE(chargeLine(paper, u"付款账户"_s), u"6222 **** 0186"_s);
        const UndoCharge undo = undoingOf(taken);
        QVERIFY(undoCharge(*database, undo));
        answerLeg(*database, undo.operation, OutboxEvent::Accepted);
        const DeskCharge back = storedCharge(*database, paying.operation);
        QCOMPARE(back.state(), ChargeState::Refunded); // at once
        QCOMPARE(back.refundedOn, shift().businessDate);
        QCOMPARE(sumsOf({back}, shift().businessDate).givenBack, Money::fen(5000));
        const auto cash = refundCharge(*database, refundingChargeOf(back));
        QCOMPARE(cash.error().kind, Error::Kind::Refused);
        QVERIFY(QByteArray(cash.error().text).contains("from an account"));
        QCOMPARE(dueBackOf({back}).count, 0);
        QCOMPARE(till(*database).balance, before);
        const PayCharge other = debitingVisit();
        QVERIFY(payCharge(*database, other));
        answerLeg(*database, other.operation, OutboxEvent::Rejected, {}, u"insufficient_funds"_s);
        QCOMPARE(storedCharge(*database, other.operation).state(), ChargeState::NotPaid);
        const QDate later = shift().businessDate.addDays(3);
        QVERIFY(DeskChargeRepository(*database).ofDay(ChargeKind::Visit, later, 9)->isEmpty());
        QVERIFY(database->run(u"DELETE FROM community_charge"_s)); // the journal knows the way
        QVERIFY(rebuildBookings(*database, 1, 1000));
        QCOMPARE(storedCharge(*database, paying.operation).mode, PayMode::Account);
        QCOMPARE(storedCharge(*database, paying.operation).state(), ChargeState::Refunded);
    }

    /// Of a part of a deposit that came in two ways, only the cash is handed out.
    void aReleaseGoesBackAsItCame()
    {
        const auto database = bookingDesk();
        const auto asked = releaseDeposit(*database, releasing(Money::fen(9000)));
        const auto part = [](const QString& means, qint64 fen) {
            return QJsonObject{{u"receipt_no"_s, u"0512-08-20260318-H00003"_s}, {u"means"_s, means},
                {u"amount"_s, moneyToJson(Money::fen(fen))}};
        };
        answerLeg(*database, asked->operation, OutboxEvent::Accepted,
            {{u"originals"_s, QJsonArray{part(u"cash"_s, 5000), part(u"card"_s, 4000)}}});
        const DeskCharge due = storedCharge(*database, asked->operation);
        QCOMPARE(due.state(), ChargeState::DueBack);
        QCOMPARE(dueBackOf({due}).sum, Money::fen(5000));
        const RefundCharge refund = refundingChargeOf(due); // 50.00
        QCOMPARE(refundCharge(*database, refund)->state(), ChargeState::Refunded);
        QCOMPARE((*Journal(*database).byId(refund.operation))->operation.amount, Money::fen(5000));
    }
};

QTEST_GUILESS_MAIN(TestChargeWays)
#include "tst_chargeways.moc"
