// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CheckLink.h"
#include "app/customer/JoinRecords.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate joinDay(2026, 3, 18);
const ChangeOrigin origin{operationId(), QDateTime(joinDay, QTime(4, 0), Qt::UTC)};

/// Another record of the same person, on a passport.
Customer secondRecord()
{
    Customer record = person();
    record.certificates = {{CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, {}}};
    record.fields.insert(CustomerField::Phone, {u"13900001234"_s, record.id});
    record.fields.insert(CustomerField::Email, {u"w@example.cn"_s, record.id});
    return record;
}

CustomerLink linkTo(const Customer& other, LinkRole role)
{
    CustomerLink link;
    link.operation = operationId();
    link.role = role;
    link.other = other.id;
    link.name = u"周*"_s;
    link.at = origin.at;
    return link;
}

Consent agreed(const QDateTime& at)
{
    Consent consent;
    consent.operation = operationId();
    consent.kind = ConsentKind::Marketing;
    consent.purpose = u"短信"_s;
    consent.text = u"2026-01"_s;
    consent.at = at;
    return consent;
}

} // namespace

/// Two records of one person.
class TestJoinRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Who asked to be forgotten has asked, under whichever record; the later day holds.
    void theWishToBeForgottenGoesAlong_data()
    {
        QTest::addColumn<QDate>("into");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("joined");
        const QDate soon = joinDay.addYears(1);
        const QDate late = joinDay.addYears(10);
        QTest::newRow("nobody") << QDate() << QDate() << QDate();
        QTest::newRow("the first") << soon << QDate() << soon;
        QTest::newRow("the second") << QDate() << soon << soon;
        QTest::newRow("both") << soon << late << late;
        QTest::newRow("both, the other way") << late << soon << late;
    }

    void theWishToBeForgottenGoesAlong()
    {
        QFETCH(QDate, into);
        QFETCH(QDate, from);
        QFETCH(QDate, joined);
        Customer first = person();
        Customer second = secondRecord();
        first.eraseOn = into;
        second.eraseOn = from;
        QCOMPARE(joinedRecord(first, second, origin).eraseOn, joined);
    }

    void nothingOfTheSecondIsLost()
    {
        Customer into = person();
        Customer from = secondRecord();
        into.consents = {agreed(origin.at)};
        from.consents = {agreed(origin.at.addDays(-1))};
        setTag(from.tags, {u"priority"_s, true, from.id});
        const Customer joined = joinedRecord(into, from, origin);
        QCOMPARE(joined.id, into.id);
        QCOMPARE(joined.certificates.size(), 2);
        QCOMPARE(joined.value(CustomerField::Email), u"w@example.cn"_s);
        QCOMPARE(joined.value(CustomerField::Phone), u"13800005678"_s); // the first keeps its own
        QCOMPARE(joined.conflicts.size(), 1);
        QCOMPARE(joined.conflicts.first().value, u"13900001234"_s);
        QCOMPARE(joined.conflicts.first().operation, origin.operation);
        QCOMPARE(joined.consents, (QList<Consent>{from.consents.first(), into.consents.first()}));
        QVERIFY(hasTag(joined.tags, u"priority"_s));
    }

    /// Both records were linked to one person: one link stands, the same one on both sides.
    void theSameLinkStandsOnce_data()
    {
        QTest::addColumn<QDate>("ofInto");
        QTest::addColumn<QDate>("ofFrom");
        QTest::addColumn<QDate>("stands");
        const QDate soon = joinDay.addMonths(1);
        QTest::newRow("both without end") << QDate() << QDate() << QDate();
        QTest::newRow("the first ends") << soon << QDate() << QDate();
        QTest::newRow("the second ends") << QDate() << soon << QDate();
        QTest::newRow("both end") << soon << soon.addDays(1) << soon.addDays(1);
    }
    void theSameLinkStandsOnce()
    {
        QFETCH(QDate, ofInto);
        QFETCH(QDate, ofFrom);
        QFETCH(QDate, stands);
        const auto database = memoryDatabase(customerMigrations());
        Customer into = person();
        Customer from = secondRecord();
        Customer other = person();
        other.certificates = {{CertificateKind::Passport, u"E99"_s, u"SGP"_s, {}}};
        into.links = {linkTo(other, LinkRole::Spouse), linkTo(other, LinkRole::Agent)};
        from.links = {linkTo(other, LinkRole::Spouse)};
        into.links.first().until = ofInto;
        from.links.first().until = ofFrom;
        other.links = {mirrored(into.links.first(), into), mirrored(from.links.first(), from)};
        for (const Customer& record : {into, from, other})
            QVERIFY(keep(*database, record));
        QVERIFY(database->transaction([&] { return joinRecords(*database, into, from, origin); }));
        const auto standing = [&](const QUuid& id) {
            QList<CustomerLink> found;
            const Customer record = **CustomerRepository(*database).byId(id);
            for (const CustomerLink& link : record.links)
                if (link.role == LinkRole::Spouse && link.endedBy.isNull())
                    found.append(link);
            return found;
        };
        QCOMPARE(standing(into.id).size(), 1);
        QCOMPARE(standing(other.id).size(), 1);
        QCOMPARE(standing(into.id).first().until, stands);
        QCOMPARE(standing(other.id).first().operation, standing(into.id).first().operation);
        QCOMPARE((*CustomerRepository(*database).byId(into.id))->links.size(), 3); // none is lost
    }

    void isWrittenAndWhoWasLinkedFollows()
    {
        const auto database = memoryDatabase(customerMigrations());
        Customer into = person();
        Customer from = secondRecord();
        Customer other = person();
        other.certificates = {{CertificateKind::Passport, u"E99"_s, u"SGP"_s, {}}};
        from.links = {linkTo(other, LinkRole::Spouse), linkTo(into, LinkRole::Relative)};
        other.links = {mirrored(from.links.first(), from)};
        into.links = {mirrored(from.links.last(), from)};
        for (const Customer& record : {into, from, other})
            QVERIFY(keep(*database, record));
        const auto joined
            = database->transaction([&] { return joinRecords(*database, into, from, origin); });
        QVERIFY(joined);
        const CustomerRepository customers(*database);
        const Customer found = **customers.byId(from.id); // by the number of the second
        QCOMPARE(found.id, into.id);
        QCOMPARE(found.certificates.size(), 2);
        QCOMPARE(found.links, QList<CustomerLink>{from.links.first()}); // none to themselves
        QCOMPARE((*customers.byCertificate(from.certificates.first()))->id, into.id);
        QCOMPARE((*customers.byId(other.id))->links.first().other, into.id);
        QCOMPARE(joined->touched.size(), 1);
        QCOMPARE(customers.find(u"E12345678"_s, 9)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJoinRecords)
#include "tst_joinrecords.moc"
