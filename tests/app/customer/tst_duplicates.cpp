// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Duplicates.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

Customer known(
    const QString& name, const QString& phone, const QString& birth, const Certificate& certificate)
{
    const QUuid id = operationId();
    Customer record{id, {certificate}, {}, {}, testkit::person().createdAt};
    const QList<std::pair<CustomerField, QString>> fields{
        {CustomerField::Name, name}, {CustomerField::Phone, phone}, {CustomerField::Birth, birth}};
    for (const auto& [field, value] : fields)
        if (!value.isEmpty())
            record.fields.insert(field, {value, id});
    return record;
}

Certificate passport(const QString& number, const QString& country = u"CHN"_s)
{
    return {CertificateKind::Passport, number, country, {}};
}

} // namespace

/// Records that may be one person's.
class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySignHasAName()
    {
        for (const DuplicateSign sign :
            {DuplicateSign::Number, DuplicateSign::NamePhone, DuplicateSign::NameBirth})
            QCOMPARE(duplicateSignOf(nameOf(sign)), std::optional(sign));
        QVERIFY(!duplicateSignOf(u"face"));
    }

    void areFound_data()
    {
        QTest::addColumn<Customer>("other");
        QTest::addColumn<QList<DuplicateSign>>("signs");
        const QString name = u"王例明"_s;
        const QString phone = u"13800005678"_s;
        const QString birth = u"1979-06-12"_s;
        const auto row
            = [](const char* title, const Customer& other, const QList<DuplicateSign>& signs) {
                  QTest::newRow(title) << other << signs;
              };
        row("same number of another country",
            known(u"万例"_s, {}, {}, passport(u"E12345671"_s, u"SGP"_s)), {DuplicateSign::Number});
        row("name and phone", known(name, phone, {}, passport(u"E2"_s)),
            {DuplicateSign::NamePhone});
        row("name and birth", known(name, {}, birth, passport(u"E3"_s)),
            {DuplicateSign::NameBirth});
        row("all", known(name, phone, birth, passport(u"E12345671"_s, u"SGP"_s)),
            {DuplicateSign::Number, DuplicateSign::NamePhone, DuplicateSign::NameBirth});
        row("a namesake", known(name, u"13900001234"_s, u"1990-01-01"_s, passport(u"E4"_s)), {});
        row("one telephone of a household", known(u"王例萱"_s, phone, {}, passport(u"E5"_s)), {});
        row("nothing known", known(name, {}, {}, passport(u"E6"_s)), {});
    }

    void areFound()
    {
        QFETCH(Customer, other);
        QFETCH(QList<DuplicateSign>, signs);
        const auto database = memoryDatabase(customerMigrations());
        const Customer one
            = known(u"王例明"_s, u"13800005678"_s, u"1979-06-12"_s, passport(u"E12345671"_s));
        QVERIFY(keep(*database, one));
        QVERIFY(keep(*database, other));
        QCOMPARE(signsOf(one, other), signs);
        const auto found = duplicatesOf(*database, one);
        QVERIFY(found);
        QCOMPARE(found->size(), signs.isEmpty() ? 0 : 1);
        if (!signs.isEmpty()) {
            QCOMPARE(found->first().customer.id, other.id);
            QCOMPARE(found->first().signs, signs);
        }
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
