// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/LabelEffects.h"
#include "app/customer/TagRepository.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/ManyCustomers.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate tagDay(2026, 3, 18);

} // namespace

/// Labels on records, and the bank's list of them.
class TestCustomerTag : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSetLastHolds()
    {
        QList<CustomerTag> tags;
        QVERIFY(!setTag(tags, {u"b"_s, false, operationId()}));
        QVERIFY(setTag(tags, {u"b"_s, true, operationId()}));
        QVERIFY(!setTag(tags, {u"b"_s, true, operationId()}));
        QVERIFY(setTag(tags, {u"a"_s, true, operationId()}));
        QCOMPARE(tags.first().tag, u"a"_s);
        QVERIFY(setTag(tags, {u"b"_s, false, operationId()}));
        QVERIFY(hasTag(tags, u"a"_s));
        QVERIFY(!hasTag(tags, u"b"_s));
        QCOMPARE(tags.size(), 2); // that it was taken away is kept
    }

    void theListIsDated_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("from today") << tagDay << QDate() << true;
        QTest::newRow("from tomorrow") << tagDay.addDays(1) << QDate() << false;
        QTest::newRow("until today") << tagDay.addDays(-9) << tagDay << true;
        QTest::newRow("over") << tagDay.addDays(-9) << tagDay.addDays(-1) << false;
    }

    void theListIsDated()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(bool, isOffered);
        const TagEntry entry{
            u"priority"_s, u"优先叫号"_s, u"Called first"_s, from, until, TagEffect::CalledFirst};
        QCOMPARE(entry.isOffered(tagDay), isOffered);
        QCOMPARE(*tagEntryFromJson(toJson(entry)), entry);
        const auto database = memoryDatabase(customerMigrations());
        TagRepository tags(*database);
        QVERIFY(tags.apply(entry.id, toJson(entry)));
        QCOMPARE(*tags.entry(entry.id), std::optional(entry));
        QCOMPARE(*tags.entries(), QList<TagEntry>{entry});
        QVERIFY(tags.apply(entry.id, {}));
        QVERIFY(!*tags.entry(entry.id));
        QJsonObject surplus = toJson(entry);
        surplus.insert(u"colour"_s, u"red"_s);
        QVERIFY(!tags.apply(entry.id, surplus));
        QJsonObject unknown = toJson(entry);
        unknown.insert(u"effect"_s, u"coffee"_s);
        QVERIFY(!tags.apply(entry.id, unknown));
    }

    /// Not by its name: the bank calls its labels as it likes. One that the list offers no more
    /// keeps its effect for whoever has it.
    void aLabelHasTheEffectTheListGivesIt()
    {
        const auto database = memoryDatabase(customerMigrations());
        TagRepository tags(*database);
        QVERIFY(tags.save({u"eyes"_s, u"视力不便"_s, u"Poor sight"_s, tagDay.addDays(-9),
            tagDay.addDays(-1), TagEffect::LargePrint}));
        QVERIFY(tags.save({u"no_calls"_s, u"勿扰"_s, u"Quiet"_s, tagDay}));
        Customer one = person();
        setTag(one.tags, {u"eyes"_s, true, one.id});
        setTag(one.tags, {u"no_calls"_s, true, one.id});
        setTag(one.tags, {u"gone"_s, true, one.id});
        QVERIFY(keep(*database, one));
        QCOMPARE(*effectsFor(*database, one.id), QList{TagEffect::LargePrint});
        QCOMPARE(*effectsFor(*database, {}), QList<TagEffect>());
        QCOMPARE(*effectsFor(*database, operationId()), QList<TagEffect>());
        const QUuid joined = operationId();
        QVERIFY(database->transaction(
            [&] { return CustomerRepository(*database).join(joined, one.id); }));
        QCOMPARE(*effectsFor(*database, joined), QList{TagEffect::LargePrint});
        setTag(one.tags, {u"eyes"_s, false, one.id});
        QVERIFY(keep(*database, one));
        QCOMPARE(*effectsFor(*database, one.id), QList<TagEffect>());
    }

    void customersAreFoundByTheirLabel()
    {
        const auto database = memoryDatabase(customerMigrations());
        Customer one = person();
        setTag(one.tags, {u"priority"_s, true, one.id});
        Customer other = person();
        other.certificates = {{CertificateKind::Passport, u"E12345678"_s, u"CHN"_s}};
        other.fields.insert(CustomerField::Name, {u"周样"_s, other.id});
        setTag(other.tags, {u"priority"_s, true, other.id});
        Customer without = person();
        without.certificates = {{CertificateKind::Passport, u"E12345679"_s, u"CHN"_s}};
        setTag(without.tags, {u"priority"_s, true, without.id});
        setTag(without.tags, {u"priority"_s, false, without.id});
        for (const Customer& record : {one, other, without})
            QVERIFY(keep(*database, record));
        const CustomerRepository customers(*database);
        QCOMPARE(customers.findTagged(u"priority"_s, {}, 20)->size(), 2);
        QCOMPARE(customers.findTagged(u"priority"_s, {}, 1)->size(), 1);
        QCOMPARE(customers.findTagged(u"priority"_s, u"wlm"_s, 20)->first().id, one.id);
        QVERIFY(customers.findTagged(u"merchant"_s, {}, 20)->isEmpty());
    }

    /// However many have the label, by what was typed the one who has it is found.
    void theLastOfManyIsFound()
    {
        const auto database = memoryDatabase(customerMigrations());
        constexpr int many = 420;
        Customer last;
        for (int n = 0; n < many; ++n) {
            Customer record = manyCustomers(n);
            setTag(record.tags, {u"priority"_s, true, record.id});
            QVERIFY(keep(*database, record));
            if (last.id.isNull() || last.id < record.id)
                last = record;
        }
        const CustomerRepository customers(*database);
        const auto found
            = customers.findTagged(u"priority"_s, last.value(CustomerField::Phone), 20);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, last.id);
        QCOMPARE(customers.findTagged(u"priority"_s, {}, 20)->size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestCustomerTag)
#include "tst_customertag.moc"
