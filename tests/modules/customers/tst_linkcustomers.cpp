// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CheckLink.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/PaperCopyRepository.h"
#include "app/customer/ReceiveCustomer.h"
#include "app/customer/TagRepository.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/LinkAuthority.h"
#include "modules/customers/LinkCustomers.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

const QDate lastDay(2026, 12, 31);

/// Of the paper of an authority.
PaperCopy paperCopy()
{
    return {operationId(), authorityPaper, QByteArray("\xff\xd8\xff", 3)};
}

/// A desk that knows two people.
struct Pair {
    std::unique_ptr<Database> database = emptyDesk();
    Customer one;
    Customer other;

    Pair()
    {
        const auto made = createCustomer(*database, creation());
        CreateCustomer second = creation();
        second.certificate
            = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};
        second.fields.insert(CustomerField::Name, u"周样"_s);
        const auto next = createCustomer(*database, second);
        HUI_ASSERT(made.has_value() && next.has_value());
        one = *made;
        other = *next;
        HUI_ASSERT(TagRepository(*database).save(
            {u"priority"_s, u"优先叫号"_s, u"Called first"_s, QDate(2026, 1, 1)}));
    }

    LinkCustomers linking() const
    {
        CustomerLink link;
        link.role = LinkRole::Agent;
        link.paper = u" 授权书 7 "_s;
        link.until = lastDay;
        return {operationId(), shift(), one.id, other.id, link, noon, {paperCopy()}};
    }

    TagCustomer tagging(bool isOn = true) const
    {
        return {operationId(), shift(), one.id, u"priority"_s, isOn, noon};
    }

    QList<CustomerLink> linksOf(const Customer& record) const
    {
        return recordOf(*database, record.id)->links;
    }
};

} // namespace

