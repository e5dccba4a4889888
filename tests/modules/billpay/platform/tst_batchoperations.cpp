// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/BatchBookRepository.h"
#include "tests/app/customer/NamedScene.h"
#include "tests/modules/billpay/platform/BookedMoney.h"

using namespace hui;
using namespace hui::testkit;
using namespace hui::testkit::booked;

namespace {

using Status = OperationOutcome::Status;

/// The money for two rows of 64.20 each, in cash.
UploadedOperation opened(qint64 fen = 12840)
{
    return uploaded(u"billpay.batch_open"_s, fen,
        {{u"rows"_s, 2}, {u"mode"_s, u"cash"_s}, {u"tendered"_s, moneyToJson(Money::fen(fen))},
            {u"change"_s, moneyToJson(Money::fen(0))}, {u"cash_in"_s, cash(fen)},
            {u"cash_out"_s, QJsonArray()}});
}

/// The same from an account.
UploadedOperation debited(const QString& token)
{
    UploadedOperation made = opened();
    made.body.insert(u"mode"_s, u"card"_s);
    made.body.insert(
        u"debit"_s, QJsonObject{{u"token"_s, token}, {u"masked"_s, u"6222 **** 0186"_s}});
    made.body.insert(u"tendered"_s, moneyToJson(Money::fen(0)));
    made.body.insert(u"cash_in"_s, QJsonArray());
    return made;
}

/// Row `row` of a list: 63.20 with a fee of 1.00.
UploadedOperation rowOf(const UploadedOperation& batch, int row)
{
    UploadedOperation made = cashPayment();
    made.body.insert(u"bills"_s,
        QJsonArray{QJsonObject{{u"bill_no"_s, u"B-%1"_s.arg(row)}, {u"period"_s, u"2026-01"_s},
            {u"due"_s, moneyToJson(Money::fen(6320))}}});
    made.body.insert(u"batch"_s,
        QJsonObject{{u"id"_s, batch.id.toString(QUuid::WithoutBraces)}, {u"row"_s, row}});
    for (const QString& key : {u"mode"_s, u"debit"_s})
        if (batch.body.contains(key))
            made.body.insert(key, batch.body.value(key));
    made.body.insert(u"tendered"_s, moneyToJson(Money::fen(0)));
    made.body.insert(u"cash_in"_s, QJsonArray());
    return made;
}

UploadedOperation closed(const UploadedOperation& batch, qint64 fen, qint64 cashFen)
{
    UploadedOperation made = uploaded(u"billpay.batch_close"_s, fen,
        {{u"batch"_s, batch.id.toString(QUuid::WithoutBraces)}, {u"paid"_s, 1}, {u"declined"_s, 1},
            {u"skipped"_s, 0}, {u"cash_out"_s, cashFen > 0 ? cash(cashFen) : QJsonArray()}});
    if (fen == 0)
        made.amount = std::nullopt; // every row was paid
    return made;
}

/// The undoing of a list, signed by nobody yet.
UploadedOperation undone(const UploadedOperation& batch, qint64 fen)
{
    return uploaded(u"billpay.batch_undo"_s, fen,
        {{u"batch"_s, batch.id.toString(QUuid::WithoutBraces)}, {u"rows"_s, 1},
            {u"reason"_s, u"名单有误"_s},
            {u"approval"_s, QJsonObject{{u"id"_s, u"AP0"_s}, {u"fingerprint"_s, shown}}}});
}

/// A row that is taken back with its list.
UploadedOperation cancelledWith(const UploadedOperation& undo, const UploadedOperation& row)
{
    return uploaded(u"billpay.cancel"_s, 6320,
        {{u"original"_s, row.id.toString(QUuid::WithoutBraces)}, {u"reason"_s, u"名单有误"_s},
            {u"undo"_s, undo.id.toString(QUuid::WithoutBraces)}, {u"undo_cash"_s, cash(6420)}});
}

QString listAccount(const UploadedOperation& batch)
{
    return batchAccount(batch.id);
}

} // namespace

