// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// A record is made on the desk.
class TestCreateCustomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsMade()
    {
        const auto database = emptyDesk();
        const CreateCustomer request = creation();
        const auto made = createCustomer(*database, request);
        QVERIFY(made);
        QCOMPARE(made->id, request.operation);
        QCOMPARE(made->value(CustomerField::Phone), u"13800005678"_s);
        QCOMPARE(recordOf(*database, made->id), std::optional(*made));
        const auto entry = Journal(*database).byId(request.operation);
        QCOMPARE((*entry)->operation.kind, u"customer.create"_s);
        QVERIFY(!(*entry)->operation.amount);
    }

    void theSameAgainIsTheSame()
    {
        const auto database = emptyDesk();
        const CreateCustomer request = creation();
        const auto made = createCustomer(*database, request);
        QCOMPARE(*createCustomer(*database, request), *made);
        QCOMPARE(rowsOf(*database, u"journal"_s), 1);
    }

    void refuses_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no name") << CustomerField::Name << QString();
        QTest::newRow("no phone number") << CustomerField::Phone << u"138"_s;
        QTest::newRow("no mail") << CustomerField::Email << u"a"_s;
        QTest::newRow("not yet born") << CustomerField::Birth << u"2030-01-01"_s;
        QTest::newRow("not of the number") << CustomerField::Birth << u"1990-01-01"_s;
        QTest::newRow("not the sex of the number") << CustomerField::Sex << u"M"_s;
    }

    void refuses()
    {
        QFETCH(CustomerField, field);
        QFETCH(QString, typed);
        const auto database = emptyDesk();
        CreateCustomer request = creation();
        request.fields.insert(field, typed);
        const auto made = createCustomer(*database, request);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Input);
        QCOMPARE(made.error().detail, nameOf(field));
        QCOMPARE(rowsOf(*database, u"journal"_s), 0);
        QCOMPARE(rowsOf(*database, u"customer"_s), 0);
    }

    void aCertificateHasOneRecord()
    {
        const auto database = emptyDesk();
        QVERIFY(createCustomer(*database, creation()));
        const auto again = createCustomer(*database, creation());
        QCOMPARE(again.error().kind, Error::Kind::Refused);
        QCOMPARE(rowsOf(*database, u"journal"_s), 1);
    }

    void theNumberOfAnotherOperationIsRefused()
    {
        const auto database = emptyDesk();
        CreateCustomer request = creation();
        QVERIFY(createCustomer(*database, request));
        request.fields.insert(CustomerField::Name, u"李样"_s);
        QCOMPARE(createCustomer(*database, request).error().kind, Error::Kind::Refused);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = emptyDesk();
            const CreateCustomer request = creation();
            database->failAfter(count);
            const auto made = createCustomer(*database, request);
            database->failAfter(-1);
            if (made) {
                QVERIFY(count >= 10);
                return;
            }
            QVERIFY(isOfTheDisk(made.error()));
            QVERIFY(!recordOf(*database, request.operation));
            QCOMPARE(rowsOf(*database, u"customer_word"_s), 0);
            QVERIFY(!*Journal(*database).contains(request.operation));
            QVERIFY(createCustomer(*database, request));
        }
    }
};

QTEST_GUILESS_MAIN(TestCreateCustomer)
#include "tst_createcustomer.moc"
