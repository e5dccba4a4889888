// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerUseRepository.h"
#include "app/core/IdText.h"
#include "app/customer/AccountRepository.h"
#include "app/store/Dealings.h"
#include "app/store/Journal.h"
#include "modules/billpay/BillerUser.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/modules/billpay/BillpayScene.h"
#include "tests/testkit/Operations.h"

using namespace hui;
using namespace hui::testkit;

/// Among whose billers a payment comes: those of who is served, and always the branch's.
class TestBillerUser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsServedComesBackToTheBiller()
    {
        const auto database = branch();
        const Customer record = person();
        QVERIFY(keep(*database, record));
        PayBill request = paying();
        request.customer = record.id;
        QVERIFY(payBill(*database, request));
        const BillerUseRepository uses(*database);
        const QString user = record.id.toString(QUuid::WithoutBraces);
        QCOMPARE(uses.recentBillers(user, 9)->size(), 1);
        QCOMPARE(uses.recentBillers({}, 9)->size(), 1);
    }

    /// The operation tells whose it is, and the account is one of theirs from now on.
    void whoIsServedHasTheAccount()
    {
        const auto database = branch();
        const Customer record = person();
        QVERIFY(keep(*database, record));
        PayBill request = paying();
        request.customer = record.id;
        QVERIFY(payBill(*database, request));
        QVERIFY(payBill(*database, request)); // the second click
        const auto entry = Journal(*database).byId(request.operation);
        QVERIFY(entry && *entry);
        QCOMPARE(customerIn((*entry)->operation.body), record.id);
        const auto dealings = Dealings(*database).of({idText(record.id)}, 9);
        QCOMPARE(dealings->size(), 1);
        const auto accounts = AccountRepository(*database).of(record.id, 9);
        QCOMPARE(*accounts, (QList{PaidAccount{request.biller, request.account, request.at}}));
    }

    void whoHasNoRecordLeavesTheBranchsTrace_data()
    {
        QTest::addColumn<QUuid>("customer");
        QTest::newRow("nobody looked for one") << QUuid();
        QTest::newRow("it was erased meanwhile") << operationId();
    }

    void whoHasNoRecordLeavesTheBranchsTrace()
    {
        QFETCH(QUuid, customer);
        const auto database = branch();
        PayBill request = paying();
        request.customer = customer;
        QVERIFY(payBill(*database, request));
        QCOMPARE(rowsOf(*database, u"biller_use"_s), 1);
        QCOMPARE(BillerUseRepository(*database).recentBillers({}, 9)->size(), 1);
    }

    void aRecordThatWasJoinedIsTheOther()
    {
        const auto database = branch();
        const Customer record = person();
        const QUuid other = operationId();
        QVERIFY(keep(*database, record));
        QVERIFY(CustomerRepository(*database).join(other, record.id));
        QCOMPARE(*billerUser(*database, other), record.id.toString(QUuid::WithoutBraces));
        QCOMPARE(*billerUser(*database, {}), QString());
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = branch();
            const Customer record = person();
            QVERIFY(keep(*database, record));
            PayBill request = paying();
            request.customer = record.id;
            database->failAfter(count);
            const auto paid = payBill(*database, request);
            database->failAfter(-1);
            if (paid) {
                QVERIFY(count >= 12);
                return;
            }
            QCOMPARE(rowsOf(*database, u"biller_use"_s), 0);
            QVERIFY(payBill(*database, request));
            QCOMPARE(rowsOf(*database, u"biller_use"_s), 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestBillerUser)
#include "tst_billeruser.moc"
