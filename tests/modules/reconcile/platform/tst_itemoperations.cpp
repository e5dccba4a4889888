// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/server/TillRegistry.h"
#include "modules/reconcile/platform/ItemOperations.h"
#include "tests/modules/reconcile/platform/ReconcileBooks.h"

using namespace hui;
using namespace hui::reconcile;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString deskTill = u"till:0512-08/03"_s;
const QString biller = u"biller:water"_s;

/// An operation about an item, not signed.
server::UploadedOperation about(const QString& kind, std::optional<Money> amount, QJsonObject body)
{
    server::UploadedOperation made = uploaded(0, 0);
    made.kind = kind;
    made.amount = amount;
    body.insert(u"reason"_s, u"等待中心核实"_s);
    if (kind != u"reconcile.report")
        body.insert(u"approval"_s, QJsonObject{{u"id"_s, QString()}});
    made.body = body;
    return made;
}

/// What a desk tells of a payment of 1.00 in cash.
server::UploadedOperation signing(const QUuid& item, const QString& kind, qint64 cash)
{
    return about(u"reconcile.sign"_s, {},
        {{u"business_date"_s, u"2026-03-18"_s},
            {u"items"_s,
                QJsonArray{QJsonObject{{u"op_id"_s, idText(item)}, {u"class"_s, kind},
                    {u"till"_s, u"03"_s}, {u"stake"_s, moneyToJson(Money::fen(100))},
                    {u"cash"_s, moneyToJson(Money::fen(cash))}}}}});
}

server::UploadedOperation clearing(const QUuid& item, const QString& to, qint64 cash = 100)
{
    return about(u"reconcile.clear"_s, Money::fen(100),
        {{u"item"_s, idText(item)}, {u"to"_s, to}, {u"cash"_s, moneyToJson(Money::fen(cash))}});
}

server::UploadedOperation correcting(const QUuid& item, qint64 inBooks, qint64 correction)
{
    return about(u"reconcile.correct"_s, Money::fen(qAbs(correction)),
        {{u"business_date"_s, u"2026-03-18"_s}, {u"item"_s, idText(item)},
            {u"booked"_s, moneyToJson(Money::fen(inBooks))},
            {u"correction"_s, moneyToJson(Money::fen(correction))}});
}

server::UploadedOperation reporting(const QUuid& item)
{
    return about(u"reconcile.report"_s, {},
        {{u"business_date"_s, u"2026-03-18"_s}, {u"item"_s, idText(item)},
            {u"class"_s, u"theirs_only"_s}, {u"stake"_s, moneyToJson(Money::fen(100))}});
}

/// Lets a payment into the inbox and posts it.
void arrive(Books& books, const server::UploadedOperation& payment)
{
    books.take(payment);
    QVERIFY(books.database().transaction([&] {
        const qint64 fen = payment.amount->minor();
        return server::Ledger(books.database())
            .post({payment.id, payment.kind, day, payment.branch,
                {{deskTill, Money::fen(fen)}, {biller, Money::fen(-fen)}}});
    }));
}

QString signedCode(
    Books& books, const server::OperationKind& kind, const server::UploadedOperation& made)
{
    return codeAfter(books.platform(), kind, signedBy0102(books.platform(), made));
}

qint64 unexplained(Books& books, const QUuid& item)
{
    return booked(books.platform(), unexplainedAccount(item));
}

} // namespace

