// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CheckJoin.h"
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

    /// Who withdrew under one record has withdrawn what stood under the other; what they gave again
    /// is their last word, and another use another consent.
    void aWithdrawalHoldsForBoth_data()
    {
        QTest::addColumn<int>("given"); // days after the withdrawal
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<bool>("isOfFirst");
        QTest::addColumn<bool>("stands");
        for (const bool isOfFirst : {true, false}) {
            const auto row = [&](const char* name, int given, const QString& purpose, bool stands) {
                QTest::addRow("%s, withdrawn under the %s", name, isOfFirst ? "first" : "second")
                    << given << purpose << isOfFirst << stands;
            };
            row("given before", -3, u"短信"_s, false);
            row("given that moment", 0, u"短信"_s, false);
            row("given again", 3, u"短信"_s, true);
            row("another use", -3, u"电话"_s, true);
        }
    }
    void aWithdrawalHoldsForBoth()
    {
        QFETCH(int, given);
        QFETCH(QString, purpose);
        QFETCH(bool, isOfFirst);
        QFETCH(bool, stands);
        Consent withdrawn = agreed(origin.at.addDays(-10));
        withdrawn.service = ConsentPurpose::Marketing;
        withdrawn.withdrawnBy = operationId();
        withdrawn.withdrawnAt = origin.at.addDays(-5);
        Consent other = agreed(withdrawn.withdrawnAt.addDays(given));
        other.service = ConsentPurpose::Marketing;
        other.purpose = purpose;
        Customer into = person();
        Customer from = secondRecord();
        into.consents = {isOfFirst ? withdrawn : other};
        from.consents = {isOfFirst ? other : withdrawn};
        const Customer joined = joinedRecord(into, from, origin);
        QCOMPARE(joined.consents.size(), 2); // nothing is lost
        const ConsentUse use{ConsentPurpose::Marketing, {}, purpose};
        const Consent* standing = standingConsent(joined.consents, use, joinDay);
        QCOMPARE(standing != nullptr, stands);
        if (stands)
            QCOMPARE(standing->operation, other.operation);
        for (const Consent& one : joined.consents)
            if (!stands)
                QCOMPARE(one.withdrawnBy, withdrawn.withdrawnBy);
    }

    /// What cannot be of one person is not joined, whichever of the two stands for both.
    void contradictionsAreFound_data()
    {
        QTest::addColumn<Customer>("one");
        QTest::addColumn<Customer>("other");
        QTest::addColumn<QString>("why");
        const Certificate card{
            CertificateKind::ResidentId, u"11010519491231002X"_s, u"CHN"_s, QDate(2035, 4, 30)};
        const Certificate same{CertificateKind::HouseholdRegister, card.number, u"CHN"_s, {}};
        const Certificate another{
            CertificateKind::ResidentId, u"320508197906121015"_s, u"CHN"_s, QDate(2035, 4, 30)};
        const Certificate permit{CertificateKind::HmtResidencePermit, u"810000199001010019"_s,
            u"CHN"_s, QDate(2030, 4, 30)};
        const Certificate passport{
            CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};
        Certificate over = another;
        over.validUntil = joinDay.addDays(-1);
        const auto of = [](const QList<Certificate>& certificates, const QString& birth = {},
                            const QString& sex = {}) {
            Customer record = person();
            record.certificates = certificates;
            record.fields.remove(CustomerField::Birth);
            record.fields.remove(CustomerField::Sex);
            if (!birth.isEmpty())
                record.fields.insert(CustomerField::Birth, {birth, record.id});
            if (!sex.isEmpty())
                record.fields.insert(CustomerField::Sex, {sex, record.id});
            return record;
        };
        const auto row
            = [](const char* name, const Customer& one, const Customer& other,
                  const QString& why = {}) { QTest::newRow(name) << one << other << why; };
        row("nothing said", of({passport}), of({}));
        row("a card and a passport", of({card}), of({passport}));
        row("two numbers", of({card}), of({another}), u"number"_s);
        row("two numbers, one over", of({card}), of({over}));
        row("two numbers, the right one on both", of({card, another}), of({card}), u"birth"_s);
        row("one number on two papers", of({card}), of({same}));
        row("the birth of the number", of({card}), of({passport}, u"1949-12-31"_s, u"F"_s));
        row("another birth than the number", of({card}), of({passport}, u"1949-12-30"_s),
            u"birth"_s);
        row("another sex than the number", of({card}), of({passport}, {}, u"M"_s), u"birth"_s);
        row("two births", of({passport}, u"1979-06-12"_s), of({}, u"1979-06-21"_s), u"birth"_s);
        row("two sexes", of({passport}, {}, u"F"_s), of({}, {}, u"M"_s), u"birth"_s);
        row("numbers that tell two births", of({card}), of({permit}), u"birth"_s);
    }
    void contradictionsAreFound()
    {
        QFETCH(Customer, one);
        QFETCH(Customer, other);
        QFETCH(QString, why);
        for (const auto& checked :
            {checkJoin(one, other, joinDay), checkJoin(other, one, joinDay)}) {
            QCOMPARE(checked ? QString() : checked.error().detail, why);
            if (!checked)
                QCOMPARE(checked.error().kind, Error::Kind::Refused);
        }
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