/// Where the money of a list lies after each operation; every posting balances.
class TestBatchOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Who brings the cash of a list tells what the policy of the day asks for.
    void theBasicsOfAPayer_data() { onBothDatabases(); }
    void theBasicsOfAPayer()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const QDate day = opened().businessDate;
        const QStringList asked = payerBasics() << recordNameAsk();
        HUI_ASSERT(books.database().transaction([&] {
            return server::publish(books.database(), u"pay_policy"_s, day.toString(Qt::ISODate),
                toJson(askingFor(asked, day, Money::fen(12'840))));
        }));
        keepNamedAt(books.database(), opened().branch);
        for (const PayerCase& each : payerCases() + namedCases()) {
            UploadedOperation list = opened();
            list.body.insert(u"payer"_s, toJson(each.payer));
            const OperationOutcome told = books.upload(list);
            QVERIFY2((told.status == Status::Accepted) == each.fault.isEmpty(), each.row);
            QVERIFY2(told.code == each.code, each.row);
        }
    }

    void theMoneyGoesFromTheListToItsRows_data() { onBothDatabases(); }
    void theMoneyGoesFromTheListToItsRows()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation batch = opened();
        QCOMPARE(books.upload(batch).status, Status::Accepted);
        compare(books, {{till, 12840}, {listAccount(batch), -12840}});
        QCOMPARE(books.upload(rowOf(batch, 1)).status, Status::Accepted);
        compare(books, {{till, 12840}, {listAccount(batch), -6420}, {biller, -6320}, {fees, -100}});
        QCOMPARE(books.upload(closed(batch, 6420, 6420)).status, Status::Accepted);
        compare(books, {{till, 6420}, {listAccount(batch), 0}, {biller, -6320}, {suspense, 0}});
        const auto kept = BatchBookRepository(books.database()).byOperation(batch.id);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->rows, 2);
        QCOMPARE((*kept)->passed, Money::fen(6420));
        QCOMPARE((*kept)->returned, Money::fen(6420));
        QCOMPARE((*kept)->state, u"closed"_s);
        QCOMPARE((*kept)->declined, 1);
    }

    /// Signed once; its rows are undone up to what was signed for, each on its own.
    void aListIsUndoneUnderOneSignature_data() { onBothDatabases(); }
    void aListIsUndoneUnderOneSignature()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation batch = opened();
        const UploadedOperation first = rowOf(batch, 1);
        const UploadedOperation second = rowOf(batch, 2);
        QCOMPARE(books.upload(batch).status, Status::Accepted);
        for (const UploadedOperation& row : {first, second})
            QCOMPARE(books.upload(row).status, Status::Accepted);
        UploadedOperation early = undone(batch, 6420);
        books.sign(early);
        QCOMPARE(books.upload(early).code, u"batch_unknown"_s); // it is open
        QCOMPARE(books.upload(closed(batch, 0, 0)).status, Status::Accepted);
        UploadedOperation undo = undone(batch, 6420);
        QCOMPARE(books.upload(undo).code, u"approval_mismatch"_s);
        undo = undone(batch, 6420);
        QCOMPARE(books.upload(cancelledWith(undo, first)).code, u"approval_missing"_s);
        books.sign(undo);
        QCOMPARE(books.upload(undo).status, Status::Accepted);
        QCOMPARE(books.upload(cancelledWith(undo, first)).status, Status::Accepted);
        compare(books, {{till, 6420}, {biller, -6320}, {fees, -100}, {listAccount(batch), 0}});
        QCOMPARE(books.upload(cancelledWith(undo, second)).code, u"approval_missing"_s);
        compare(books, {{till, 6420}, {biller, -6320}});
        UploadedOperation tooMuch = undone(batch, 12841);
        books.sign(tooMuch);
        QCOMPARE(books.upload(tooMuch).code, u"batch_exceeded"_s);
    }

    void cashThatIsDueBackIsUndoneToo_data() { onBothDatabases(); }
    void cashThatIsDueBackIsUndoneToo()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        books.behave(BillerBehaviour::Refuses);
        const UploadedOperation batch = opened();
        const UploadedOperation row = rowOf(batch, 1);
        QCOMPARE(books.upload(batch).status, Status::Accepted);
        QCOMPARE(books.upload(row).status, Status::Rejected);
        QCOMPARE(books.upload(closed(batch, 6420, 6420)).status, Status::Accepted);
        UploadedOperation undo = undone(batch, 6420);
        books.sign(undo);
        QCOMPARE(books.upload(undo).status, Status::Accepted);
        UploadedOperation refund = cancelledWith(undo, row);
        refund.kind = u"billpay.refund"_s;
        QCOMPARE(books.upload(refund).status, Status::Accepted);
        compare(books, {{till, 0}, {dueBack, 0}, {listAccount(batch), 0}});
        refund.id = operationId();
        QCOMPARE(books.upload(refund).code, u"not_due_back"_s);
    }

    void aRowTheBillerRefusesIsDueBack_data() { onBothDatabases(); }
    void aRowTheBillerRefusesIsDueBack()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        books.behave(BillerBehaviour::Refuses);
        const UploadedOperation batch = opened();
        QCOMPARE(books.upload(batch).status, Status::Accepted);
        QCOMPARE(books.upload(rowOf(batch, 1)).status, Status::Rejected);
        compare(books, {{till, 12840}, {listAccount(batch), -6420}, {dueBack, -6420}});
        const UploadedOperation account = debited(u"SIM-123456"_s);
        QCOMPARE(books.upload(account).status, Status::Accepted);
        compare(books, {{customer, 12840}});
        QCOMPARE(books.upload(rowOf(account, 1)).status, Status::Rejected);
        compare(books, {{customer, 6420}, {listAccount(account), -6420}});
        QCOMPARE(books.upload(closed(account, 6420, 0)).status, Status::Accepted);
        compare(books, {{customer, 0}, {listAccount(account), 0}});
    }

    void aBillThatIsTakenIsDueBack_data() { onBothDatabases(); }
    void aBillThatIsTakenIsDueBack()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        QCOMPARE(books.upload(cashPayment()).status, Status::Accepted); // B-1
        const UploadedOperation batch = opened();
        QCOMPARE(books.upload(batch).status, Status::Accepted);
        QCOMPARE(books.upload(rowOf(batch, 1)).code, u"already_paid"_s);
        compare(books, {{listAccount(batch), -6420}, {dueBack, -6420}});
    }

    /// More than was taken is never paid out, whichever order things arrive in.
    void neverPassesOnMoreThanItHolds_data() { onBothDatabases(); }
    void neverPassesOnMoreThanItHolds()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation batch = opened();
        QCOMPARE(books.upload(rowOf(batch, 1)).code, u"batch_unknown"_s);
        QCOMPARE(books.upload(batch).status, Status::Accepted);
        QCOMPARE(books.upload(rowOf(batch, 2)).status, Status::Accepted);
        QCOMPARE(books.upload(closed(batch, 6430, 6430)).code, u"batch_exceeded"_s);
        QCOMPARE(books.upload(closed(batch, 6420, 6410)).code, u"amount_differs"_s);
        QCOMPARE(books.upload(closed(batch, 6420, 6420)).status, Status::Accepted);
        QCOMPARE(books.upload(rowOf(batch, 3)).code, u"batch_exceeded"_s);
        QCOMPARE(books.upload(closed(batch, 0, 0)).code, u"batch_unknown"_s);
        compare(books, {{till, 6420}, {listAccount(batch), 0}, {dueBack, 0}});
    }

    void refusesADebitWithoutATrace_data() { onBothDatabases(); }
    void refusesADebitWithoutATrace()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation batch = debited(u"SIM-123400"_s);
        QCOMPARE(books.upload(batch).code, u"insufficient_funds"_s);
        QCOMPARE(books.upload(rowOf(batch, 1)).code, u"batch_unknown"_s);
        QCOMPARE(books.upload(closed(batch, 0, 0)).code, u"batch_unknown"_s);
        compare(books, {{listAccount(batch), 0}, {dueBack, 0}, {u"customer:123400"_s, 0}});
    }

    /// The signature is refused; the cash is in the till all the same and goes back.
    void cashOfARefusedListGoesBack_data() { onBothDatabases(); }
    void cashOfARefusedListGoesBack()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        UploadedOperation batch = opened();
        books.sign(batch, Money::fen(1));
        QCOMPARE(books.upload(batch).code, u"approval_mismatch"_s);
        compare(books, {{till, 12840}, {listAccount(batch), -12840}});
        QCOMPARE(books.upload(closed(batch, 12840, 12840)).status, Status::Accepted);
        compare(books, {{till, 0}, {listAccount(batch), 0}});
    }

    void aRowThatTellsOfCashIsMalformed()
    {
        const UploadedOperation batch = opened();
        UploadedOperation row = rowOf(batch, 1);
        QVERIFY(payBodyOf(row));
        QCOMPARE(payBodyOf(row)->batch, batch.id);
        row.body.insert(u"cash_in"_s, cash(6420));
        QCOMPARE(payBodyOf(row).error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestBatchOperations)
#include "tst_batchoperations.moc"
