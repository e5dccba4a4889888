// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/GiveBack.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/Unclear.h"
#include "tests/modules/billpay/BillpayScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

constexpr int steps = 60;

/// A teller, a platform and chance: payments are made, settled and given back in any order.
class RandomDay {
public:
    explicit RandomDay(quint64 seed)
        : m_database(branch())
        , m_random(seed)
    {
    }

    Database& database() { return *m_database; }
    const QList<QUuid>& payments() const { return m_payments; }

    void step()
    {
        if (m_payments.isEmpty() || pick(4) == 0)
            return pay();
        const QUuid original = m_payments.at(pick(m_payments.size()));
        switch (pick(6)) {
        case 0: return settle(original);
        case 1: return follow(cancelPayment(*m_database, cancelling(original)));
        case 2: return follow(refundPayment(*m_database, {following(original), exactly18740()}));
        case 3: return follow(reverseAttempt(*m_database, following(original)));
        case 4: return follow(suspendPayment(*m_database, following(original)));
        default: return putBack(original);
        }
    }

    /// What went out of the drawer for a payment after it was taken, less what came back in.
    qint64 givenBack(const Payment& payment)
    {
        const TillRepository tills(*m_database);
        qint64 out = 0;
        for (const Correction& one : payment.followed) {
            const auto entry = tills.entryOf(one.operation);
            if (entry && *entry)
                out += (*entry)->out.minor() - (*entry)->in.minor();
            out -= one.putBack ? payment.taken().minor() : 0;
        }
        return out;
    }

private:
    qsizetype pick(qsizetype count)
    {
        const QByteArray bytes = m_random.bytes(2);
        return (static_cast<uchar>(bytes.at(0)) * 256 + static_cast<uchar>(bytes.at(1))) % count;
    }

    void pay()
    {
        PayBill request = paying();
        request.account = QString::number(3205000000 + m_payments.size());
        if (payBill(*m_database, request))
            m_payments.append(request.operation);
    }

    /// The platform answers: for the payment itself, or for the last that followed it.
    void settle(const QUuid& original)
    {
        const Payment payment = stored(*m_database, original);
        const QUuid which = payment.followed.isEmpty() || pick(2) == 0
            ? original
            : payment.followed.last().operation;
        const auto entry = *Journal(*m_database).byId(which);
        if (entry->state == OutboxState::Accepted || entry->state == OutboxState::Rejected)
            return; // the end
        const OutboxState answers[]
            = {OutboxState::Accepted, OutboxState::Rejected, OutboxState::Unknown};
        setOutbox(*m_database, which, answers[pick(3)]);
    }

    void putBack(const QUuid& original)
    {
        follow(putBackCancelled(
            *m_database, {operationId(), shift(), original, exactly18740(), noon}));
    }

    /// Whether it was allowed is the matter of other tests.
    static void follow(const Result<Payment>&) { }

    std::unique_ptr<Database> m_database;
    FixedRandom m_random;
    QList<QUuid> m_payments;
};

} // namespace

/// The invariants of anchors §2.3 that the desk keeps; (a) is the platform's and stands in
/// tst_payoperations, (c) is the table's and stands in tst_paymentstate.
class TestPaymentInvariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bAndE_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    /// (b) what was taken has one till entry and goes back at most once; (e) the sum of the entries
    /// is the cash that is expected, at every moment.
    void bAndE()
    {
        QFETCH(int, seed);
        RandomDay day(static_cast<quint64>(seed));
        for (int i = 0; i < steps; ++i)
            day.step();
        QVERIFY(adds(day.database()));
        qint64 held = 0;
        for (const QUuid& id : day.payments()) {
            const Payment payment = stored(day.database(), id);
            const auto entry = TillRepository(day.database()).entryOf(id);
            QVERIFY(entry && *entry);
            QCOMPARE((*entry)->in.minor() - (*entry)->out.minor(), payment.taken().minor());
            const qint64 back = day.givenBack(payment);
            QVERIFY(back == 0 || back == payment.taken().minor());
            held += payment.taken().minor() - back;
        }
        QCOMPARE(till(day.database()).balance, Money::fen(opened + held));
    }

    /// (d) a correction is another paper: the receipt that was handed out stays as it was printed.
    void dAPrintedReceiptNeverChanges()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Accepted);
        const ReceiptDocument before = paymentReceipt(payment, Paper::Final, u"惠民银行"_s);
        const CancelPayment cancel = cancelling(payment.operation);
        QVERIFY(cancelPayment(*database, cancel));
        setOutbox(*database, cancel.of.operation, OutboxState::Accepted);
        const ReceiptDocument after
            = paymentReceipt(stored(*database, payment.operation), Paper::Final, u"惠民银行"_s);
        QCOMPARE(after.title, before.title);
        QCOMPARE(after.lines.size(), before.lines.size());
        for (qsizetype i = 0; i < before.lines.size(); ++i)
            QCOMPARE(after.lines.at(i).value, before.lines.at(i).value);
    }

    /// (f) no count while something is being sent, and what is in suspense is named at the return.
    void fTheDayEndsOnlyWithEveryPaymentAccountedFor()
    {
        const auto database = branch();
        const Payment payment = paid(*database, OutboxState::Sending);
        QVERIFY(!startCount(*database, {operationId(), shift(), noon}));
        setOutbox(*database, payment.operation, OutboxState::Unknown);
        QVERIFY(suspendPayment(*database, following(payment.operation)));
        QCOMPARE(*unknownOperations(*database, shift()), QList<QUuid>{payment.operation});
        QVERIFY(startCount(*database, {operationId(), shift(), noon}));
        const CashCount found = till(*database).stock;
        QVERIFY(enterCount(*database, {operationId(), shift(), found, noon}));
        ReturnTill request{operationId(), shift(), {}, signature(), noon};
        QVERIFY(!returnTill(*database, request));
        request.acknowledgedUnknown = {payment.operation};
        QVERIFY(returnTill(*database, request));
    }
};

QTEST_APPLESS_MAIN(TestPaymentInvariants)
#include "tst_paymentinvariants.moc"
