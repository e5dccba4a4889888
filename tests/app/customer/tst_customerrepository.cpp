// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/ReceiveCustomer.h"
#include "app/store/OutboxRepository.h"
#include "tests/app/customer/CustomerDay.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const Certificate certificate{
    CertificateKind::ResidentId, u"11010519491231002X"_s, u"CHN"_s, QDate(2035, 4, 30)};

Customer personWith(const QUuid& id = operationId())
{
    return {id, {certificate},
        {{CustomerField::Name, {u"王例明"_s, id}}, {CustomerField::Phone, {u"13800005678"_s, id}},
            {CustomerField::Address, {u"样例路 18 号"_s, id}}},
        {{operationId(), CustomerField::Phone, u"13900001234"_s, noon}}, noon};
}

std::unique_ptr<Database> emptyDesk()
{
    return memoryDatabase(customerMigrations());
}

Result<Done> receive(Database& database, const QUuid& key, const QJsonObject& value)
{
    return database.transaction(
        [&] { return receiveCustomer(database, key.toString(QUuid::WithoutBraces), value); });
}

/// All that stands in the tables, as text.
QString contentOf(Database& database)
{
    QString all;
    for (const char* table : {"customer", "customer_certificate", "customer_field",
             "customer_conflict", "customer_word"}) {
        auto row = database.run(u"SELECT * FROM "_s + QLatin1StringView(table));
        while (row->next())
            for (int column = 0; column < row->record().count(); ++column)
                all += row->value(column).toString() + u'\n';
    }
    return all;
}

} // namespace

/// The tables of customers, as the desk has them; the platform's tests use the same on PostgreSQL.
class TestCustomerRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsReadBack()
    {
        const auto database = emptyDesk();
        const Customer saved = personWith();
        QVERIFY(CustomerRepository(*database).save(saved));
        QCOMPARE(**CustomerRepository(*database).byId(saved.id), saved);
        QCOMPARE((*CustomerRepository(*database).byCertificate(certificate))->id, saved.id);
        QVERIFY(!*CustomerRepository(*database).byId(operationId()));
    }

    void nothingOfAPersonLiesInClear()
    {
        const auto database = emptyDesk();
        QVERIFY(CustomerRepository(*database).save(personWith()));
        const QString content = contentOf(*database);
        for (const QString& secret : {u"王例"_s, u"13800005678"_s, u"5678"_s, u"样例路"_s,
                 u"13900001234"_s, u"11010519491231002X"_s, u"wang"_s})
            QVERIFY2(!content.contains(secret), qPrintable(secret));
        QVERIFY(content.contains(u"k1."));
    }

    void aClosedFieldOpensNowhereElse()
    {
        const auto database = emptyDesk();
        const Customer saved = personWith();
        QVERIFY(CustomerRepository(*database).save(saved));
        QVERIFY(database->run(u"UPDATE customer_field SET value = (SELECT value FROM customer_field"
                              " WHERE field = 'address') WHERE field = 'name'"_s));
        QCOMPARE(CustomerRepository(*database).byId(saved.id).error().kind, Error::Kind::Storage);
    }

    void isFoundByWhatIsTyped()
    {
        const auto database = emptyDesk();
        Customer other = personWith();
        other.certificates = {{CertificateKind::Passport, u"E12345678"_s, u"CHN"_s}};
        other.fields.insert(CustomerField::Name, {u"汪莉敏"_s, other.id});
        QVERIFY(CustomerRepository(*database).save(other));
        QVERIFY(CustomerRepository(*database).save(personWith()));
        const auto count = [&](const QString& typed) {
            return CustomerRepository(*database).find(typed, 20)->size();
        };
        QCOMPARE(count(u"wlm"_s), 2);
        QCOMPARE(count(u"王例"_s), 1);
        QCOMPARE(count(u"E12345678"_s), 1);
        QCOMPARE(count(u"5678"_s), 2);
        QCOMPARE(count(u"5678 王例"_s), 1);
        QCOMPARE(count(u"w"_s), 0);
        QCOMPARE(CustomerRepository(*database).find(u"wlm"_s, 1)->size(), 1);
    }

    void aRenamedCustomerIsFoundByTheNewNameOnly()
    {
        const auto database = emptyDesk();
        Customer customer = personWith();
        CustomerRepository customers(*database);
        QVERIFY(customers.save(customer));
        customer.fields.insert(CustomerField::Name, {u"李样"_s, operationId()});
        QVERIFY(customers.save(customer));
        QVERIFY(customers.find(u"王例"_s, 20)->isEmpty());
        QCOMPARE(customers.find(u"李样"_s, 20)->size(), 1);
    }

    void aCertificateIsClaimedOnce()
    {
        const auto database = emptyDesk();
        CustomerRepository customers(*database);
        QVERIFY(*customers.claim(certificate, operationId()));
        QVERIFY(!*customers.claim(certificate, operationId()));
    }

    void aJoinedRecordIsTheOther()
    {
        const auto database = emptyDesk();
        CustomerRepository customers(*database);
        const Customer own = personWith();
        QVERIFY(customers.save(own));
        const Customer told = personWith();
        QVERIFY(receive(*database, told.id, toJson(told)));
        QVERIFY(receive(*database, own.id, joinedToJson(own.id, told.id)));
        QCOMPARE(**customers.byId(own.id), told);
        QCOMPARE((*customers.byCertificate(certificate))->id, told.id);
        QCOMPARE(customers.find(u"王例"_s, 20)->size(), 1);
    }

    void anErasedRecordIsGone()
    {
        const auto database = emptyDesk();
        const Customer told = personWith();
        QVERIFY(receive(*database, told.id, toJson(told)));
        QVERIFY(receive(*database, told.id, {}));
        QVERIFY(!*CustomerRepository(*database).byId(told.id));
        QCOMPARE(contentOf(*database), QString());
    }

    void whatIsOnItsWayStays_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("phone");
        QTest::newRow("waits") << u"recorded"_s << u"13700002345"_s;
        QTest::newRow("booked") << u"accepted"_s << u"13800005678"_s;
        QTest::newRow("refused") << u"rejected"_s << u"13800005678"_s;
    }

    void whatIsOnItsWayStays()
    {
        QFETCH(QString, state);
        QFETCH(QString, phone);
        const auto database = emptyDesk();
        Customer here = personWith();
        const Operation own = operation();
        QVERIFY(append(*database, own));
        QVERIFY(database->run(u"UPDATE outbox SET state = ?"_s, {state}));
        const Customer told = here;
        here.fields.insert(CustomerField::Phone, {u"13700002345"_s, own.id});
        QVERIFY(CustomerRepository(*database).save(here));
        QVERIFY(receive(*database, told.id, toJson(told)));
        const auto now = CustomerRepository(*database).byId(told.id);
        QCOMPARE((*now)->value(CustomerField::Phone), phone);
    }

    void aRecordThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << u"id"_s << QJsonValue(u"1"_s);
        QTest::newRow("no list") << u"fields"_s << QJsonValue(1);
        QTest::newRow("unknown field")
            << u"fields"_s
            << QJsonValue(QJsonArray{QJsonObject{{u"field"_s, u"pin"_s}, {u"value"_s, u"1"_s},
                   {u"set_by"_s, operationId().toString(QUuid::WithoutBraces)}}});
        QTest::newRow("surplus") << u"pin"_s << QJsonValue(u"1234"_s);
    }

    void aRecordThatIsNoneIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(personWith());
        json.insert(key, value);
        QCOMPARE(toldCustomerFromJson(json).error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestCustomerRepository)
#include "tst_customerrepository.moc"
