// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/NotePaper.h"
#include "modules/community/RebuildBookings.h"
#include "tests/modules/community/ChargeScene.h"
#include "tests/testkit/SeenPayers.h"

using namespace hui;
using namespace hui::testkit;

/// Cash for visits and deposits at the desk.
class TestDeskCharge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTakenOnce()
    {
        const auto database = bookingDesk();
        const Money before = till(*database).balance;
        const PayCharge paying = payingVisit();
        const auto paid = payCharge(*database, paying);
        QVERIFY(paid);
        QCOMPARE(paid->state(), ChargeState::Taken);
        QCOMPARE(till(*database).balance.minor(), before.minor() + 5000);
        const auto again = payCharge(*database, paying);
        QVERIFY(again);
        QCOMPARE(again->charge, paid->charge);
        QCOMPARE(till(*database).balance.minor(), before.minor() + 5000);
        PayCharge other = paying;
        other.charge.subject = operationId();
        QVERIFY(!payCharge(*database, other)); // the id stands for something else
    }

    void refusesACharge_data()
    {
        QTest::addColumn<std::function<void(PayCharge&)>>("spoil");
        QTest::addColumn<Error::Kind>("kind");
        using Spoil = std::function<void(PayCharge&)>;
        QTest::newRow("off line") << Spoil([](PayCharge& pay) { pay.online = false; })
                                  << Error::Kind::Offline;
        QTest::newRow("nothing chosen")
            << Spoil([](PayCharge& pay) { pay.charge.items.clear(); }) << Error::Kind::Input;
        QTest::newRow("no account was read") << Spoil([](PayCharge& pay) {
            pay.cashIn = {};
            pay.way.mode = PayMode::Card;
        }) << Error::Kind::Input;
        QTest::newRow("cash beside an account")
            << Spoil([](PayCharge& pay) { pay.way = chargeByAccount; }) << Error::Kind::Input;
        QTest::newRow("too little cash")
            << Spoil([](PayCharge& pay) { pay.cashIn = pieces({{"CNY-1000", 1}}); })
            << Error::Kind::Input;
    }
    void refusesACharge()
    {
        QFETCH(std::function<void(PayCharge&)>, spoil);
        QFETCH(Error::Kind, kind);
        const auto database = bookingDesk();
        PayCharge paying = payingVisit();
        spoil(paying);
        const auto paid = payCharge(*database, paying);
        QVERIFY(!paid);
        QCOMPARE(paid.error().kind, kind);
        QVERIFY(!*Journal(*database).contains(paying.operation));
    }

    /// Much cash of somebody without a record called as the customer is not taken.
    void muchCashHasAPayer()
    {
        const auto database = bookingDesk();
        PayCharge paying = payingVisit();
        paying.charge = chargeOf(depositStay(), Money::fen(5'000'000));
        paying.cashIn = pieces({{"CNY-10000", 500}});
        paying.approval = chargeSignature();
        const auto refused = payCharge(*database, paying);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QVERIFY(!*Journal(*database).contains(paying.operation));
        paying.customer = operationId(); // a patient's record is not the payer's
        QVERIFY(!payCharge(*database, paying));
        PayCharge seen = paying; // nor is half a document
        seen.way.payer = seenResident();
        seen.way.payer->copyKept = false;
        QCOMPARE(payCharge(*database, seen).error().kind, Error::Kind::Input);
        seen.way.payer->copyKept = true;
        seen.way.payer->documentNumber = u"320508197906121016"_s; // mistyped
        QCOMPARE(payCharge(*database, seen).error().kind, Error::Kind::Input);
        seen.way.payer->documentNumber = u"320508197906121015"_s;
        seen.way.payer->validUntil = shift().businessDate.addDays(-1); // run out
        QCOMPARE(payCharge(*database, seen).error().kind, Error::Kind::Input);
        QVERIFY(!*Journal(*database).contains(seen.operation));
        seen.way.payer->validUntil = shift().businessDate;
        seen.operation = operationId();
        seen.charge.subject = operationId();
        seen.cashIn = pieces({{"CNY-10000", 500}});
        QVERIFY(payCharge(*database, seen)); // seen for this once
        QCOMPARE((*Journal(*database).byId(seen.operation))
                     ->operation.body.value(u"payer"_s)[u"document_no"_s]
                     .toString(),
            u"320508197906121015"_s);
        paying.payer = operationId();
        QVERIFY(payCharge(*database, paying));
        QCOMPARE((*Journal(*database).byId(paying.operation))->operation.body.value(u"payer"_s),
            QJsonValue(idText(paying.payer)));
    }

    /// Who came for the payer is noted with them, and with no link nothing is taken.
    void whoCameIsNoted()
    {
        const auto database = bookingDesk();
        PayCharge paying = payingVisit();
        paying.way.agent = operationId();
        QCOMPARE(payCharge(*database, paying).error().kind, Error::Kind::Refused); // for nobody
        QVERIFY(!*Journal(*database).contains(paying.operation));
        Customer principal{operationId(), {}, {}, {}, FixedClock().nowUtc()};
        paying.payer = principal.id;
        principal.links = {{operationId(), LinkRole::Agent, operationId(), u"王*国"_s, u"授权书"_s,
            FixedClock().nowUtc(), shift().businessDate}};
        const auto save = [&] { return CustomerRepository(*database).save(principal); };
        QVERIFY(database->transaction(save));
        QCOMPARE(payCharge(*database, paying).error().kind, Error::Kind::Refused);
        principal.links.first().other = paying.way.agent;
        QVERIFY(database->transaction(save));
        Customer agent{paying.way.agent,
            {{CertificateKind::ResidentId, u"320508199003071231"_s, u"CHN"_s,
                shift().businessDate.addDays(-1)}},
            {}, {}, FixedClock().nowUtc()};
        agent.fields.insert(CustomerField::Name, {u"王样国"_s, operationId()});
        const auto saveAgent = [&] { return CustomerRepository(*database).save(agent); };
        QVERIFY(database->transaction(saveAgent));
        const auto refused = payCharge(*database, paying); // their document ran out yesterday
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().detail, agentExpired);
        QVERIFY(!*Journal(*database).contains(paying.operation));
        agent.certificates.first().validUntil = shift().businessDate;
        QVERIFY(database->transaction(saveAgent));
        QVERIFY(payCharge(*database, paying));
        const QJsonObject body = (*Journal(*database).byId(paying.operation))->operation.body;
        QCOMPARE(body.value(u"agent"_s).toString(), idText(paying.way.agent));
        QCOMPARE(body.value(u"payer"_s).toString(), idText(principal.id));
        const ReceiptDocument paper
            = chargeReceipt(storedCharge(*database, paying.operation), shift(), {}, 2);
        QCOMPARE(chargeLine(paper, u"代理人"_s), u"王*国"_s); // on any other day, too
        QCOMPARE(chargeLine(paper, u"代理人证件"_s), u"居民身份证"_s);
        QCOMPARE(chargeLine(paper, u"代理人证号"_s), u"3205**********1231"_s);
    }

    /// What is open stands in the list of any later day, until the cash has been handed out; what
    /// is ended stands in the list of its own day.
    void openOnesStayInTheList()
    {
        const auto database = bookingDesk();
        const QDate later = shift().businessDate.addDays(3);
        const auto open = [&] {
            QList<QUuid> ids;
            for (const ChargeKind kind : {ChargeKind::Visit, ChargeKind::Deposit}) {
                const auto found = DeskChargeRepository(*database).ofDay(kind, later, 100);
                for (const DeskCharge& each : *found)
                    ids.append(each.operation);
            }
            return ids;
        };
        const DeskCharge paid = paidCharge(*database);
        QVERIFY(open().isEmpty());
        const PayCharge taken = payingVisit();
        QVERIFY(payCharge(*database, taken));
        QCOMPARE(open(), QList<QUuid>{taken.operation}); // the hospital has not answered
        answerLeg(*database, taken.operation, OutboxEvent::Rejected, {}, u"hospital_refused"_s);
        QCOMPARE(open(), QList<QUuid>{taken.operation}); // the cash is due back
        QCOMPARE(dueBackOf(*DeskChargeRepository(*database).ofDay(ChargeKind::Visit, later, 9)).sum,
            Money::fen(5000));
        const RefundCharge refund = refundingChargeOf(storedCharge(*database, taken.operation));
        QVERIFY(refundCharge(*database, refund));
        answerLeg(*database, refund.operation, OutboxEvent::Accepted);
        QVERIFY(open().isEmpty());
        const UndoCharge undo = undoingOf(paid);
        QVERIFY(undoCharge(*database, undo));
        QCOMPARE(open(), QList<QUuid>{paid.operation});
        answerLeg(*database, undo.operation, OutboxEvent::Rejected, {}, u"not_given_back"_s);
        QVERIFY(open().isEmpty()); // paid, as before
        const auto asked = releaseDeposit(*database, releasing(Money::fen(100)));
        answerLeg(*database, asked->operation, OutboxEvent::Accepted,
            {{u"originals"_s,
                QJsonArray{QJsonObject{{u"receipt_no"_s, u"0512-08-20260318-H00003"_s}}}}});
        QCOMPARE(open(), QList<QUuid>{asked->operation});
        const DeskCharge stored = storedCharge(*database, asked->operation);
        QCOMPARE(chargeLine(chargeReceipt(stored, shift(), {}), u"原缴款流水"_s),
            u"0512-08-20260318-H00003"_s);
        const auto first = dueBackFirst(
            *DeskChargeRepository(*database).ofDay(ChargeKind::Deposit, shift().businessDate, 9));
        QCOMPARE(first.first().operation, asked->operation);
        QCOMPARE(
            chargeSheet(first, ChargeKind::Deposit, shift(), {}).tables.first().rows.size(), 1);
        Shift other = shift();
        other.businessDate = later;
        QVERIFY(chargeSheet(first, ChargeKind::Deposit, other, {}).tables.first().rows.isEmpty());
    }

    void isGivenBackInTwoSteps()
    {
        const auto database = bookingDesk();
        const DeskCharge paid = paidCharge(*database);
        QCOMPARE(paid.state(), ChargeState::Paid);
        QCOMPARE(refundCharge(*database, refundingChargeOf(paid)).error().kind,
            Error::Kind::Refused); // the hospital has it
        UndoCharge undo = undoingOf(paid);
        undo.approval = {};
        QCOMPARE(undoCharge(*database, undo).error().kind, Error::Kind::NeedsApproval);
        undo = undoingOf(paid);
        undo.reason = u" "_s;
        QCOMPARE(undoCharge(*database, undo).error().kind, Error::Kind::Input);
        undo = undoingOf(paid);
        QCOMPARE(undoCharge(*database, undo)->state(), ChargeState::Undoing);
        QCOMPARE(undoCharge(*database, undo)->state(), ChargeState::Undoing); // the same again
        answerLeg(*database, undo.operation, OutboxEvent::Accepted);
        const Money before = till(*database).balance;
        const RefundCharge refund = refundingChargeOf(paid);
        QCOMPARE(refundCharge(*database, refund)->state(), ChargeState::Refunded);
        QCOMPARE(refundCharge(*database, refund)->state(), ChargeState::Refunded);
        QCOMPARE(till(*database).balance.minor(), before.minor() - 5000);
    }

    void aReleaseIsAtMostTheBalance()
    {
        const auto database = bookingDesk();
        QCOMPARE(releaseDeposit(*database, releasing(Money::fen(150'001))).error().kind,
            Error::Kind::Refused);
        ReleaseDeposit used = releasing(Money::fen(150'000)); // less is left than came
        used.stay.used = Money::fen(400'000);
        QCOMPARE(releaseDeposit(*database, used).error().kind, Error::Kind::Refused);
        QCOMPARE(
            releaseDeposit(*database, releasing(Money::fen(0))).error().kind, Error::Kind::Input);
        const auto asked = releaseDeposit(*database, releasing(Money::fen(150'000)));
        QVERIFY(asked);
        QCOMPARE(asked->state(), ChargeState::Undoing);
        ReleaseDeposit more = releasing(Money::fen(140'000)); // another amount under the same id
        more.operation = asked->operation;
        more.stay = used.stay;
        more.stay.id = asked->charge.subject;
        QCOMPARE(releaseDeposit(*database, more).error().kind, Error::Kind::Refused);
        answerLeg(*database, asked->operation, OutboxEvent::Rejected, {}, u"not_given_back"_s);
        QCOMPARE(storedCharge(*database, asked->operation).state(), ChargeState::Refused);
        QCOMPARE(storedCharge(*database, asked->operation).refusal, u"not_given_back"_s);
    }

    /// Lets the first statement fail, then the second, and so on until none does.
    void survivesAFailureOfAnyStatement_data()
    {
        QTest::addColumn<bool>("isDebit");
        QTest::newRow("cash") << false;
        QTest::newRow("account") << true;
    }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(bool, isDebit);
        for (int count = 0;; ++count) {
            const auto database = bookingDesk();
            const Money before = till(*database).balance;
            const PayCharge paying = isDebit ? debitingVisit() : payingVisit();
            database->failAfter(count);
            const auto paid = payCharge(*database, paying);
            database->failAfter(-1);
            if (paid) {
                QVERIFY(count >= 5);
                return;
            }
            QCOMPARE(till(*database).balance, before);
            QVERIFY(!*Journal(*database).contains(paying.operation));
            QVERIFY(payCharge(*database, paying));
        }
    }

    /// A part of a deposit that is given back: its question, and then its cash.
    void aReleaseSurvivesAFailureOfAnyStatement()
    {
        const ReleaseDeposit request = releasing(Money::fen(5000));
        survivesEveryFailure(
            bookingDesk, [&](Database& database) { return releaseDeposit(database, request); },
            [&](Database& database) {
                return !*DeskChargeRepository(database).byOperation(request.operation)
                    && !*Journal(database).contains(request.operation);
            });
        RefundCharge refund = refundingChargeOf({.operation = request.operation});
        survivesEveryFailure(
            [&] {
                auto database = bookingDesk();
                HUI_ASSERT(releaseDeposit(*database, request));
                answerLeg(*database, request.operation, OutboxEvent::Accepted);
                return database;
            },
            [&](Database& database) { return refundCharge(database, refund); },
            [&](Database& database) {
                return storedCharge(database, request.operation).state() == ChargeState::DueBack
                    && till(database).balance == Money::fen(4'820'650);
            });
    }

    void statesFollowTheLegs_data()
    {
        QTest::addColumn<ChargeLegs>("legs");
        QTest::addColumn<bool>("isRelease");
        QTest::addColumn<ChargeState>("state");
        using enum OutboxState;
        QTest::newRow("taken") << ChargeLegs{} << false << ChargeState::Taken;
        QTest::newRow("unknown") << ChargeLegs{Unknown} << false << ChargeState::Unclear;
        QTest::newRow("paid") << ChargeLegs{Accepted} << false << ChargeState::Paid;
        QTest::newRow("refused") << ChargeLegs{OutboxState::Rejected} << false
                                 << ChargeState::DueBack;
        QTest::newRow("poison") << ChargeLegs{Poison} << false << ChargeState::Review;
        QTest::newRow("undo asked")
            << ChargeLegs{Accepted, Sending} << false << ChargeState::Undoing;
        QTest::newRow("undo refused")
            << ChargeLegs{Accepted, OutboxState::Rejected} << false << ChargeState::Paid;
        QTest::newRow("release asked") << ChargeLegs{} << true << ChargeState::Undoing;
        QTest::newRow("release lost") << ChargeLegs{Unknown} << true << ChargeState::Unclear;
        QTest::newRow("release given") << ChargeLegs{Accepted} << true << ChargeState::DueBack;
        QTest::newRow("handed out")
            << ChargeLegs{Accepted, {}, Recorded} << true << ChargeState::Refunded;
        QTest::newRow("hand-out refused")
            << ChargeLegs{Accepted, {}, OutboxState::Rejected} << true << ChargeState::Review;
    }
    void statesFollowTheLegs()
    {
        QFETCH(ChargeLegs, legs);
        QFETCH(bool, isRelease);
        QTEST(chargeStateOf(legs, isRelease), "state");
    }

    void thePaperSaysTheSplit()
    {
        const auto database = bookingDesk();
        const DeskCharge paid = paidCharge(*database);
        const ReceiptDocument paper = chargeReceipt(paid, shift(), u"惠民银行"_s, 2);
        QCOMPARE(paper.title, u"就医缴费凭证（客户联）"_s);
        QCOMPARE(chargeLine(paper, u"费用合计"_s), u"100.00"_s);
        QCOMPARE(chargeLine(paper, u"医保统筹支付"_s), u"-40.00"_s);
        QCOMPARE(chargeLine(paper, u"个人账户支付"_s), u"-10.00"_s);
        QCOMPARE(chargeLine(paper, u"现金支付"_s), u"¥50.00"_s);
        QCOMPARE(chargeLine(paper, u"流水号"_s), u"0512-08-20260318-H00007"_s);
        QCOMPARE(paper.watermark, u"补打 第 1 次"_s);
        const SheetDocument sheet = chargeSheet({paid}, ChargeKind::Visit, shift(), {});
        QCOMPARE(sheet.tables.first().totals.at(5), u"50.00"_s);
        const auto asked = releaseDeposit(*database, releasing(Money::fen(100)));
        QCOMPARE(chargeReceipt(*asked, shift(), {}).title, u"住院预缴金退款申请（待医院确认）"_s);
    }

    /// What the tables hold can be made anew from the journal.
    void isMadeAnewFromTheJournal()
    {
        const auto database = bookingDesk();
        const DeskCharge paid = paidCharge(*database);
        const UndoCharge undo = undoingOf(paid);
        QVERIFY(undoCharge(*database, undo));
        answerLeg(*database, undo.operation, OutboxEvent::Accepted);
        QVERIFY(refundCharge(*database, refundingChargeOf(paid)));
        const auto asked = releaseDeposit(*database, releasing(Money::fen(100)));
        QVERIFY(asked);
        const DeskCharge before = storedCharge(*database, paid.operation);
        QVERIFY(database->run(u"DELETE FROM community_charge"_s, {}));
        QVERIFY(database->transaction([&] { return rebuildBookings(*database, 1, 1000); }));
        const DeskCharge after = storedCharge(*database, paid.operation);
        QCOMPARE(after.charge, before.charge);
        QCOMPARE(after.undo, before.undo);
        QCOMPARE(after.refund, before.refund);
        QCOMPARE(after.tendered, before.tendered);
        QVERIFY(storedCharge(*database, asked->operation).isRelease);
    }

    void printingsAreToldToThePlatform()
    {
        const auto database = bookingDesk();
        const DeskCharge paid = paidCharge(*database);
        const NotePaper first{operationId(), shift(), paid.operation, u"paid"_s, counterTime};
        QCOMPARE(*notePaper(*database, first), 1);
        QCOMPARE(*notePaper(*database, first), 1); // the same again
        NotePaper second = first;
        second.operation = operationId();
        QCOMPARE(*notePaper(*database, second), 2);
        const auto entry = Journal(*database).byId(second.operation);
        QCOMPARE((*entry)->operation.body.value(u"count"_s).toInt(), 2);
    }

    void theWireHoldsChargesWhole()
    {
        const Visit visit = paidVisit();
        QCOMPARE(*visitsFromJson(toJson(QList<Visit>{visit})), QList<Visit>{visit});
        const Stay stay = depositStay();
        QCOMPARE(*staysFromJson(toJson(QList<Stay>{stay})), QList<Stay>{stay});
        const Charge charge = chargeOf(visit, visit.items);
        QCOMPARE(*chargeFromJson(toJson(charge)), charge);
        QVERIFY(!chargeFromJson({}));
    }
};

QTEST_GUILESS_MAIN(TestDeskCharge)
#include "tst_deskcharge.moc"
