// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

constexpr qint64 opened = 4820650;

using Change = std::function<void(Database&, ReversePayment&)>;

RefundRejected refunding(const QUuid& original)
{
    return {operationId(), shift(), original, exactly18740(), noon};
}

/// A payment whose reversal sync has brought into `state`.
Payment reversed(Database& database, OutboxState state)
{
    const Payment payment = paid(database, OutboxState::Accepted);
    const Result<Payment> asked = reversePayment(database, reversing(payment.operation));
    HUI_ASSERT(asked.has_value());
    setOutbox(database, asked->correction->operation, state);
    return stored(database, payment.operation);
}

} // namespace

class TestGiveBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reverses()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const ReversePayment request = reversing(payment.operation);
        const Result<Payment> asked = reversePayment(*database, request);
        QVERIFY(asked);
        QCOMPARE(asked->state, PaymentState::ReversalPending);
        QCOMPARE(asked->correction->reason, request.reason);
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QVERIFY(reversePayment(*database, request)); // the second click
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QVERIFY(adds(*database));
        const JournalEntry entry = **Journal(*database).byId(request.operation);
        QCOMPARE(entry.operation.dependsOn, std::optional(payment.operation));
        QCOMPARE(entry.operation.amount, Money::fen(18740));
        setOutbox(*database, request.operation, OutboxState::Accepted);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Reversed);
        QCOMPARE((*PaymentRepository(*database).correctedBy(request.operation))->operation,
            payment.operation);
        QVERIFY(payBill(*database, paying())); // it may be paid again
    }

    void refusesToReverse_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("kind");
        const auto row
            = [](const char* name, OutboxState state, Error::Kind kind, const Change& change) {
                  QTest::newRow(name) << state << change << static_cast<int>(kind);
              };
        const auto same = [](Database&, ReversePayment&) { };
        using Kind = Error::Kind;
        row("not sent yet", OutboxState::Recorded, Kind::Refused, same);
        row("outcome unknown", OutboxState::Unknown, Kind::Refused, same);
        row("refused by the platform", OutboxState::Rejected, Kind::Refused, same);
        row("no such payment", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.original = operationId(); });
        row("yesterday's", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.shift.businessDate = r.shift.businessDate.addDays(1); });
        row("another teller's", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.shift.operatorId = u"0218"_s; });
        row("no reason", OutboxState::Accepted, Kind::Input,
            [](auto&, auto& r) { r.reason = u"  "_s; });
        row("a part of it", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.cashOut = pieces({{"CNY-10000", 1}}); });
        row("nobody signed", OutboxState::Accepted, Kind::NeedsApproval,
            [](auto&, auto& r) { r.approval = {}; });
        row("signed by the teller", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.approval.approverId = shift().operatorId; });
        row("a biller that takes nothing back", OutboxState::Accepted, Kind::Refused,
            [](auto& db, auto&) {
                QJsonObject biller = billerValue(u"w1"_s);
                biller.insert(u"same_day_reversal"_s, false);
                QVERIFY(CatalogueRepository(db).apply(u"biller"_s, u"w1"_s, biller));
            });
        row("twice", OutboxState::Accepted, Kind::Refused,
            [](auto& db, auto& r) { QVERIFY(reversePayment(db, reversing(r.original))); });
    }

    void refusesToReverse()
    {
        QFETCH(OutboxState, state);
        QFETCH(Change, change);
        QFETCH(int, kind);
        const auto database = branch();
        const Payment payment = paid(*database, state);
        ReversePayment request = reversing(payment.operation);
        change(*database, request);
        const Result<Payment> asked = reversePayment(*database, request);
        QVERIFY(!asked);
        QCOMPARE(static_cast<int>(asked.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.operation));
        QVERIFY(adds(*database));
    }

    void putsBackWhatARefusedReversalTookOut()
    {
        const auto database = branch();
        const Payment pending = reversed(*database, OutboxState::Unknown);
        const PutBackReversal request{
            operationId(), shift(), pending.operation, exactly18740(), noon};
        QVERIFY(!putBackReversal(*database, request)); // nobody has refused yet
        setOutbox(*database, pending.correction->operation, OutboxState::Rejected);
        QCOMPARE(stored(*database, pending.operation).state, PaymentState::ReversalRefused);
        PutBackReversal part = request;
        part.cashIn = pieces({{"CNY-10000", 1}});
        QVERIFY(!putBackReversal(*database, part));
        const Result<Payment> back = putBackReversal(*database, request);
        QVERIFY(back);
        QVERIFY(back->correction->putBack);
        const JournalEntry entry = **Journal(*database).byId(request.operation);
        QCOMPARE(entry.operation.kind, u"billpay.put_back"_s);
        QCOMPARE(entry.operation.amount, Money::fen(18740));
        QCOMPARE(entry.state, OutboxState::Recorded); // what it follows was refused: no dependency
        QVERIFY(putBackReversal(*database, request)); // the second click
        PutBackReversal other = request;
        other.operation = operationId();
        QCOMPARE(putBackReversal(*database, other).error().kind, Error::Kind::Refused);
        QCOMPARE(till(*database).balance, Money::fen(opened + 18740));
        QVERIFY(adds(*database));
    }

    void refunds()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Rejected);
        QCOMPARE(payment.state, PaymentState::RefundDue);
        RefundRejected request = refunding(payment.operation);
        request.cashOut = pieces({{"CNY-10000", 1}});
        QVERIFY(!refundRejected(*database, request));
        request.cashOut = exactly18740();
        QCOMPARE(refundRejected(*database, request)->state, PaymentState::Refunded);
        QVERIFY(refundRejected(*database, request));
        QCOMPARE(refundRejected(*database, refunding(payment.operation)).error().kind,
            Error::Kind::Refused);
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QVERIFY(adds(*database));
    }

    void refusesToRefundWhatIsNotRefused_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("recorded") << OutboxState::Recorded;
        QTest::newRow("unknown") << OutboxState::Unknown;
        QTest::newRow("accepted") << OutboxState::Accepted;
    }

    void refusesToRefundWhatIsNotRefused()
    {
        QFETCH(OutboxState, state);
        const auto database = branch();
        const Payment payment = paid(*database, state);
        QCOMPARE(refundRejected(*database, refunding(payment.operation)).error().kind,
            Error::Kind::Refused);
    }

    void survivesAFailureOfAnyStatement()
    {
        QUuid original;
        const auto accepted = [&original](OutboxState state) {
            auto database = branch();
            PayBill request = paying();
            original = request.operation = original.isNull() ? request.operation : original;
            HUI_ASSERT(payBill(*database, request).has_value());
            setOutbox(*database, original, state);
            return database;
        };
        accepted(OutboxState::Accepted); // gives the operation its number
        const auto untouched = [&](Database& database) {
            return till(database).balance == Money::fen(opened + 18740) && adds(database)
                && !stored(database, original).correction;
        };
        const ReversePayment reverse = reversing(original);
        survivesEveryFailure([&] { return accepted(OutboxState::Accepted); },
            [&](Database& database) { return reversePayment(database, reverse); }, untouched);
        const RefundRejected refund = refunding(original);
        survivesEveryFailure([&] { return accepted(OutboxState::Rejected); },
            [&](Database& database) { return refundRejected(database, refund); }, untouched);
        const ReversePayment before = reversing(original);
        const auto refused = [&] {
            auto database = accepted(OutboxState::Accepted);
            HUI_ASSERT(reversePayment(*database, before).has_value());
            setOutbox(*database, before.operation, OutboxState::Rejected);
            return database;
        };
        const PutBackReversal putBack{operationId(), shift(), original, exactly18740(), noon};
        survivesEveryFailure(
            refused, [&](Database& database) { return putBackReversal(database, putBack); },
            [&](Database& database) {
                return till(database).balance == Money::fen(opened) && adds(database)
                    && !stored(database, original).correction->putBack
                    && !*Journal(database).contains(putBack.operation);
            });
    }
};

Q_DECLARE_METATYPE(Change)
QTEST_APPLESS_MAIN(TestGiveBack)
#include "tst_giveback.moc"
