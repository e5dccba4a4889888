// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Debits.h"
#include "app/server/Ledger.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/ServerDatabase.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

const QString till = QStringLiteral("till:0512-08/03");
const QString biller = QStringLiteral("biller:320500-water-1");

Posting posting(const QList<LedgerLine>& lines, const QUuid& operation = operationId())
{
    return {operation, QStringLiteral("billpay.pay"), QDate(2026, 3, 18), QStringLiteral("0512-08"),
        lines};
}

Posting payment(qint64 fen, const QUuid& operation = operationId())
{
    return posting({{till, Money::fen(fen)}, {biller, Money::fen(-fen)}}, operation);
}

Result<Done> booked(Database& database, const Posting& what)
{
    return database.transaction([&] { return Ledger(database).post(what); });
}

qint64 balance(Database& database, const QString& account, Currency currency = Currency::CNY)
{
    const Result<Money> found = Ledger(database).balance(account, currency);
    HUI_ASSERT(found);
    return found->minor();
}

/// A posting over three accounts and two currencies, as `random` has it; it balances.
Posting randomPosting(FixedRandom& random)
{
    QList<LedgerLine> lines;
    for (const Currency currency : {Currency::CNY, Currency::JPY}) {
        qint64 left = 0;
        for (int i = 0; i < 3; ++i) {
            const QByteArray bytes = random.bytes(8);
            const qint64 minor = qint64(uchar(bytes[0])) * 1'000'003 - qint64(uchar(bytes[1])) * 7;
            lines.append({QStringLiteral("till:0512-08/%1").arg(uchar(bytes[2]) % 7),
                Money(minor, currency)});
            left += minor;
        }
        lines.append({biller, Money(-left, currency)});
    }
    return posting(lines);
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksBothSides_data() { onBothDatabases(); }

    void booksBothSides()
    {
        QFETCH(QString, database);
        const ServerDatabase books(database);
        QVERIFY(booked(*books, payment(18'740)));
        QVERIFY(booked(*books, payment(60)));
        QCOMPARE(balance(*books, till), 18'800);
        QCOMPARE(balance(*books, biller), -18'800);
        QCOMPARE(balance(*books, QStringLiteral("till:0512-08/04")), 0);
        QCOMPARE(balance(*books, till, Currency::JPY), 0);
    }

    void theSameOperationAndKindIsBookedOnce_data() { onBothDatabases(); }

    void theSameOperationAndKindIsBookedOnce()
    {
        QFETCH(QString, database);
        const ServerDatabase books(database);
        const QUuid operation = operationId();
        QVERIFY(booked(*books, payment(100, operation)));
        const Result<Done> again = booked(*books, payment(100, operation));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Refused);
        Posting refund = payment(-100, operation);
        refund.kind = QStringLiteral("billpay.refund");
        QVERIFY(booked(*books, refund));
        QCOMPARE(balance(*books, till), 0);
    }

    /// Many desks debit one account at once: not more goes out than was in it.
    void noAccountIsOverdrawn()
    {
        const ServerDatabase books(QStringLiteral("postgresql"));
        const FixedClock clock;
        const QString token = QStringLiteral("SIM-123456"); // of 100,000.00
        constexpr qint64 wanted = 3'000'000;
        std::atomic<int> taken = 0;
        std::vector<std::thread> desks;
        for (int i = 0; i < 8; ++i)
            desks.emplace_back([&] {
                const auto own = books.another();
                FixedRandom random;
                Context context{*own, clock, random};
                const auto debited = own->transaction([&]() -> Result<Done> {
                    const auto answer = authorisedAccount(context, token, Money::fen(wanted));
                    if (!answer || !answer->refusal.isEmpty())
                        return failure(Error::Kind::Refused, "nothing is taken");
                    return Ledger(*own).post(
                        posting({{customerAccount(answer->account), Money::fen(wanted)},
                                    {biller, Money::fen(-wanted)}},
                            QUuid::createUuid()));
                });
                taken += debited ? 1 : 0;
            });
        for (std::thread& desk : desks)
            desk.join();
        QCOMPARE(taken.load(), 3);
        QCOMPARE(balance(*books, customerAccount(QStringLiteral("123456"))), 3 * wanted);
    }

    void keepsLargeAmountsExact_data() { onBothDatabases(); }

    void keepsLargeAmountsExact()
    {
        QFETCH(QString, database);
        const ServerDatabase books(database);
        const qint64 large = 1'234'567'890'123'456'789;
        QVERIFY(booked(*books, payment(large)));
        QVERIFY(booked(*books, payment(1)));
        QCOMPARE(balance(*books, till), large + 1);
    }

    void theSumOverAllAccountsIsZero_data() { onBothDatabases(); }

    void theSumOverAllAccountsIsZero()
    {
        QFETCH(QString, database);
        const ServerDatabase books(database);
        FixedRandom random(2026);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(booked(*books, randomPosting(random)));
            for (const Currency currency : {Currency::CNY, Currency::JPY})
                QCOMPARE(Ledger(*books).total(currency)->minor(), 0);
        }
        QVERIFY(balance(*books, biller) != 0);
    }

    void survivesAFailureOfAnyStatement_data() { onBothDatabases(); }

    void survivesAFailureOfAnyStatement()
    {
        QFETCH(QString, database);
        const ServerDatabase books(database);
        for (int count = 0;; ++count) {
            const Posting what = payment(100);
            books->failAfter(count);
            const Result<Done> done = booked(*books, what);
            books->failAfter(-1);
            if (done) {
                QVERIFY(count >= 5); // BEGIN, posting, two lines, COMMIT
                break;
            }
            QCOMPARE(balance(*books, till), 100 * count);
            QVERIFY(booked(*books, what));
            QCOMPARE(balance(*books, till), 100 * (count + 1));
        }
        QCOMPARE(Ledger(*books).total(Currency::CNY)->minor(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
