// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/Duplicates.h"
#include "app/customer/SignRepository.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/platform/CustomerEndpoints.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/ManyCustomers.h"

#include <map>

using namespace hui;
using namespace hui::testkit;

namespace {

constexpr int crowd = 400;

/// A platform with so many customers that its database has a choice.
std::unique_ptr<Platform> crowdedPlatform(const QString& database)
{
    auto platform = std::make_unique<Platform>(database, migrations());
    const auto written = platform->database().transaction([&]() -> Result<Done> {
        for (int n = 0; n < crowd; ++n)
            if (const auto saved = CustomerRepository(platform->database()).save(manyCustomers(n));
                !saved)
                return saved;
        return Done{};
    });
    HUI_ASSERT(written.has_value());
    HUI_ASSERT(platform->database().run(u"ANALYZE"_s).has_value());
    return platform;
}

/// How the database goes about a statement, with a text instead of each value but the last.
QString planOf(Platform& platform, QString statement)
{
    const bool isServer = platform.store().url().startsWith(u"postgresql");
    for (qsizetype at; (at = statement.indexOf(u'?')) >= 0;)
        statement.replace(at, 1, statement.lastIndexOf(u'?') == at ? u"400"_s : u"'a'"_s);
    auto row = platform.database().run(
        (isServer ? u"EXPLAIN "_s : u"EXPLAIN QUERY PLAN "_s) + statement);
    HUI_ASSERT(row.has_value());
    QStringList plan;
    while (row->next())
        plan.append(row->value(isServer ? 0 : 3).toString());
    return plan.join(u'\n');
}

} // namespace

/// The customers of a whole bank: no look reads them all.
class TestManyCustomers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_banks.clear(); }

    void everyLookGoesByAnIndex_data() { onBothDatabases(); }
    void everyLookGoesByAnIndex()
    {
        QFETCH(QString, database);
        Platform* platform = crowdedBank(database);
        for (const QString& statement :
            {CustomerRepository::candidateStatement(), SignRepository::sharingStatement()}) {
            const QString plan = planOf(*platform, statement);
            QVERIFY2(plan.contains(u"index"_s, Qt::CaseInsensitive), qPrintable(plan));
            QVERIFY2(!plan.contains(u"Seq Scan"_s) && !plan.contains(u"SCAN"_s), qPrintable(plan));
        }
    }

    void everybodyIsFound_data() { onBothDatabases(); }
    void everybodyIsFound()
    {
        QFETCH(QString, database);
        Platform* platform = crowdedBank(database);
        const CustomerRepository customers(platform->database());
        for (const int n : {0, 7, crowd / 2, crowd - 1}) {
            const Customer person = manyCustomers(n);
            const QString phone = person.value(CustomerField::Phone);
            const QString name = person.value(CustomerField::Name);
            for (const QString& typed : {phone, person.certificates.first().number,
                     name + u' ' + phone.last(4), phone.last(4) + u' ' + name.first(1)}) {
                const auto found = customers.find(typed, 20);
                QVERIFY(found);
                QVERIFY2(std::ranges::find(*found, person.id, &Customer::id) != found->end(),
                    qPrintable(typed));
            }
            const auto namesakes = customers.find(name, 20);
            QVERIFY(namesakes && !namesakes->isEmpty() && namesakes->size() <= 20);
            for (const Customer& one : *namesakes)
                QVERIFY(one.value(CustomerField::Name).startsWith(name)
                    || one.value(CustomerField::Name).mid(1).startsWith(name));
        }
    }

    /// Among hundreds of one name it is the same birth or telephone that tells.
    void theSecondRecordOfAPersonIsFoundAmongNamesakes_data() { onBothDatabases(); }
    void theSecondRecordOfAPersonIsFoundAmongNamesakes()
    {
        QFETCH(QString, database);
        Platform* platform = crowdedBank(database);
        Customer again = manyCustomers(crowd - 1);
        const QUuid first = again.id;
        again.id = operationId();
        again.certificates = {{CertificateKind::Passport, u"Y00000001"_s, u"UTO"_s, {}}};
        again.fields.remove(CustomerField::Phone);
        const auto saved = platform->database().transaction(
            [&] { return CustomerRepository(platform->database()).save(again); });
        QVERIFY(saved);
        const auto duplicates = duplicatesOf(platform->database(), again);
        QVERIFY(duplicates);
        QCOMPARE(duplicates->size(), 1);
        QCOMPARE(duplicates->first().customer.id, first);
        QCOMPARE(duplicates->first().signs, QList<DuplicateSign>{DuplicateSign::NameBirth});
        const Response told
            = post(*platform, findDuplicates(), {}, again.id.toString(QUuid::WithoutBraces));
        QCOMPARE(told.status, 200);
        const auto lines = foundCustomersFromJson(told.body);
        QVERIFY(lines && lines->size() == 1);
        QCOMPARE(lines->first().id, first);
        QVERIFY(!lines->first().isOwn);
        QVERIFY(lines->first().name.contains(u'*')); // masked
        QCOMPARE(codeOf(post(*platform, findDuplicates(), {}, idText(operationId()))),
            u"customer_unknown"_s);
    }

private:
    /// Filled once for all tests: that takes longer than what is tested.
    Platform* crowdedBank(const QString& database)
    {
        std::unique_ptr<Platform>& bank = m_banks[database];
        if (!bank)
            bank = crowdedPlatform(database);
        return bank.get();
    }

    std::map<QString, std::unique_ptr<Platform>> m_banks;
};

QTEST_GUILESS_MAIN(TestManyCustomers)
#include "tst_manycustomers.moc"
