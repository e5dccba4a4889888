// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/FieldKeySlots.h"
#include "app/server/PlatformModule.h"
#include "modules/billpay/platform/PaymentBookRepository.h"
#include "modules/billpay/platform/SimulatorRepository.h"
#include "modules/billpay/platform/SubscriptionBookRepository.h"
#include "tests/testkit/Platform.h"

#include <QSqlRecord>
#include <QTest>

namespace hui::billpay {
server::PlatformModule platformModule();
}

using namespace hui;
using namespace hui::billpay;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString waterBiller = u"320500-water-1"_s;
const QString account = u"3205018642"_s;
const QString bill = u"018642202603"_s;
const QString card = u"6222020200112233"_s;
const QUuid payment(u"01890a5d-ac96-774b-bcce-b302099a8057"_s);
const QUuid subscription(u"01890a5d-ac96-774b-bcce-b302099a8058"_s);

/// As the platform wrote it before it had data keys: with the tables as they are now, in clear.
void writeInClear(Database& database)
{
    const QString id = payment.toString(QUuid::WithoutBraces);
    const QString agreed = subscription.toString(QUuid::WithoutBraces);
    const QStringList rows{
        u"INSERT INTO billpay_payment(operation, biller, account, amount_minor, branch, till,"
        " business_date, state, mode, debit_account) VALUES ('%1', '%2', '%3', 6210, '0512-08',"
        " '03', '2026-03-18', 'accepted', 'card', '%4')"_s.arg(id, waterBiller, account, card),
        u"INSERT INTO billpay_bill(biller, account, bill, operation, number)"
        " VALUES ('%1', '%2', '%3', '%4', '%3')"_s.arg(waterBiller, account, bill, id),
        u"INSERT INTO sim_bill(biller, account, bill, number, period, usage, unit, principal,"
        " late_charge, due_date) VALUES ('%1', '%2', '%3', '%3', '2026-03', '', '', 6210, 0,"
        " '2026-04-30')"_s.arg(waterBiller, account, bill),
        u"INSERT INTO sim_payment(reference, biller, account, amount, biller_ref)"
        " VALUES ('%1', '%2', '%3', 6210, 'B1')"_s.arg(id, waterBiller, account),
        u"INSERT INTO billpay_subscription(operation, branch, biller, account, account_index,"
        " debit_token, debit_masked, state, mode, cap, amount_minor, day, starts_on, remind_days)"
        " VALUES ('%1', '0512-08', '%2', '%3', '%3', '%4', '%4', 'active', 'auto', 'fixed', 6210,"
        " 5, '2026-03-01', 3)"_s.arg(agreed, waterBiller, account, card),
        u"INSERT INTO billpay_subscription_run(subscription, period, status, amount_minor, at,"
        " payment) VALUES ('%1', '2026-03', 'paid', 6210, '', '{\"account\":\"%2\"}')"_s.arg(
            agreed, account),
        u"INSERT INTO billpay_batch(operation, branch, till, operator, business_date, mode,"
        " debit_account, rows_taken, total_minor, state) VALUES ('%1', '0512-08', '03', '0217',"
        " '2026-03-18', 'card', '%2', 1, 100, 'open')"_s.arg(id, card),
    };
    for (const QString& row : rows)
        QVERIFY2(database.run(row), qPrintable(row));
}

QString dump(Database& database)
{
    QString text;
    for (const QString& table :
        {u"billpay_payment"_s, u"billpay_bill"_s, u"sim_bill"_s, u"sim_payment"_s,
            u"billpay_subscription"_s, u"billpay_subscription_run"_s, u"billpay_batch"_s}) {
        auto rows = database.run(u"SELECT * FROM "_s + table);
        HUI_ASSERT(rows);
        while (rows->next())
            for (int i = 0; i < rows->record().count(); ++i)
                text += table + u": "_s + rows->value(i).toString() + u'\n';
    }
    return text;
}

} // namespace

/// What billpay keeps of customers on the platform lies closed, and is found and read all the same.
class TestClosedFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsFromBeforeTheKeys_data() { onBothDatabases(); }
    void rowsFromBeforeTheKeys()
    {
        QFETCH(QString, database);
        const server::PlatformModule module = platformModule();
        const ServerDatabase store(database, module.migrations);
        store->setFieldKeys({});
        writeInClear(*store);
        QVERIFY(dump(*store).contains(account)); // else nothing is shown
        const FixedClock clock;
        FixedRandom random;
        server::Context context{*store, clock, random};
        const server::FieldKeyring keyring{
            SecretBytes(QByteArray(32, 's')), module.closedColumns, {64, 1, 1}};
        QVERIFY(server::openFieldKeys(context, keyring));
        isClosedAndReads(*store);
        QVERIFY(server::renewFieldKey(context, keyring));
        QVERIFY(!dump(*store).contains(u"k1."_s));
        isClosedAndReads(*store);
    }

private:
    static void isClosedAndReads(Database& database)
    {
        const QString text = dump(database);
        for (const QString& word : {account, bill, card})
            QVERIFY2(!text.contains(word), qPrintable(text));
        PaymentBookRepository payments(database);
        const auto booked = payments.byOperation(payment);
        QVERIFY(booked && *booked);
        QCOMPARE((*booked)->account, account);
        QCOMPARE((*booked)->debitAccount, card);
        QCOMPARE(*payments.billsOf(payment), QStringList{bill});
        BillerPayment twin;
        twin.reference = subscription;
        twin.biller = waterBiller;
        twin.account = account;
        twin.bills = {bill};
        QVERIFY(*payments.isTaken(twin));
        SimulatorRepository books(database);
        QCOMPARE((*books.openBills(waterBiller, account)).value(0).number, bill);
        QCOMPARE((*books.payment(payment))->account, account);
        SubscriptionBookRepository subscriptions(database);
        QVERIFY(*subscriptions.hasActive(waterBiller, account));
        QVERIFY(!*subscriptions.hasActive(waterBiller, bill));
        QCOMPARE((*subscriptions.byOperation(subscription))->debit.token, card);
        QCOMPARE(
            (*subscriptions.paymentOf(subscription, u"2026-03"_s)).value(u"account"_s).toString(),
            account);
    }
};

QTEST_GUILESS_MAIN(TestClosedFields)
#include "tst_closedfields.moc"
