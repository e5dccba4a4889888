// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/AccountRepository.h"
#include "app/server/Inbox.h"
#include "modules/billpay/platform/ForgetPayer.h"
#include "tests/modules/billpay/platform/BillpayBooks.h"

using namespace hui;
using namespace hui::testkit;

/// Whose account it is that was paid.
class TestPaidAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The record of who was served goes along, and finds them by the account from now on.
    void theAccountIsTheCustomers_data() { onBothDatabases(); }
    void theAccountIsTheCustomers()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const QUuid customer = operationId();
        UploadedOperation payment = cashPayment();
        payment.body.insert(u"customer"_s, idText(customer));
        QCOMPARE(books.upload(payment).status, OperationOutcome::Status::Accepted);
        const auto accounts = AccountRepository(books.database()).of(customer, 9);
        QCOMPARE(*accounts, (QList{PaidAccount{waterWorks, u"3205018642"_s, payment.at}}));
        QCOMPARE(*AccountRepository(books.database()).whoPays(u"3205018642"_s, 9), QList{customer});
        UploadedOperation wrong = cashPayment();
        wrong.body.insert(u"customer"_s, u"王小明"_s);
        QVERIFY(!payBodyOf(wrong));
    }

    /// Of who is forgotten the books keep what was paid to whom; what others paid stays as it is.
    void whoIsForgottenPaidFromNowhere_data() { onBothDatabases(); }
    void whoIsForgottenPaidFromNowhere()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const QUuid customer = operationId();
        UploadedOperation theirs = cashPayment();
        theirs.deviceSequence = 901;
        theirs.body.insert(u"customer"_s, idText(customer));
        QCOMPARE(books.upload(theirs).status, OperationOutcome::Status::Accepted);
        QVERIFY(books.database().transaction([&] {
            return Inbox(books.database()).take({theirs, {}, QByteArray(32, 'f')}, theirs.at);
        }));
        const PaymentBookRepository payments(books.database());
        const BookedPayment before = **payments.byOperation(theirs.id);
        QVERIFY(!before.account.isEmpty());
        const auto forget = [&](const QUuid& record) {
            return books.database().transaction(
                [&] { return forgetPayersOf(books.platform().context(), {idText(record)}); });
        };
        QVERIFY(forget(operationId())); // somebody else
        QCOMPARE((*payments.byOperation(theirs.id))->account, before.account);
        QVERIFY(forget(customer));
        const BookedPayment after = **payments.byOperation(theirs.id);
        QVERIFY(after.account.isEmpty());
        QCOMPARE(after.amount, before.amount);
        QCOMPARE(after.biller, before.biller);
        QVERIFY(payments.billsOf(theirs.id)->join(QString()).isEmpty());
        QVERIFY(forget(customer)); // harmless to repeat
    }
};

QTEST_GUILESS_MAIN(TestPaidAccount)
#include "tst_paidaccount.moc"
