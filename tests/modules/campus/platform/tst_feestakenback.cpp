// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/campus/platform/Campus.h"
#include "tests/testkit/BankTable.h"

using namespace hui;
using namespace hui::testkit;

/// What a school has is taken back by two people, at any amount.
class TestFeesTakenBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoTakeItBack_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isDebit");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("cash, %s", qPrintable(kind)) << kind << false;
            QTest::addRow("account, %s", qPrintable(kind)) << kind << true;
        }
    }
    /// Though the bank's table asks for nobody.
    void twoTakeItBack()
    {
        QFETCH(QString, database);
        QFETCH(bool, isDebit);
        Campus campus(database);
        QVERIFY(putTable(campus.database(), {campusDay, {}}));
        UploadedOperation pay = feesPaid({{networkItem, Money::fen(12000)}});
        if (isDebit)
            pay = byAccount(pay);
        QCOMPARE(campus.upload(pay).status, Outcome::Accepted);
        QCOMPARE(campus.upload(feesCancelled(pay)).code, u"approval_missing"_s);
        QCOMPARE(campus.upload(signedBy0102(campus.platform, feesCancelled(pay))).code,
            u"approval_mismatch"_s); // of no amount
        QCOMPARE(
            campus.upload(signedBy0102(campus.platform, feesCancelled(pay), Money::fen(100))).code,
            u"approval_mismatch"_s); // of another
        QCOMPARE(campus.balance(schoolBook), -12000);
        const UploadedOperation back = signedCancelOf(campus, pay);
        QCOMPARE(campus.upload(back).status, Outcome::Accepted);
        QCOMPARE(campus.balance(schoolBook), 0);
        QCOMPARE(campus.upload(feesCancelled(pay)).code, u"payment_state"_s); // the clearer one
        QCOMPARE(Ledger(campus.database()).total(Currency::CNY), Money::fen(0));
    }
};

QTEST_GUILESS_MAIN(TestFeesTakenBack)
#include "tst_feestakenback.moc"
