// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Dealings.h"
#include "modules/campus/FeePaper.h"
#include "modules/campus/OwedFees.h"
#include "modules/campus/RebuildFees.h"
#include "tests/modules/campus/CampusScene.h"

using namespace hui;
using namespace hui::testkit;

class TestPayFees : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheMoney()
    {
        const auto database = campusDesk();
        PayFees request = payingFees();
        request.customer = operationId();
        const auto paid = payFees(*database, request);
        QVERIFY(paid);
        QCOMPARE(paid->state(), FeeState::Taken);
        QVERIFY(payFees(*database, request)); // the second click
        QCOMPARE(till(*database).balance, Money::fen(feesBefore + 112000));
        const auto entry = *Journal(*database).byId(request.operation);
        QCOMPARE(entry->operation.amount, Money::fen(112000));
        QCOMPARE(entry->operation.body.value(u"category"_s).toString(), u"campus"_s);
        QCOMPARE(entry->operation.body.value(u"payee"_s).toString(), u"苏州市示例大学"_s);
        QCOMPARE(storedFees(*database, request.operation).fees, request.fees);
        const auto dealings
            = Dealings(*database).of({request.customer.toString(QUuid::WithoutBraces)}, 9);
        QVERIFY(dealings);
        QCOMPARE(dealings->size(), 1);
        QVERIFY(adds(*database));
    }

    void refuses_data()
    {
        QTest::addColumn<std::function<void(PayFees&)>>("change");
        QTest::addColumn<int>("kind");
        const auto row
            = [](const char* name, Error::Kind kind, const std::function<void(PayFees&)>& change) {
                  QTest::newRow(name) << change << static_cast<int>(kind);
              };
        row("without the line", Error::Kind::Offline, [](PayFees& it) { it.online = false; });
        row("nothing", Error::Kind::Input, [](PayFees& it) { it.parts.clear(); });
        row("no such item", Error::Kind::Refused, [](PayFees& it) { it.parts[0].item = u"x"_s; });
        row("an item twice", Error::Kind::Refused, [](PayFees& it) { it.parts[0].item = u"n"_s; });
        row("a part too small", Error::Kind::Refused,
            [](PayFees& it) { it.parts[0].amount = Money::fen(49999); });
        row("a part of what is paid whole", Error::Kind::Refused,
            [](PayFees& it) { it.parts[1].amount = Money::fen(6000); });
        row("more than the rest", Error::Kind::Refused,
            [](PayFees& it) { it.fees.items[1].paid = Money::fen(1); });
        row("a term that is over", Error::Kind::Refused,
            [](PayFees& it) { it.fees.items[1].closes = QDate(2026, 3, 17); });
        row("more than there is money", Error::Kind::Refused, [](PayFees& it) {
            it.parts[0].amount = Money::fen(std::numeric_limits<qint64>::max());
        });
        row("too little", Error::Kind::Input,
            [](PayFees& it) { it.cashIn = pieces({{"CNY-10000", 11}}); });
        row("too much back", Error::Kind::Input,
            [](PayFees& it) { it.cashOut = pieces({{"CNY-10000", 1}}); });
        row("no such note", Error::Kind::Input,
            [](PayFees& it) { it.cashIn = pieces({{"CNY-7", 1}}); });
        row("no account was read", Error::Kind::Input, [](PayFees& it) {
            it = debitingFees();
            it.way.debit = {};
        });
        row("cash beside an account", Error::Kind::Input,
            [](PayFees& it) { it.way = debitingFees().way; });
        row("another's till", Error::Kind::Refused, [](PayFees& it) { it.shift.till = u"09"_s; });
        row("signed by oneself", Error::Kind::Refused,
            [](PayFees& it) { it.approval = {u"AP-1"_s, it.shift.operatorId, {}, u"00ff"_s}; });
        row("much cash of somebody unknown", Error::Kind::Input, [](PayFees& it) {
            it.fees.items[0].amount = Money::fen(5'000'000);
            it.parts = {{u"t"_s, Money::fen(5'000'000)}};
            it.cashIn = pieces({{"CNY-10000", 500}});
            it.cashOut = {};
        });
    }
    void refuses()
    {
        QFETCH(std::function<void(PayFees&)>, change);
        QFETCH(int, kind);
        const auto database = campusDesk();
        PayFees request = payingFees();
        change(request);
        const auto paid = payFees(*database, request);
        QVERIFY(!paid);
        QCOMPARE(static_cast<int>(paid.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(!*DeskFeesRepository(*database).byId(request.operation));
        QCOMPARE(till(*database).balance, Money::fen(feesBefore));
    }

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
            const auto database = campusDesk();
            const PayFees request = isDebit ? debitingFees() : payingFees();
            database->failAfter(count);
            const auto paid = payFees(*database, request);
            database->failAfter(-1);
            if (paid) {
                QVERIFY(count >= 8);
                return;
            }
            QVERIFY(paid.error().kind == Error::Kind::Storage
                || paid.error().kind == Error::Kind::Unknown); // a lost COMMIT
            QVERIFY(!*Journal(*database).contains(request.operation));
            QCOMPARE(till(*database).balance, Money::fen(feesBefore));
            QVERIFY(payFees(*database, request));
        }
    }

    void aPartIsNotTakenTwice_data()
    {
        QTest::addColumn<int>("event"); // of the payment that was made before; -1: none yet
        QTest::addColumn<int>("bookedAfter"); // seconds after the fees were told
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const char* name, int event, int bookedAfter, bool isTaken) {
            QTest::newRow(name) << event << bookedAfter << isTaken;
        };
        row("recorded", -1, 0, false);
        row("without an answer", static_cast<int>(OutboxEvent::Unanswered), 0, false);
        row("booked after the fees were told", static_cast<int>(OutboxEvent::Accepted), 1, false);
        row("booked before", static_cast<int>(OutboxEvent::Accepted), -1, true);
        row("refused", static_cast<int>(OutboxEvent::Rejected), 0, true);
    }
    /// The page was left after a commit of which nobody knew, or the desk was started anew: another
    /// payment is made, and the school would take it.
    void aPartIsNotTakenTwice()
    {
        QFETCH(int, event);
        QFETCH(int, bookedAfter);
        QFETCH(bool, isTaken);
        const auto database = campusDesk();
        PayFees first = payingFees();
        first.parts = {{u"t"_s, Money::fen(100000)}};
        first.cashIn = pieces({{"CNY-10000", 10}});
        first.cashOut = {};
        database->failCommit(Database::CommitFault::Durable);
        QCOMPARE(payFees(*database, first).error().kind, Error::Kind::Unknown);
        if (event >= 0)
            answerFees(*database, first.operation, static_cast<OutboxEvent>(event),
                {{u"booked_at"_s, timestampToJson(feeTime.addSecs(bookedAfter))}});
        PayFees again = first;
        again.operation = operationId();
        const auto taken = payFees(*database, again);
        QCOMPARE(taken.has_value(), isTaken);
        if (!taken)
            QCOMPARE(taken.error().kind, Error::Kind::Refused);
        again.operation = operationId();
        again.parts = {{u"n"_s, Money::fen(12000)}}; // another item is not meant
        again.cashIn = pieces({{"CNY-10000", 1}, {"CNY-2000", 1}});
        QVERIFY(payFees(*database, again));
        QVERIFY(payFees(*database, first)); // and the same is still the same
        QCOMPARE(till(*database).balance, Money::fen(feesBefore + 112000 + (isTaken ? 100000 : 0)));
    }

    /// However many have been paid since: what is due back is shown until it was paid out.
    void whatIsDueBackStaysInSight()
    {
        const auto database = campusDesk();
        QList<QUuid> ids;
        for (int count = 0; count < 4; ++count) {
            PayFees request = payingFees();
            request.fees.student.number = QString::number(20240101 + count);
            request.at = feeTime.addSecs(count);
            QVERIFY(payFees(*database, request));
            ids.append(request.operation);
        }
        const auto shown = [&database, &ids] {
            QList<qsizetype> places;
            const auto payments = DeskFeesRepository(*database).shown(1);
            HUI_ASSERT(payments);
            for (const DeskFees& each : dueBackFirst(*payments))
                places.append(ids.indexOf(each.id));
            return places;
        };
        QCOMPARE(shown(), (QList<qsizetype>{3, 2, 1, 0})); // none has ended
        for (const QUuid& id : ids.mid(1))
            answerFees(*database, id, OutboxEvent::Accepted);
        answerFees(*database, ids.first(), OutboxEvent::Rejected, {}, u"school_refused"_s);
        QCOMPARE(shown(), (QList<qsizetype>{0, 3}));
        const FeesDue due = dueBackOf(*DeskFeesRepository(*database).shown(1));
        QCOMPARE(due.payments, 1);
        QCOMPARE(due.sum, Money::fen(112000));
        const CancelFees cancel = cancellingFees(storedFees(*database, ids.at(1)));
        QVERIFY(cancelFees(*database, cancel));
        answerFees(*database, cancel.operation, OutboxEvent::Accepted);
        QCOMPARE(shown(), (QList<qsizetype>{1, 0, 3}));
        const RefundFees refund = refundingFees(storedFees(*database, ids.first()));
        QVERIFY(refundFees(*database, refund));
        QCOMPARE(shown(), (QList<qsizetype>{1, 3, 0})); // on its way
        answerFees(*database, refund.operation, OutboxEvent::Accepted);
        QCOMPARE(shown(), (QList<qsizetype>{1, 3}));
    }

    void isTakenBackAndGivenBack()
    {
        const auto database = campusDesk();
        const DeskFees paid = paidAtDesk(*database);
        QVERIFY(!refundFees(*database, refundingFees(paid))); // the school has it
        CancelFees cancel = cancellingFees(paid);
        CancelFees late = cancel;
        late.shift.businessDate = late.shift.businessDate.addDays(1);
        QVERIFY(!cancelFees(*database, late));
        QVERIFY(cancelFees(*database, cancel));
        QCOMPARE(cancelFees(*database, cancel)->state(), FeeState::Cancelling); // again
        QVERIFY(!cancelFees(*database, cancellingFees(paid))); // another
        answerFees(*database, cancel.operation, OutboxEvent::Accepted);
        QCOMPARE(storedFees(*database, paid.id).state(), FeeState::DueBack);
        const auto owed = owedFees(*database);
        QCOMPARE(owed->size(), 1);
        QCOMPARE(owed->first().operation, paid.id);
        QCOMPARE(owed->first().amount, paid.due());
        RefundFees less = refundingFees(paid);
        less.cashOut = pieces({{"CNY-10000", 11}});
        QVERIFY(!refundFees(*database, less));
        const RefundFees refund = refundingFees(paid);
        QVERIFY(refundFees(*database, refund));
        QCOMPARE(refundFees(*database, refund)->state(), FeeState::Refunded);
        QVERIFY(!refundFees(*database, refundingFees(paid)));
        QCOMPARE(till(*database).balance, Money::fen(feesBefore));
        QVERIFY(adds(*database));
    }

    void refusesToTakeBack_data()
    {
        QTest::addColumn<std::function<void(CancelFees&)>>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, Error::Kind kind,
                             const std::function<void(CancelFees&)>& change) {
            QTest::newRow(name) << change << static_cast<int>(kind);
        };
        row("no reason", Error::Kind::Input, [](CancelFees& it) { it.reason = u" "_s; });
        row("without the line", Error::Kind::Offline, [](CancelFees& it) { it.online = false; });
        row("no such payment", Error::Kind::Refused,
            [](CancelFees& it) { it.payment = operationId(); });
        row("nobody has signed", Error::Kind::NeedsApproval,
            [](CancelFees& it) { it.approval = {}; });
        row("of another teller", Error::Kind::Refused,
            [](CancelFees& it) { it.shift.operatorId = u"0218"_s; });
        row("signed by oneself", Error::Kind::Refused,
            [](CancelFees& it) { it.approval = {u"A"_s, it.shift.operatorId, {}, u"0f"_s}; });
    }
    void refusesToTakeBack()
    {
        QFETCH(std::function<void(CancelFees&)>, change);
        QFETCH(int, kind);
        const auto database = campusDesk();
        CancelFees request = cancellingFees(paidAtDesk(*database));
        change(request);
        const auto cancelled = cancelFees(*database, request);
        QVERIFY(!cancelled);
        QCOMPARE(static_cast<int>(cancelled.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void nothingIsHalfGivenBack()
    {
        for (int count = 0;; ++count) {
            const auto database = campusDesk();
            const auto paid = payFees(*database, payingFees());
            QVERIFY(paid);
            answerFees(*database, paid->id, OutboxEvent::Rejected, {}, u"school_refused"_s);
            const RefundFees refund = refundingFees(*paid);
            database->failAfter(count);
            const auto given = refundFees(*database, refund);
            database->failAfter(-1);
            if (given) {
                QVERIFY(count >= 8);
                QCOMPARE(given->refusal, u"school_refused"_s);
                return;
            }
            QVERIFY(!*Journal(*database).contains(refund.operation));
            QCOMPARE(till(*database).balance, Money::fen(feesBefore + 112000));
            QVERIFY(refundFees(*database, refund));
        }
    }

    void theStudentIsClosedOnDisk()
    {
        const auto database = campusDesk();
        QVERIFY(payFees(*database, payingFees()));
        auto rows = database->run(u"SELECT about FROM campus_payment"_s, {});
        QVERIFY(rows && rows->next());
        const QByteArray about = rows->value(0).toByteArray();
        QVERIFY(!about.contains("20240103"));
        QVERIFY(!about.contains(u"示例大学"_s.toUtf8()));
    }

    void isMadeAnewFromTheJournal()
    {
        const auto database = campusDesk();
        const DeskFees paid = paidAtDesk(*database);
        const CancelFees cancel = cancellingFees(paid);
        QVERIFY(cancelFees(*database, cancel));
        answerFees(*database, cancel.operation, OutboxEvent::Accepted);
        QVERIFY(refundFees(*database, refundingFees(paid)));
        const DeskFees known = storedFees(*database, paid.id);
        QVERIFY(database->run(u"DELETE FROM campus_payment"_s, {}));
        for (int again = 0; again < 2; ++again)
            QVERIFY(database->transaction([&] { return rebuildFees(*database, 1, 100); }));
        const DeskFees made = storedFees(*database, paid.id);
        QCOMPARE(made.fees, known.fees);
        QCOMPARE(made.parts, known.parts);
        QCOMPARE(made.cancel, known.cancel);
        QCOMPARE(made.refund, known.refund);
        QCOMPARE(made.tendered, known.tendered);
        QCOMPARE(made.change, known.change);
        QCOMPARE(made.at, known.at);
        QCOMPARE(made.legs, known.legs);
    }

    void thePaperSaysWhatIsCertain()
    {
        const auto database = campusDesk();
        const auto taken = payFees(*database, payingFees());
        QVERIFY(taken);
        const QString pending = feePaperText(feeReceipt(*taken, shift(), u"惠民银行"_s));
        QVERIFY(pending.startsWith(u"校园缴费受理凭证（待学校确认）"_s));
        QVERIFY(!pending.contains(u"流水号"_s));
        answerFees(*database, taken->id, OutboxEvent::Accepted,
            {{u"receipt_no"_s, u"0512-08-20260318-S00001"_s}, {u"school_ref"_s, u"XJ000001"_s}});
        DeskFees paid = storedFees(*database, taken->id);
        const QString receipt = feePaperText(feeReceipt(paid, shift(), u"惠民银行"_s, 2));
        for (const QString& words :
            {u"校园缴费回单（客户联）"_s, u"学校=苏州市示例大学"_s, u"学生=陈*安 2024级1班"_s,
                u"学号=****0103"_s, u"2025—2026学年第二学期"_s, u"学费=1,000.00"_s,
                u"  尚欠（2026-03-31 前）=4,200.00"_s, u"上网费=120.00"_s, u"合计=¥1,120.00"_s,
                u"=人民币壹仟壹佰贰拾元整"_s, u"现金 / 找零=1,200.00 / 80.00"_s,
                u"流水号=0512-08-20260318-S00001"_s, u"学校凭证号=XJ000001"_s, u"补打 第 1 次"_s})
            QVERIFY2(receipt.contains(words), qPrintable(words + u'\n' + receipt));
        QVERIFY(!receipt.contains(u"监护人"_s));
        paid.fees.consent = u"2026-01"_s;
        QVERIFY(feePaperText(feeReceipt(paid, shift(), u"惠民银行"_s))
                .contains(u"监护人同意书=版本 2026-01"_s));
        paid.legs = {OutboxState::Rejected, {}, OutboxState::Recorded};
        const QString refund = feePaperText(feeReceipt(paid, shift(), u"惠民银行"_s));
        QVERIFY(refund.startsWith(u"退款凭证"_s));
        QVERIFY(!refund.contains(u"尚欠"_s));
    }
};

QTEST_GUILESS_MAIN(TestPayFees)
#include "tst_payfees.moc"
