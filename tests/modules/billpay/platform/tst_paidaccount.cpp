// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/AccountRepository.h"
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
};

QTEST_GUILESS_MAIN(TestPaidAccount)
#include "tst_paidaccount.moc"
