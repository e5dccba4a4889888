// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CheckLink.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/LinkRepository.h"
#include "tests/app/customer/CustomerDay.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

#include <algorithm>

using namespace hui;
using namespace hui::testkit;

namespace {

CustomerLink entered(LinkRole role, const QString& paper, const QDate& until = {})
{
    CustomerLink link;
    link.operation = operationId();
    link.role = role;
    link.paper = paper;
    link.at = noon;
    link.until = until;
    return link;
}

Customer born(const QString& day)
{
    Customer record = person();
    if (!day.isEmpty())
        record.fields.insert(CustomerField::Birth, {day, record.id});
    return record;
}

} // namespace

/// Who acts for whom.
class TestCustomerLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasANameAndAnOtherSide()
    {
        for (const LinkRole role : linkRoles()) {
            QCOMPARE(linkRoleOf(nameOf(role)), std::optional(role));
            QCOMPARE(opposite(opposite(role)), role);
        }
        QVERIFY(!linkRoleOf(u"friend"));
    }

    void isChecked_data()
    {
        QTest::addColumn<CustomerLink>("link");
        QTest::addColumn<QString>("birth"); // of the person
        QTest::addColumn<QString>("otherBirth");
        QTest::addColumn<QString>("wrong"); // empty: good
        QTest::addColumn<QDate>("until");
        const QDate later = today.addYears(1);
        const QString grown = u"1979-06-12"_s;
        const QString child = u"2015-05-04"_s;
        const QDate ofAge(2033, 5, 3);
        const auto row = [](const char* name, const CustomerLink& link, const QString& birth,
                             const QString& other, const QString& wrong, const QDate& until = {}) {
            QTest::newRow(name) << link << birth << other << wrong << until;
        };
        row("family", entered(LinkRole::Spouse, {}), {}, {}, {});
        row("agent", entered(LinkRole::Agent, u" 授权书 7 "_s, later), {}, {}, {}, later);
        row("agent without a paper", entered(LinkRole::Agent, {}, later), {}, {}, u"paper"_s);
        row("agent for ever", entered(LinkRole::Agent, u"授权书"_s), {}, {}, u"until"_s);
        row("principal for ever", entered(LinkRole::Principal, u"授权书"_s), {}, {}, u"until"_s);
        row("over", entered(LinkRole::Agent, u"授权书"_s, today.addDays(-1)), {}, {}, u"until"_s);
        row("today", entered(LinkRole::Agent, u"授权书"_s, today), {}, {}, {}, today);
        row("guardian", entered(LinkRole::Guardian, u"户口簿"_s), child, grown, {}, ofAge);
        row("ward", entered(LinkRole::Ward, u"户口簿"_s), grown, child, {}, ofAge);
        row("guardian for longer", entered(LinkRole::Guardian, u"户口簿"_s, ofAge.addDays(9)),
            child, grown, {}, ofAge);
        row("guardian without a paper", entered(LinkRole::Guardian, {}), child, {}, u"paper"_s);
        row("ward of age", entered(LinkRole::Ward, u"户口簿"_s), child, grown, u"role"_s);
        row("birth not known", entered(LinkRole::Guardian, u"户口簿"_s), {}, grown, u"role"_s);
        row("long paper", entered(LinkRole::Spouse, QString(61, u'1')), {}, {}, u"paper"_s);
    }

    void isChecked()
    {
        QFETCH(CustomerLink, link);
        QFETCH(QString, birth);
        QFETCH(QString, otherBirth);
        QFETCH(QString, wrong);
        QFETCH(QDate, until);
        const Customer one = born(birth);
        const Customer other = born(otherBirth);
        const auto checked = checkLink(link, one, other, today);
        QCOMPARE(checked.has_value(), wrong.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().detail, wrong);
            return;
        }
        QCOMPARE(checked->other, other.id);
        QCOMPARE(checked->name, u"王*明"_s);
        QCOMPARE(checked->until, until);
        QVERIFY(checked->stands(today));
        QCOMPARE(checked->stands(today.addYears(10)), !until.isValid());
        const CustomerLink back = mirrored(*checked, one);
        QCOMPARE(back.role, opposite(link.role));
        QCOMPARE(back.other, one.id);
    }

    void nobodyIsLinkedToThemselvesOrTwice()
    {
        Customer one = person();
        const Customer other = person();
        const CustomerLink link = entered(LinkRole::Spouse, {});
        QCOMPARE(checkLink(link, one, one, today).error().detail, u"other"_s);
        one.links = {*checkLink(link, one, other, today)};
        QCOMPARE(
            checkLink(entered(LinkRole::Spouse, {}), one, other, today).error().detail, u"other"_s);
        QVERIFY(noteEnd(one.links, link.operation, operationId(), noon));
        QVERIFY(!noteEnd(one.links, link.operation, operationId(), noon));
        QVERIFY(!one.links.first().stands(today));
        QVERIFY(checkLink(entered(LinkRole::Spouse, {}), one, other, today));
    }

    void isAPartOfTheRecord()
    {
        const auto database = memoryDatabase(customerMigrations());
        Customer one = person();
        const Customer other = person();
        one.links = {*checkLink(entered(LinkRole::Spouse, {}), one, other, today),
            *checkLink(entered(LinkRole::Agent, u"授权书"_s, today), one, other, today)};
        noteEnd(one.links, one.links.first().operation, operationId(), noon);
        one.tags = {{u"priority"_s, true, one.id}, {u"merchant"_s, false, one.id}};
        std::ranges::sort(one.tags, {}, &CustomerTag::tag);
        std::ranges::sort(one.links, {}, &CustomerLink::operation);
        QVERIFY(keep(*database, one));
        QCOMPARE(**CustomerRepository(*database).byId(one.id), one);
        QCOMPARE(toldCustomerFromJson(toJson(one))->record, one);
        QCOMPARE(*LinkRepository(*database).linkedTo(other.id), QList<QUuid>{one.id});
        auto row = database->run(u"SELECT name, paper FROM customer_link"_s, {});
        QVERIFY(row && row->next());
        QVERIFY(!row->value(1).toString().contains(u"授权书"_s)); // closed
        QVERIFY(
            database->transaction([&] { return CustomerRepository(*database).remove(one.id); }));
        QVERIFY(LinkRepository(*database).of(one.id)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCustomerLink)
#include "tst_customerlink.moc"
