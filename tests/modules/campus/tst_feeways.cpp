// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/OwedFees.h"
#include "modules/campus/RebuildFees.h"
#include "tests/modules/campus/CampusScene.h"
#include "tests/testkit/SeenPayers.h"

using namespace hui;
using namespace hui::testkit;

/// How fees are paid beside cash, and how they go back.
class TestFeeWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The money never was in the drawer: it goes back to its account by itself.
    void anAccountPaysAndIsPaidBack()
    {
        const auto database = campusDesk();
        const PayFees request = debitingFees();
        QVERIFY(payFees(*database, request));
        QVERIFY(payFees(*database, request));
        answerFees(*database, request.operation, OutboxEvent::Accepted);
        const DeskFees paid = storedFees(*database, request.operation);
        QCOMPARE(paid.state(), FeeState::Paid);
        QCOMPARE(paid.debited, u"6222 **** 0186"_s);
        QVERIFY(
            feePaperText(feeReceipt(paid, shift(), {}, 1)).contains(u"账户扣款=6222 **** 0186"));
        const CancelFees cancel = cancellingFees(paid);
        QVERIFY(cancelFees(*database, cancel));
        answerFees(*database, cancel.operation, OutboxEvent::Accepted);
        const DeskFees back = storedFees(*database, request.operation);
        QCOMPARE(back.state(), FeeState::Refunded);
        const auto cash = refundFees(*database, refundingFees(back));
        QCOMPARE(cash.error().kind, Error::Kind::Refused);
        QVERIFY(QByteArray(cash.error().text).contains("from an account"));
        PayFees refused = debitingFees();
        refused.fees.student.number = u"20240199"_s;
        QVERIFY(payFees(*database, refused));
        answerFees(*database, refused.operation, OutboxEvent::Rejected, {}, u"debit_refused"_s);
        QCOMPARE(storedFees(*database, refused.operation).state(), FeeState::NotPaid);
        QVERIFY(owedFees(*database)->isEmpty());
        QVERIFY(DeskFeesRepository(*database).shown(0)->isEmpty());
        QCOMPARE(till(*database).balance, Money::fen(feesBefore));
        QVERIFY(database->run(u"DELETE FROM campus_payment"_s)); // the journal knows the way
        QVERIFY(rebuildFees(*database, 1, 1000));
        QCOMPARE(storedFees(*database, request.operation).state(), FeeState::Refunded);
    }

    /// Seen on a document for this once, without a record.
    void muchCashOfASeenPayer()
    {
        const auto database = campusDesk();
        PayFees request = payingFees();
        request.fees.items[0].amount = Money::fen(5'000'000);
        request.parts = {{u"t"_s, Money::fen(5'000'000)}};
        request.cashIn = pieces({{"CNY-10000", 500}});
        request.cashOut = {};
        request.way.payer = seenResident();
        const auto signedBy = Countersign{u"AP-9"_s, u"0102"_s, u"周文静"_s, u"f"_s};
        request.approval = signedBy;
        QVERIFY(payFees(*database, request));
        QVERIFY((*Journal(*database).byId(request.operation))
                ->operation.body.value(u"payer"_s)
                .isObject());
    }
};

QTEST_GUILESS_MAIN(TestFeeWays)
#include "tst_feeways.moc"
