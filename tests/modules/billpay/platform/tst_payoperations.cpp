// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/billpay/platform/BookedMoney.h"

using namespace hui;
using namespace hui::testkit;
using namespace hui::testkit::booked;

namespace {

using Status = OperationOutcome::Status;

const QString good = u"SIM-123456"_s;

} // namespace

/// Where the money of a payment lies after each operation; every posting balances.
class TestPayOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFeeIsTheBanksAndNotTheBillers_data() { onBothDatabases(); }
    void aFeeIsTheBanksAndNotTheBillers()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const OperationOutcome outcome = books.upload(cashPayment());
        QCOMPARE(outcome.status, Status::Accepted);
        compare(books, {{till, 6420}, {biller, -6320}, {fees, -100}, {suspense, 0}});
    }

    /// What a top-up buys is held against the catalogue and against the network of the number.
    void sellsWhatTheCatalogueSells_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QString& plan, qint64 fen,
                                 const QString& code) {
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << plan << fen << code;
            };
            row("sold", u"U30"_s, 3000, QString());
            row("no plan, as desks of before", QString(), 3000, QString());
            row("another price", u"U30"_s, 3010, u"plan_unknown"_s);
            row("not sold", u"U31"_s, 3000, u"plan_unknown"_s);
            row("the number has moved", u"M30"_s, 3000, u"wrong_network"_s);
        }
    }
    void sellsWhatTheCatalogueSells()
    {
        QFETCH(QString, database);
        QFETCH(QString, plan);
        QFETCH(qint64, fen);
        QFETCH(QString, code);
        BillpayBooks books(database);
        tell(books.database(), someBiller(waterWorks, u"topup"_s, [](BillerTerms& terms) {
            terms.fetch = FetchMode::ValidateOnly;
            terms.plans = {{u"M30"_s, Money::fen(3000), {u"30 元"_s, {}}, 0, u"mobile"_s},
                {u"U30"_s, Money::fen(3000), {u"30 元"_s, {}}, 0, u"unicom"_s}};
        }));
        UploadedOperation paid = cashPayment(fen, 0);
        paid.body.insert(u"account"_s, u"13800000002"_s); // of a range of China Mobile, moved
        paid.body.insert(u"bills"_s, QJsonArray());
        if (!plan.isEmpty())
            paid.body.insert(u"plan"_s, QJsonObject{{u"code"_s, plan}, {u"text"_s, u"30 元"_s}});
        const OperationOutcome outcome = books.upload(paid);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.status, code.isEmpty() ? Status::Accepted : Status::Rejected);
        compare(books,
            {{till, fen}, {biller, code.isEmpty() ? -fen : 0},
                {dueBack, code.isEmpty() ? 0 : -fen}});
    }

    /// Who bears which part of a fee is told apart in the books, and to the desk.
    void everyBearerHasAnAccount_data() { onBothDatabases(); }
    void everyBearerHasAnAccount()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        tell(books.database(), someBiller(waterWorks, u"water"_s, [](BillerTerms& terms) {
            terms.fees = {{.flat = Money::fen(100), .payer = FeePayer::Customer},
                {.perMyriad = 50, .payer = FeePayer::Biller},
                {.flat = Money::fen(40), .payer = FeePayer::Bank}};
        }));
        const UploadedOperation paid = cashPayment();
        const OperationOutcome outcome = books.upload(paid);
        QCOMPARE(outcome.status, Status::Accepted);
        const QJsonValue parts = outcome.result.value(u"fees"_s);
        QCOMPARE(parts[u"biller"_s], QJsonValue(moneyToJson(Money::fen(32)))); // 0.316, half up
        QCOMPARE(parts[u"bank"_s], QJsonValue(moneyToJson(Money::fen(40))));
        const QString owed = u"biller_fees:320500-water-1"_s;
        const QString borne = u"fees_borne:0512-08"_s;
        compare(books,
            {{till, 6420}, {biller, -6320}, {fees, -172}, {owed, 32}, {borne, 40}, {suspense, 0}});
        UploadedOperation cancel = later(u"billpay.cancel"_s, paid, {{u"cash_out"_s, cash(6420)}});
        books.sign(cancel);
        QCOMPARE(books.upload(cancel).status, Status::Accepted);
        compare(books, {{till, 0}, {biller, 0}, {fees, 0}, {owed, 0}, {borne, 0}});
    }

    /// What is more than the biller takes in a minute waits on the platform for the next one.
    void waitsForTheRateOfTheBiller_data() { onBothDatabases(); }
    void waitsForTheRateOfTheBiller()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        tell(books.database(), someBiller(waterWorks, u"water"_s, [](BillerTerms& terms) {
            terms.paymentsPerMinute = 1;
        }));
        QCOMPARE(books.upload(cashPayment()).status, Status::Accepted);
        UploadedOperation second = cashPayment();
        second.body.insert(u"bills"_s,
            QJsonArray{QJsonObject{{u"bill_no"_s, u"B-2"_s}, {u"period"_s, u"2026-02"_s},
                {u"due"_s, moneyToJson(Money::fen(6320))}}});
        QCOMPARE(books.upload(second).status, Status::Pending);
        compare(books, {{biller, -6320}, {suspense, -6420}});
        QVERIFY(!(*PaymentBookRepository(books.database()).byOperation(second.id))->sent);
        books.platform().clock().advanceMs(60'000);
        QCOMPARE(books.ask(second).status, Status::Accepted);
        compare(books, {{biller, -12640}, {suspense, 0}});
    }

    void debitsAnAccount_data() { onBothDatabases(); }
    void debitsAnAccount()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        QCOMPARE(books.upload(debitPayment(good)).status, Status::Accepted);
        compare(books, {{till, 0}, {customer, 6420}, {biller, -6320}, {fees, -100}});
    }

    /// Nothing was debited, so nothing is due back.
    void refusesADebitWithoutATrace_data() { onBothDatabases(); }
    void refusesADebitWithoutATrace()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        QCOMPARE(books.upload(debitPayment(u"SIM-123499"_s)).code, u"debit_refused"_s);
        QCOMPARE(books.upload(debitPayment(u"SIM-123400"_s)).code, u"insufficient_funds"_s);
        QCOMPARE(books.upload(debitPayment(u"4111"_s)).code, u"debit_refused"_s);
        compare(books, {{u"customer:123400"_s, 0}, {dueBack, 0}, {suspense, 0}, {biller, 0}});
    }

    void aRefusedPaymentGoesBackWhereItCameFrom_data() { onBothDatabases(); }
    void aRefusedPaymentGoesBackWhereItCameFrom()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        books.behave(BillerBehaviour::Refuses);
        QCOMPARE(books.upload(debitPayment(good)).status, Status::Rejected);
        compare(books, {{customer, 0}, {dueBack, 0}});
        const UploadedOperation paid = cashPayment();
        QCOMPARE(books.upload(paid).status, Status::Rejected);
        compare(books, {{till, 6420}, {dueBack, -6420}});
        const UploadedOperation refund
            = later(u"billpay.refund"_s, paid, {{u"cash_out"_s, cash(6420)}});
        QCOMPARE(books.upload(refund).status, Status::Accepted);
        compare(books, {{till, 0}, {dueBack, 0}});
        QCOMPARE(books.upload(later(u"billpay.refund"_s, paid, {{u"cash_out"_s, cash(6420)}})).code,
            u"not_due_back"_s);
    }

    void cancelsTheWholeWithItsFee_data() { onBothDatabases(); }
    void cancelsTheWholeWithItsFee()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        UploadedOperation part = later(u"billpay.cancel"_s, paid, {{u"cash_out"_s, cash(6320)}});
        books.sign(part);
        QCOMPARE(books.upload(part).code, u"amount_not_original"_s);
        UploadedOperation cancel = later(u"billpay.cancel"_s, paid, {{u"cash_out"_s, cash(6420)}});
        QCOMPARE(books.upload(cancel).code, u"approval_missing"_s);
        books.sign(cancel);
        QCOMPARE(books.upload(cancel).status, Status::Accepted);
        compare(books, {{till, 0}, {biller, 0}, {fees, 0}});
        UploadedOperation again = later(u"billpay.cancel"_s, paid, {{u"cash_out"_s, cash(6420)}});
        books.sign(again);
        QCOMPARE(books.upload(again).code, u"already_reversed"_s);
    }

    void cancelsIntoTheAccount_data() { onBothDatabases(); }
    void cancelsIntoTheAccount()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = debitPayment(good, u"qr"_s);
        books.upload(paid);
        UploadedOperation cancel = later(u"billpay.cancel"_s, paid);
        books.sign(cancel);
        QCOMPARE(books.upload(cancel).status, Status::Accepted);
        compare(books, {{customer, 0}, {biller, 0}, {fees, 0}});
    }

    /// 冲正 of an attempt the biller has not answered.
    void reversesAnUncertainAttempt_data() { onBothDatabases(); }
    void reversesAnUncertainAttempt()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        books.behave(BillerBehaviour::Late);
        const UploadedOperation paid = cashPayment();
        QCOMPARE(books.upload(paid).status, Status::Pending);
        compare(books, {{till, 6420}, {suspense, -6420}});
        books.behave(BillerBehaviour::Normal);
        UploadedOperation reverse = later(u"billpay.reverse"_s, paid);
        books.sign(reverse);
        QCOMPARE(books.upload(reverse).status, Status::Accepted);
        compare(books, {{till, 6420}, {suspense, 0}, {dueBack, -6420}, {biller, 0}});
        const OperationOutcome own = books.ask(paid); // asked for with its own id
        QCOMPARE(own.code, u"reversed"_s);
        QCOMPARE(
            books.upload(later(u"billpay.refund"_s, paid, {{u"cash_out"_s, cash(6420)}})).status,
            Status::Accepted);
        compare(books, {{till, 0}, {dueBack, 0}});
    }

    /// Invariant (a), the other way round: an attempt reversed before it arrived is never booked.
    void anAttemptThatArrivesAfterItsReversalIsRefused_data() { onBothDatabases(); }
    void anAttemptThatArrivesAfterItsReversalIsRefused()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const UploadedOperation paid = cashPayment();
        UploadedOperation reverse = later(u"billpay.reverse"_s, paid);
        books.sign(reverse);
        QCOMPARE(books.upload(reverse).status, Status::Accepted);
        QCOMPARE(books.upload(paid).code, u"reversed"_s);
        compare(books, {{till, 6420}, {dueBack, -6420}, {biller, 0}});
    }

    void aReversalTheBillerRefusesChangesNothing_data() { onBothDatabases(); }
    void aReversalTheBillerRefusesChangesNothing()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        books.behave(BillerBehaviour::Silent);
        const UploadedOperation paid = cashPayment();
        QCOMPARE(books.upload(paid).status, Status::Pending);
        books.behave(BillerBehaviour::Refuses);
        UploadedOperation reverse = later(u"billpay.reverse"_s, paid);
        books.sign(reverse);
        QCOMPARE(books.upload(reverse).status, Status::Rejected);
        QCOMPARE(books.ask(paid).status, Status::Accepted);
        compare(books, {{till, 6420}, {biller, -6320}, {fees, -100}, {suspense, 0}});
    }

    void whatWasNotPostedIsPostedOrReversed_data() { onBothDatabases(); }
    void whatWasNotPostedIsPostedOrReversed()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        books.behave(BillerBehaviour::NotPosted);
        const UploadedOperation paid = cashPayment();
        const OperationOutcome outcome = books.upload(paid);
        QCOMPARE(outcome.status, Status::Accepted);
        QCOMPARE(outcome.result.value(u"posted"_s).toBool(true), false);
        compare(books, {{suspense, -6420}, {biller, 0}});
        QCOMPARE(books.upload(later(u"billpay.repost"_s, paid)).code, u"not_posted"_s);
        books.behave(BillerBehaviour::Normal);
        books.platform().context().phoneUrl = u"https://m.example"_s;
        const OperationOutcome reposted = books.upload(later(u"billpay.repost"_s, paid));
        QCOMPARE(reposted.status, Status::Accepted);
        QVERIFY(reposted.result.value(u"phone_url"_s).toString().startsWith(u"https://m.example"));
        compare(books, {{till, 6420}, {suspense, 0}, {biller, -6320}, {fees, -100}});
        QCOMPARE(books.upload(later(u"billpay.repost"_s, paid)).code, u"posted_already"_s);
        UploadedOperation reverse = later(u"billpay.reverse"_s, paid);
        books.sign(reverse);
        QCOMPARE(books.upload(reverse).code, u"not_in_doubt"_s);
    }

    void suspenseIsClearedToWhereItBelongs_data() { onBothDatabases(); }
    void suspenseIsClearedToWhereItBelongs()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        books.behave(BillerBehaviour::Late);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        UploadedOperation suspend = later(u"billpay.suspend"_s, paid);
        books.sign(suspend);
        QCOMPARE(books.upload(suspend).status, Status::Accepted);
        compare(books, {{suspense, 0}, {carried, -6420}});
        books.behave(BillerBehaviour::Normal);
        books.ask(paid); // the first enquiry has no answer
        QCOMPARE(books.ask(paid).status, Status::Accepted);
        compare(books, {{carried, 0}, {biller, -6320}, {fees, -100}, {till, 6420}});
    }

    void evidenceEndsAnUncertainPayment_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("verdict");
        for (const QString& kind : databaseKinds())
            for (const char* verdict : {"paid", "not_paid"})
                QTest::addRow("%s, %s", verdict, qPrintable(kind))
                    << kind << QString::fromLatin1(verdict);
    }
    void evidenceEndsAnUncertainPayment()
    {
        QFETCH(QString, database);
        QFETCH(QString, verdict);
        BillpayBooks books(database);
        books.behave(BillerBehaviour::Never);
        const UploadedOperation paid = cashPayment();
        books.upload(paid);
        UploadedOperation resolve = later(u"billpay.resolve"_s, paid,
            {{u"verdict"_s, verdict}, {u"evidence"_s, u"biller_statement"_s},
                {u"reference"_s, u"S-77"_s}});
        books.sign(resolve);
        QCOMPARE(books.upload(resolve).status, Status::Accepted);
        compare(books, {{suspense, -6420}}); // it books nothing itself
        const OperationOutcome own = books.ask(paid);
        if (verdict == u"paid") {
            QCOMPARE(own.result.value(u"biller_ref"_s).toString(), u"S-77"_s);
            compare(books, {{suspense, 0}, {biller, -6320}, {fees, -100}});
        } else {
            QCOMPARE(own.code, u"resolved_not_paid"_s);
            compare(books, {{suspense, 0}, {dueBack, -6420}, {biller, 0}});
        }
    }

    void refusesItemsBeyondTheirBasket_data() { onBothDatabases(); }
    void refusesItemsBeyondTheirBasket()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const QString basket = operationId().toString(QUuid::WithoutBraces);
        const auto item = [&](const QString& bill, qint64 fen) {
            UploadedOperation made = cashPayment(fen, 0);
            made.body.insert(u"basket"_s,
                QJsonObject{{u"id"_s, basket}, {u"items"_s, 2},
                    {u"total"_s, moneyToJson(Money::fen(10'000))}});
            made.body.insert(u"tendered"_s, moneyToJson(Money::fen(10'000)));
            made.body.insert(u"cash_in"_s, cash(10'000));
            QJsonObject one = made.body.value(u"bills"_s).toArray().at(0).toObject();
            one.insert(u"bill_no"_s, bill);
            made.body.insert(u"bills"_s, QJsonArray{one});
            return made;
        };
        QCOMPARE(books.upload(item(u"B-1"_s, 6000)).status, Status::Accepted);
        QCOMPARE(books.upload(item(u"B-2"_s, 4010)).code, u"basket_exceeded"_s);
        QCOMPARE(books.upload(item(u"B-3"_s, 4000)).code, u"basket_exceeded"_s);
        QVERIFY(books.isBalanced());
    }

    void aSignatureMustBeGood_data() { onBothDatabases(); }
    void aSignatureMustBeGood()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        UploadedOperation forged = cashPayment();
        forged.body.insert(
            u"approval"_s, QJsonObject{{u"id"_s, u"AP-0"_s}, {u"fingerprint"_s, shown}});
        QCOMPARE(books.upload(forged).code, u"approval_mismatch"_s);
        compare(books, {{till, 6420}, {dueBack, -6420}});
        UploadedOperation good = cashPayment();
        books.sign(good);
        QCOMPARE(books.upload(good).status, Status::Accepted);
    }
};

QTEST_GUILESS_MAIN(TestPayOperations)
#include "tst_payoperations.moc"