/// Corrections, reports and suspense in the platform's books, on both databases.
class TestItemOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNeverArrivedIsSuspendedAndFound_data() { onBothDatabases(); }
    void whatNeverArrivedIsSuspendedAndFound()
    {
        QFETCH(QString, database);
        Books books(database);
        const auto payment = uploaded(1, 100);
        const auto sign = [&] {
            return signedCode(books, signOperation(), signing(payment.id, u"ours_only"_s, 100));
        };
        QCOMPARE(sign(), QString());
        QCOMPARE(booked(books.platform(), deskTill), 100); // the cash lies in the drawer
        QCOMPARE(unexplained(books, payment.id), -100);
        QCOMPARE(sign(), QString()); // signed anew for the same: nothing more is posted
        QCOMPARE(unexplained(books, payment.id), -100);
        QCOMPARE(signedCode(books, clearOperation(), clearing(payment.id, u"found"_s)),
            u"item_not_settled"_s);
        arrive(books, payment);
        QCOMPARE(booked(books.platform(), deskTill), 200);
        QCOMPARE(signedCode(books, clearOperation(), clearing(payment.id, u"found"_s)), QString());
        QCOMPARE(booked(books.platform(), deskTill), 100);
        QCOMPARE(unexplained(books, payment.id), 0);
        QCOMPARE(signedCode(books, clearOperation(), clearing(payment.id, u"over_short"_s)),
            u"item_not_suspended"_s);
    }

    void whatNobodyFindsGoesToOverAndShort_data() { onBothDatabases(); }
    void whatNobodyFindsGoesToOverAndShort()
    {
        QFETCH(QString, database);
        Books books(database);
        const auto payment = uploaded(1, 100);
        arrive(books, payment); // the platform has it, the desk does not
        QCOMPARE(signedCode(books, signOperation(), signing(payment.id, u"theirs_only"_s, 0)),
            QString());
        QCOMPARE(booked(books.platform(), deskTill), 0);
        QCOMPARE(unexplained(books, payment.id), 100);
        QCOMPARE(signedCode(books, clearOperation(), clearing(payment.id, u"found"_s, 0)),
            u"item_not_settled"_s);
        QCOMPARE(signedCode(books, clearOperation(), clearing(payment.id, u"over_short"_s, 0)),
            QString());
        QCOMPARE(unexplained(books, payment.id), 0);
        QCOMPARE(booked(books.platform(), server::overShortAccount(u"0512-08"_s)), 100); // short
    }

    void whatBothHaveAlikeNeedsNoPosting()
    {
        Books books(u"sqlite"_s);
        const auto payment = uploaded(1, 100);
        arrive(books, payment);
        QCOMPARE(signedCode(books, signOperation(), signing(payment.id, u"state_differs"_s, 100)),
            QString());
        QCOMPARE(unexplained(books, payment.id), 0);
        QCOMPARE(signedCode(books, clearOperation(), clearing(payment.id, u"found"_s)), QString());
        QCOMPARE(booked(books.platform(), deskTill), 100);
    }

    void anAmountIsCorrectedInItsOwnAccounts_data() { onBothDatabases(); }
    void anAmountIsCorrectedInItsOwnAccounts()
    {
        QFETCH(QString, database);
        Books books(database);
        const auto payment = uploaded(1, 100);
        arrive(books, payment);
        QCOMPARE(signedCode(books, correctOperation(), correcting(payment.id, 100, 30)), QString());
        QCOMPARE(booked(books.platform(), deskTill), 130);
        QCOMPARE(booked(books.platform(), biller), -130);
        BookedDay file = books.file();
        QCOMPARE(file.entries.first().amount, Money::fen(130)); // from now on it is told so
        QVERIFY(checkWhole(file));
        QCOMPARE(signedCode(books, correctOperation(), correcting(payment.id, 100, 30)),
            u"item_not_booked"_s);
        QCOMPARE(
            signedCode(books, correctOperation(), correcting(payment.id, 130, -50)), QString());
        QCOMPARE(booked(books.platform(), deskTill), 80);
        QCOMPARE(books.file().entries.first().amount, Money::fen(80));
    }

    void correctionsAreRefused_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("code");
        QTest::newRow("not arrived") << 0 << u"item_unknown"_s;
        QTest::newRow("of another desk") << 1 << u"item_unknown"_s;
        QTest::newRow("no outcome") << 2 << u"item_not_booked"_s;
        QTest::newRow("nothing posted") << 3 << u"item_not_booked"_s;
        QTest::newRow("of another day") << 4 << u"item_not_booked"_s;
        QTest::newRow("another amount signed") << 5 << u"amount_differs"_s;
    }

    void correctionsAreRefused()
    {
        QFETCH(int, fault);
        QFETCH(QString, code);
        Books books(u"sqlite"_s);
        auto payment = uploaded(1, 100);
        if (fault == 1)
            payment.deviceId = u"SZ-QYL-01"_s;
        if (fault == 4)
            payment.businessDate = day.addDays(-1);
        using Status = server::OperationOutcome::Status;
        if (fault == 2 || fault == 3)
            books.take(payment, fault == 2 ? Status::Pending : Status::Accepted);
        else if (fault != 0)
            arrive(books, payment);
        auto made = correcting(payment.id, 100, 30);
        if (fault == 5)
            made.amount = Money::fen(31);
        QCOMPARE(signedCode(books, correctOperation(), made), code);
        QCOMPARE(booked(books.platform(), biller), fault == 1 || fault >= 4 ? -100 : 0);
    }

    void aReportOpensOneCase_data() { onBothDatabases(); }
    void aReportOpensOneCase()
    {
        QFETCH(QString, database);
        Books books(database);
        const auto first = uploaded(1, 100);
        const auto second = uploaded(2, 100);
        books.take(first);
        books.take(second);
        const auto number = [&](const QUuid& item) {
            return book(books.platform(), reportOperation(), reporting(item))
                ->result.value(u"case"_s)
                .toString();
        };
        QCOMPARE(number(first.id), u"DZ20260318-1"_s);
        QCOMPARE(number(second.id), u"DZ20260318-2"_s);
        QCOMPARE(number(first.id), u"DZ20260318-1"_s);
        QCOMPARE(codeAfter(books.platform(), reportOperation(), reporting(operationId())),
            u"item_unknown"_s);
    }

    void withoutASignatureNothingMoves()
    {
        Books books(u"sqlite"_s);
        const auto payment = uploaded(1, 100);
        arrive(books, payment);
        const auto missing = u"approval_missing"_s;
        auto& platform = books.platform();
        QCOMPARE(codeAfter(platform, correctOperation(), correcting(payment.id, 100, 30)), missing);
        QCOMPARE(codeAfter(platform, signOperation(), signing(payment.id, u"ours_only"_s, 300)),
            missing);
        QCOMPARE(signedCode(books, signOperation(), signing(payment.id, u"ours_only"_s, 300)),
            QString());
        QCOMPARE(
            codeAfter(platform, clearOperation(), clearing(payment.id, u"over_short"_s)), missing);
        QCOMPARE(unexplained(books, payment.id), -200);
    }

    void aStrangersItemIsNotSuspended()
    {
        Books books(u"sqlite"_s);
        auto payment = uploaded(1, 100);
        payment.deviceId = u"SZ-QYL-01"_s;
        arrive(books, payment);
        QCOMPARE(signedCode(books, signOperation(), signing(payment.id, u"theirs_only"_s, 0)),
            u"item_unknown"_s);
        QCOMPARE(booked(books.platform(), deskTill), 100);
    }
};

QTEST_GUILESS_MAIN(TestItemOperations)
#include "tst_itemoperations.moc"
