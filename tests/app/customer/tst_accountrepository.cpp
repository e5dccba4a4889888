// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/customer/NoteAccount.h"
#include "tests/app/customer/CustomerDay.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Customer payerNamed(const QString& name, const QString& passport)
{
    Customer payer;
    payer.id = operationId();
    payer.certificates = {{CertificateKind::Passport, passport, u"CHN"_s}};
    payer.fields = {{CustomerField::Name, {name, payer.id}}};
    payer.createdAt = noon;
    return payer;
}

const PaidAccount water{u"w1"_s, u"3205018642"_s, noon};

QStringList namesFound(Database& database, const QString& typed)
{
    QStringList names;
    const auto found = CustomerRepository(database).find(typed, 20);
    for (const Customer& customer : *found)
        names.append(customer.value(CustomerField::Name));
    return names;
}

/// A desk with two people.
struct Payers {
    Payers()
        : database(memoryDatabase(customerMigrations()))
        , one(payerNamed(u"王例明"_s, u"E12345678"_s))
        , other(payerNamed(u"周样"_s, u"E87654321"_s))
    {
        HUI_ASSERT(CustomerRepository(*database).save(one));
        HUI_ASSERT(CustomerRepository(*database).save(other));
    }
    AccountRepository accounts() { return AccountRepository(*database); }

    std::unique_ptr<Database> database;
    Customer one;
    Customer other;
};

} // namespace

/// The accounts with billers that customers pay.
class TestAccountRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOnePaidLastStandsFirst()
    {
        Payers desk;
        const PaidAccount power{u"p1"_s, u"77812345"_s, noon.addSecs(60)};
        QVERIFY(noteAccount(*desk.database, desk.one.id, water));
        QVERIFY(noteAccount(*desk.database, desk.one.id, power));
        QCOMPARE(*desk.accounts().of(desk.one.id, 9), (QList{power, water}));
        PaidAccount again = water;
        again.lastAt = noon.addDays(30);
        QVERIFY(noteAccount(*desk.database, desk.one.id, again));
        QVERIFY(noteAccount(*desk.database, desk.one.id, water)); // an earlier one, told late
        QCOMPARE(*desk.accounts().of(desk.one.id, 9), (QList{again, power}));
        QCOMPARE(desk.accounts().of(desk.one.id, 1)->size(), 1);
        QVERIFY(desk.accounts().of(desk.other.id, 9)->isEmpty());
    }

    void aCustomerIsFoundByTheAccount_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        const QStringList both{u"周样"_s, u"王例明"_s};
        QTest::newRow("whole") << u"3205018642"_s << both;
        QTest::newRow("as it stands on paper") << u"3205 0186-42"_s << both;
        QTest::newRow("its beginning") << u"320501"_s << QStringList();
        QTest::newRow("another") << u"3205018643"_s << QStringList();
        QTest::newRow("letters") << u"hd-2024-a"_s << QStringList{u"王例明"_s};
        QTest::newRow("too short to look for") << u"12345"_s << QStringList();
    }

    void aCustomerIsFoundByTheAccount()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        Payers desk;
        QVERIFY(noteAccount(*desk.database, desk.one.id, water));
        QVERIFY(noteAccount(*desk.database, desk.other.id, water)); // a flat that is shared
        QVERIFY(noteAccount(*desk.database, desk.one.id, {u"w2"_s, u"3205018642"_s, noon}));
        QVERIFY(noteAccount(*desk.database, desk.one.id, {u"h1"_s, u"HD-2024-A"_s, noon}));
        QVERIFY(noteAccount(*desk.database, desk.one.id, {u"h2"_s, u"12345"_s, noon}));
        QStringList found = namesFound(*desk.database, typed);
        found.sort();
        QStringList expected = names;
        expected.sort();
        QCOMPARE(found, expected);
    }

    void ofNobodyNothingIsNoted()
    {
        Payers desk;
        QVERIFY(noteAccount(*desk.database, {}, water));
        QVERIFY(noteAccount(*desk.database, desk.one.id, {u"w1"_s, {}, noon}));
        QCOMPARE(rowsOf(*desk.database, u"customer_account"_s), 0);
    }

    /// A desk that was put back has its journal before its customers.
    void theRecordMayComeLater()
    {
        Payers desk;
        Customer late = payerNamed(u"何样"_s, u"E11223344"_s);
        QVERIFY(noteAccount(*desk.database, late.id, water));
        QVERIFY(namesFound(*desk.database, water.account).isEmpty());
        QVERIFY(CustomerRepository(*desk.database).save(late));
        QCOMPARE(namesFound(*desk.database, water.account), QStringList{u"何样"_s});
        QCOMPARE(*desk.accounts().of(late.id, 9), QList{water});
    }

    void noneIsLostHoweverManyThereAre()
    {
        Payers desk;
        constexpr int all = 450;
        for (int i = 0; i < all; ++i)
            QVERIFY(desk.accounts().note(
                desk.other.id, {u"w1"_s, QString::number(320'500'000 + i), noon}));
        QVERIFY(CustomerRepository(*desk.database).join(desk.other.id, desk.one.id));
        QCOMPARE(desk.accounts().of(desk.one.id, all + 1)->size(), all);
        QCOMPARE(rowsOf(*desk.database, u"customer_account"_s), all);
    }

    void joinedRecordsHaveTheAccountsOfBoth()
    {
        Payers desk;
        const PaidAccount later{u"w1"_s, u"3205018642"_s, noon.addDays(1)};
        QVERIFY(noteAccount(*desk.database, desk.one.id, water));
        QVERIFY(noteAccount(*desk.database, desk.other.id, later));
        QVERIFY(noteAccount(*desk.database, desk.other.id, {u"p1"_s, u"77812345"_s, noon}));
        QVERIFY(CustomerRepository(*desk.database).join(desk.other.id, desk.one.id));
        QCOMPARE(*desk.accounts().of(desk.one.id, 9),
            (QList{later, PaidAccount{u"p1"_s, u"77812345"_s, noon}}));
        QVERIFY(noteAccount(
            *desk.database, desk.other.id, {u"g1"_s, u"00930001"_s, noon})); // told late
        QCOMPARE(desk.accounts().of(desk.one.id, 9)->size(), 3);
        QCOMPARE(namesFound(*desk.database, u"00930001"_s), QStringList{u"王例明"_s});
        const QStringList numbers = *CustomerRepository(*desk.database).numbersOf(desk.one.id);
        QCOMPARE(numbers.size(), 2);
        QVERIFY(numbers.contains(desk.other.id.toString(QUuid::WithoutBraces)));
        QVERIFY(CustomerRepository(*desk.database).numbersOf(operationId())->isEmpty());
    }

    void whoIsForgottenHasNoneAnyMore()
    {
        Payers desk;
        QVERIFY(noteAccount(*desk.database, desk.one.id, water));
        QVERIFY(CustomerRepository(*desk.database).remove(desk.one.id));
        QCOMPARE(rowsOf(*desk.database, u"customer_account"_s), 0);
    }

    void noAccountLiesInClear()
    {
        Payers desk;
        QVERIFY(noteAccount(*desk.database, desk.one.id, water));
        auto row
            = desk.database->run(u"SELECT account, account_ix, number_ix FROM customer_account"_s);
        QVERIFY(row && row->next());
        for (int column = 0; column < 3; ++column)
            QVERIFY(!row->value(column).toString().contains(u"018642"_s));
    }
};

QTEST_GUILESS_MAIN(TestAccountRepository)
#include "tst_accountrepository.moc"