/// Two customers who have to do with each other, and labels.
class TestLinkCustomers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standsOnBothRecords()
    {
        Pair pair;
        const LinkCustomers request = pair.linking();
        const auto linked = linkCustomers(*pair.database, request);
        QVERIFY(linked);
        const CustomerLink here = pair.linksOf(pair.one).first();
        QCOMPARE(here.role, LinkRole::Agent);
        QCOMPARE(here.other, pair.other.id);
        QCOMPARE(here.paper, u"授权书 7"_s);
        QCOMPARE(pair.linksOf(pair.other), QList<CustomerLink>{mirrored(here, pair.one)});
        const auto entry = Journal(*pair.database).byId(request.operation);
        const auto body = linkBodyFromJson((*entry)->operation.body);
        QVERIFY(body);
        QCOMPARE(body->link.other, pair.other.id);
        QCOMPARE(body->link.until, lastDay);
        QCOMPARE((*entry)->operation.dependsOn, std::optional(pair.other.id)); // the later one
        QCOMPARE(body->copies, namesOf(request.copies));
        const PaperCopyRepository copies(*pair.database);
        QCOMPARE(*copies.of(request.operation), QList{request.copies.first().id});
        QCOMPARE(*linkCustomers(*pair.database, request), *linked);
        QCOMPARE(pair.linksOf(pair.one).size(), 1);
    }

    /// A copy of the paper goes along with whoever acts for the other, from either side, and with
    /// nobody else.
    void theCopyIsOfAnAuthority_data()
    {
        QTest::addColumn<LinkRole>("role");
        QTest::addColumn<bool>("isAsked");
        for (const LinkRole role : linkRoles())
            QTest::newRow(qPrintable(nameOf(role)))
                << role
                << (QStringList{u"agent"_s, u"principal"_s, u"guardian"_s, u"ward"_s}.contains(
                       nameOf(role)));
    }
    void theCopyIsOfAnAuthority()
    {
        QFETCH(LinkRole, role);
        QFETCH(bool, isAsked);
        QCOMPARE(isAuthority(role), isAsked);
        if (isAsked)
            QCOMPARE(channelOf(opposite(role)), channelOf(role));
        const NamedCopy named = paperCopy().named();
        NamedCopy strange = named;
        strange.paper = u"credit_code"_s;
        QCOMPARE(checkAuthorityCopy(role, {}).has_value(), !isAsked);
        QCOMPARE(checkAuthorityCopy(role, {named}).has_value(), isAsked);
        QVERIFY(!checkAuthorityCopy(role, {strange}));
        QVERIFY(!checkAuthorityCopy(role, {named, named}));
        if (isAsked)
            QCOMPARE(checkAuthorityCopy(role, {}).error().detail, u"copy"_s);
    }

    /// By the bank's table, by what one is to the other: who acts for another may need a second
    /// person, at the beginning and at the end.
    void isSignedByTheTable_data()
    {
        QTest::addColumn<LinkRole>("role");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("an agent") << LinkRole::Agent << true;
        QTest::newRow("from the other side") << LinkRole::Principal << true;
        QTest::newRow("a spouse") << LinkRole::Spouse << false;
    }
    void isSignedByTheTable()
    {
        QFETCH(LinkRole, role);
        QFETCH(bool, isAsked);
        Pair pair;
        askToSign(*pair.database, u"customer.link"_s, u"agent"_s);
        LinkCustomers request = pair.linking();
        request.link.role = role;
        if (!isAsked)
            request.copies.clear();
        const auto asked = linkCustomers(*pair.database, request);
        QCOMPARE(asked.has_value(), !isAsked);
        if (isAsked) {
            QCOMPARE(asked.error().kind, Error::Kind::NeedsApproval);
            QVERIFY(!*Journal(*pair.database).contains(request.operation));
            QVERIFY(PaperCopyRepository(*pair.database).waiting(9)->isEmpty());
            request.approval = supervisorSigned();
            request.approval.approverId = shift().operatorId;
            QCOMPARE(linkCustomers(*pair.database, request).error().kind, Error::Kind::Refused);
            request.approval = supervisorSigned();
            QVERIFY(linkCustomers(*pair.database, request));
        }
        askToSign(*pair.database, u"customer.unlink"_s, u"agent"_s);
        EndLink end{operationId(), shift(), pair.other.id, request.operation, noon};
        const auto ended = endLink(*pair.database, end);
        QCOMPARE(ended.has_value(), !isAsked);
        end.approval = supervisorSigned();
        if (isAsked)
            QVERIFY(endLink(*pair.database, end));
        const auto entry = Journal(*pair.database).byId(end.operation);
        const auto body = unlinkBodyFromJson((*entry)->operation.body);
        QCOMPARE(channelOf(*body->role), channelOf(role));
    }

    void endsOnBothRecords()
    {
        Pair pair;
        const LinkCustomers request = pair.linking();
        QVERIFY(linkCustomers(*pair.database, request));
        const EndLink end{operationId(), shift(), pair.other.id, request.operation, noon};
        const auto ended = endLink(*pair.database, end); // from the other side
        QVERIFY(ended);
        QCOMPARE(pair.linksOf(pair.one).first().endedBy, end.operation);
        QCOMPARE(pair.linksOf(pair.other).first().endedBy, end.operation);
        QCOMPARE(*endLink(*pair.database, end), *ended);
        const EndLink again{operationId(), shift(), pair.one.id, request.operation, noon};
        QCOMPARE(endLink(*pair.database, again).error().kind, Error::Kind::Refused);
        QVERIFY(linkCustomers(*pair.database, pair.linking()));
    }

    void refuses_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody") << false << u"授权书"_s << Error::Kind::Refused;
        QTest::newRow("no paper") << true << QString() << Error::Kind::Input;
        QTest::newRow("no copy") << true << u"授权书 without"_s << Error::Kind::Input;
    }

    void refuses()
    {
        QFETCH(bool, isKnown);
        QFETCH(QString, paper);
        QFETCH(Error::Kind, kind);
        Pair pair;
        LinkCustomers request = pair.linking();
        request.link.paper = paper;
        if (paper.endsWith(u"without"))
            request.copies.clear();
        if (!isKnown)
            request.other = operationId();
        const qint64 before = rowsOf(*pair.database, u"journal"_s);
        QCOMPARE(linkCustomers(*pair.database, request).error().kind, kind);
        QCOMPARE(rowsOf(*pair.database, u"journal"_s), before);
        QVERIFY(pair.linksOf(pair.one).isEmpty());
        QVERIFY(pair.linksOf(pair.other).isEmpty());
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            Pair pair;
            const LinkCustomers request = pair.linking();
            pair.database->failAfter(count);
            const auto linked = linkCustomers(*pair.database, request);
            pair.database->failAfter(-1);
            if (linked) {
                QVERIFY(count >= 20);
                return;
            }
            QVERIFY(isOfTheDisk(linked.error()));
            QVERIFY(pair.linksOf(pair.one).isEmpty());
            QVERIFY(pair.linksOf(pair.other).isEmpty());
            QVERIFY(!*Journal(*pair.database).contains(request.operation));
            QVERIFY(PaperCopyRepository(*pair.database).waiting(9)->isEmpty());
            QVERIFY(linkCustomers(*pair.database, request));
        }
    }

    void labelsArePutOnAndTakenAway()
    {
        Pair pair;
        const auto tagged = tagCustomer(*pair.database, pair.tagging());
        QVERIFY(tagged);
        QVERIFY(hasTag(tagged->tags, u"priority"_s));
        const auto twice = tagCustomer(*pair.database, pair.tagging());
        QCOMPARE(twice.error().kind, Error::Kind::Refused);
        const TagCustomer away = pair.tagging(false);
        QVERIFY(tagCustomer(*pair.database, away));
        QVERIFY(!hasTag(recordOf(*pair.database, pair.one.id)->tags, u"priority"_s));
        const auto entry = Journal(*pair.database).byId(away.operation);
        const auto body = tagBodyFromJson((*entry)->operation.body);
        QVERIFY(body && !body->isOn);
        TagCustomer unknown = pair.tagging();
        unknown.tag = u"rich"_s;
        QCOMPARE(tagCustomer(*pair.database, unknown).error().kind, Error::Kind::Refused);
    }

    /// The platform tells both as they were before it heard of them.
    void whatIsOnItsWayIsKept()
    {
        Pair pair;
        QVERIFY(linkCustomers(*pair.database, pair.linking()));
        QVERIFY(tagCustomer(*pair.database, pair.tagging()));
        for (const Customer& told : {pair.one, pair.other})
            QVERIFY(pair.database->transaction([&] {
                return receiveCustomer(
                    *pair.database, told.id.toString(QUuid::WithoutBraces), toJson(told));
            }));
        QCOMPARE(pair.linksOf(pair.one).size(), 1);
        QCOMPARE(pair.linksOf(pair.other).size(), 1);
        QVERIFY(hasTag(recordOf(*pair.database, pair.one.id)->tags, u"priority"_s));
    }
};

QTEST_GUILESS_MAIN(TestLinkCustomers)
#include "tst_linkcustomers.moc"
