// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using GiveBackChange = std::function<void(Database&, CancelPayment&)>;

RefundPayment refunding(const QUuid& original)
{
    return {following(original), exactly18740()};
}

/// A payment whose reversal sync has brought into `state`.
Payment reversed(Database& database, OutboxState state)
{
    const Payment payment = paid(database, OutboxState::Accepted);
    const Result<Payment> asked = cancelPayment(database, cancelling(payment.operation));
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
        const CancelPayment request = cancelling(payment.operation);
        const Result<Payment> asked = cancelPayment(*database, request);
        QVERIFY(asked);
        QCOMPARE(asked->state, PaymentState::ReversalPending);
        QCOMPARE(asked->correction->reason, request.of.reason);
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QVERIFY(cancelPayment(*database, request)); // the second click
        QCOMPARE(till(*database).balance, Money::fen(opened));
        QVERIFY(adds(*database));
        const JournalEntry entry = **Journal(*database).byId(request.of.operation);
        QCOMPARE(entry.operation.dependsOn, std::optional(payment.operation));
        QCOMPARE(entry.operation.amount, Money::fen(18740));
        setOutbox(*database, request.of.operation, OutboxState::Accepted);
        QCOMPARE(stored(*database, payment.operation).state, PaymentState::Reversed);
        QCOMPARE((*PaymentRepository(*database).correctedBy(request.of.operation))->operation,
            payment.operation);
        QVERIFY(payBill(*database, paying())); // it may be paid again
    }

    void refusesToReverse_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<GiveBackChange>("change");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, OutboxState state, Error::Kind kind,
                             const GiveBackChange& change) {
            QTest::newRow(name) << state << change << static_cast<int>(kind);
        };
        const auto same = [](Database&, CancelPayment&) { };
        using Kind = Error::Kind;
        row("not sent yet", OutboxState::Recorded, Kind::Refused, same);
        row("outcome unknown", OutboxState::Unknown, Kind::Refused, same);
        row("refused by the platform", OutboxState::Rejected, Kind::Refused, same);
        row("no such payment", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.of.original = operationId(); });
        row("yesterday's", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.of.shift.businessDate = r.of.shift.businessDate.addDays(1); });
        row("another teller's", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.of.shift.operatorId = u"0218"_s; });
        row("no reason", OutboxState::Accepted, Kind::Input,
            [](auto&, auto& r) { r.of.reason = u"  "_s; });
        row("a part of it", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.cashOut = pieces({{"CNY-10000", 1}}); });
        row("nobody signed", OutboxState::Accepted, Kind::NeedsApproval,
            [](auto&, auto& r) { r.of.approval = {}; });
        row("signed by the teller", OutboxState::Accepted, Kind::Refused,
            [](auto&, auto& r) { r.of.approval.approverId = shift().operatorId; });
        row("a biller that takes nothing back", OutboxState::Accepted, Kind::Refused,
            [](auto& db, auto&) {
                Biller biller = waterWorks(u"w1"_s);
                biller.terms.reversible = Reversible::None;
                QVERIFY(CatalogueRepository(db).apply(u"biller"_s, u"w1"_s, billerToJson(biller)));
            });
        row("twice", OutboxState::Accepted, Kind::Refused,
            [](auto& db, auto& r) { QVERIFY(cancelPayment(db, cancelling(r.of.original))); });
    }

    void refusesToReverse()
    {
        QFETCH(OutboxState, state);
        QFETCH(GiveBackChange, change);
        QFETCH(int, kind);
        const auto database = branch();
        const Payment payment = paid(*database, state);
        CancelPayment request = cancelling(payment.operation);
        change(*database, request);
        const Result<Payment> asked = cancelPayment(*database, request);
        QVERIFY(!asked);
        QCOMPARE(static_cast<int>(asked.error().kind), kind);
        QVERIFY(!*Journal(*database).contains(request.of.operation));
        QVERIFY(adds(*database));
    }

    void putsBackWhatARefusedReversalTookOut()
    {
        const auto database = branch();
        const Payment pending = reversed(*database, OutboxState::Unknown);
        const PutBack request{operationId(), shift(), pending.operation, exactly18740(), noon};
        QVERIFY(!putBackCancelled(*database, request)); // nobody has refused yet
        setOutbox(*database, pending.correction->operation, OutboxState::Rejected);
        QCOMPARE(stored(*database, pending.operation).state, PaymentState::ReversalRefused);
        PutBack part = request;
        part.cashIn = pieces({{"CNY-10000", 1}});
        QVERIFY(!putBackCancelled(*database, part));
        const Result<Payment> back = putBackCancelled(*database, request);
        QVERIFY(back);
        QVERIFY(back->correction->putBack);
        const JournalEntry entry = **Journal(*database).byId(request.operation);
        QCOMPARE(entry.operation.kind, u"billpay.put_back"_s);
        QCOMPARE(entry.operation.amount, Money::fen(18740));
        QCOMPARE(entry.state, OutboxState::Recorded); // what it follows was refused: no dependency
        QVERIFY(putBackCancelled(*database, request)); // the second click
        PutBack other = request;
        other.operation = operationId();
        QCOMPARE(putBackCancelled(*database, other).error().kind, Error::Kind::Refused);
        QCOMPARE(till(*database).balance, Money::fen(opened + 18740));
        QVERIFY(adds(*database));
    }

    void refunds()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Rejected);
        QCOMPARE(payment.state, PaymentState::RefundDue);
        RefundPayment request = refunding(payment.operation);
        request.cashOut = pieces({{"CNY-10000", 1}});
        QVERIFY(!refundPayment(*database, request));
        request.cashOut = exactly18740();
        QCOMPARE(refundPayment(*database, request)->state, PaymentState::Refunded);
        QVERIFY(refundPayment(*database, request));
        QCOMPARE(refundPayment(*database, refunding(payment.operation)).error().kind,
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
        QCOMPARE(refundPayment(*database, refunding(payment.operation)).error().kind,
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
        const CancelPayment reverse = cancelling(original);
        survivesEveryFailure([&] { return accepted(OutboxState::Accepted); },
            [&](Database& database) { return cancelPayment(database, reverse); }, untouched);
        const RefundPayment refund = refunding(original);
        survivesEveryFailure([&] { return accepted(OutboxState::Rejected); },
            [&](Database& database) { return refundPayment(database, refund); }, untouched);
    }
};

QTEST_APPLESS_MAIN(TestGiveBack)
#include "tst_giveback.moc"
