// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ConsentGiver.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/ReceiveCustomer.h"
#include "app/store/Migrations.h"
#include "tests/app/customer/CustomerDay.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

Consent given(ConsentKind kind, const QString& purpose = u"报告查询"_s)
{
    Consent consent;
    consent.operation = operationId();
    consent.kind = kind;
    consent.service
        = kind == ConsentKind::Health ? ConsentPurpose::Reports : serviceFromBefore(kind);
    if (kind == ConsentKind::Health)
        consent.recipient = u"320500-h1"_s;
    consent.purpose = purpose;
    consent.text = u"2026-01"_s;
    consent.at = noon;
    return consent;
}

Customer bornIn(int year)
{
    Customer record = person();
    if (year > 0)
        record.fields.insert(
            CustomerField::Birth, {QDate(year, 6, 12).toString(Qt::ISODate), record.id});
    return record;
}

} // namespace

/// What a person agrees to, and until when one may act upon it.
class TestConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAName()
    {
        for (const ConsentKind kind : consentKinds())
            QCOMPARE(consentKindOf(nameOf(kind)), std::optional(kind));
        for (const ConsentPurpose service : consentServices())
            QCOMPARE(consentServiceOf(nameOf(service)), std::optional(service));
        QVERIFY(!consentKindOf(u"everything"));
    }

    void isChecked_data()
    {
        QTest::addColumn<Consent>("consent");
        QTest::addColumn<int>("year"); // of birth; 0: not known
        QTest::addColumn<QString>("wrong"); // empty: good
        const auto row
            = [](const char* name, int year, const Consent& consent, const QString& wrong) {
                  QTest::newRow(name) << consent << year << wrong;
              };
        const Consent health = given(ConsentKind::Health);
        Consent child = given(ConsentKind::Child);
        row("a grown-up", 1979, health, {});
        row("nobody knows how old", 0, health, {});
        Consent none = health;
        none.purpose = u"  "_s;
        row("no purpose", 1979, none, u"purpose"_s);
        none = health;
        none.text.clear();
        row("no text", 1979, none, u"text"_s);
        none = health;
        none.service.reset();
        row("for nothing that is named", 1979, none, u"kind"_s);
        none.service = ConsentPurpose::Marketing;
        row("a service of another kind", 1979, none, u"kind"_s);
        none = health;
        none.recipient.clear();
        row("of no hospital", 1979, none, u"recipient"_s);
        none = given(ConsentKind::Marketing);
        none.recipient = u"320500-h1"_s;
        row("a hospital where none is meant", 1979, none, u"recipient"_s);
        row("a child without a guardian", 2015, health, u"guardian"_s);
        row("a child's kind without a guardian", 0, child, u"guardian"_s);
        child.guardian = u"孙样秋"_s;
        row("a child by its guardian", 2015, child, {});
        row("a child's kind for a grown-up", 1979, child, u"kind"_s);
        Consent over = health;
        over.until = today.addDays(-1);
        row("over before it began", 1979, over, u"until"_s);
        over.until = today;
        row("for a day", 1979, over, {});
    }

    void isChecked()
    {
        QFETCH(Consent, consent);
        QFETCH(int, year);
        QFETCH(QString, wrong);
        const auto checked = checkConsent(consent, ageOf(bornIn(year), today), today);
        QCOMPARE(checked.has_value(), wrong.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().kind, Error::Kind::Input);
            QCOMPARE(checked.error().detail, wrong);
        }
    }

    void standsUntilItIsWithdrawnOrOver()
    {
        QList<Consent> all{given(ConsentKind::Health)};
        all.first().until = today.addDays(1);
        const auto stands = [&](const QDate& day) {
            return standingConsent(all, {ConsentPurpose::Reports, u"320500-h1"_s}, day) != nullptr;
        };
        QVERIFY(stands(today.addDays(1)));
        QVERIFY(!stands(today.addDays(2)));
        QVERIFY(!standingConsent(all, {ConsentPurpose::Reports, u"320500-h2"_s}, today));
        QVERIFY(!standingConsent(all, {ConsentPurpose::Files, u"320500-h1"_s}, today));
        const QUuid withdrawal = operationId();
        QVERIFY(noteWithdrawal(all, all.first().operation, withdrawal, noon));
        QVERIFY(!stands(today));
        QCOMPARE(all.first().withdrawnBy, withdrawal);
        QVERIFY(!noteWithdrawal(all, all.first().operation, operationId(), noon));
        QVERIFY(!noteWithdrawal(all, operationId(), operationId(), noon));
    }

    void anEnquiryIsForOnePurpose()
    {
        const QList<Consent> all{given(ConsentKind::CreditEnquiry, u"小微贷款审批"_s)};
        const auto use = [](const QString& words) {
            return ConsentUse{ConsentPurpose::CreditEnquiry, {}, words};
        };
        QVERIFY(standingConsent(all, use(u"小微贷款审批"_s), today));
        QVERIFY(!standingConsent(all, use(u"信用卡审批"_s), today));
    }

    /// What stood before services were told keeps the narrowest that its text can mean.
    void whatStoodBeforeIsNarrowed()
    {
        QStringList files = customerMigrations();
        const QString last = files.takeLast();
        const auto database = memoryDatabase(files);
        for (const ConsentKind kind : consentKinds())
            QVERIFY(database->run(
                u"INSERT INTO customer_consent(customer, operation, kind, purpose, text_version,"
                " guardian, at) VALUES ('c', ?, ?, '', '2026-01', '', '')"_s,
                {nameOf(kind), nameOf(kind)}));
        QVERIFY(migrateAtOnce(*database, files << last));
        for (const ConsentKind kind : consentKinds()) {
            auto row = database->run(
                u"SELECT service FROM customer_consent WHERE kind = ?"_s, {nameOf(kind)});
            QVERIFY(row && row->next());
            const QString service = row->value(0).toString();
            QVERIFY(service.isEmpty() == (kind == ConsentKind::Health));
            QVERIFY(consentServiceOf(service) == serviceFromBefore(kind));
        }
    }

    /// A guardian is one by a link of the record that stands.
    void aGuardianIsLinked()
    {
        Customer child = bornIn(2015);
        Consent consent = given(ConsentKind::Child);
        consent.guardian = u"孙样秋"_s; // a name alone is nobody
        QCOMPARE(consentOf(child, consent, today).error().detail, u"guardian"_s);
        CustomerLink link;
        link.operation = consent.guardianLink = operationId();
        link.role = LinkRole::Guardian;
        link.name = u"孙*秋"_s;
        QCOMPARE(consentOf(child, consent, today).error().detail, u"guardian"_s); // nobody's link
        child.links = {link};
        QCOMPARE(consentOf(child, consent, today)->guardian, u"孙*秋"_s);
        child.links[0].role = LinkRole::Relative;
        QCOMPARE(consentOf(child, consent, today).error().detail, u"guardian"_s);
        child.links[0].role = LinkRole::Guardian;
        child.links[0].until = today.addDays(-1);
        QCOMPARE(consentOf(child, consent, today).error().detail, u"guardian"_s);
    }

    /// An agent is one by a link of the record that stands, and consents to no more than a written
    /// authority can be for.
    void anAgentIsLinked()
    {
        Customer adult = bornIn(1990);
        Consent consent = given(ConsentKind::Health);
        CustomerLink link;
        link.operation = consent.guardianLink = operationId();
        link.role = LinkRole::Agent;
        link.name = u"孙*秋"_s;
        link.until = today;
        adult.links = {link};
        const auto made = consentOf(adult, consent, today);
        QCOMPARE(made->guardian, u"孙*秋"_s);
        QCOMPARE(giverOf(adult.links, *made), std::optional(LinkRole::Agent));
        QCOMPARE(givingLink(adult.links, *made)->operation, link.operation);
        for (const ConsentKind kind : {ConsentKind::CreditEnquiry, ConsentKind::Marketing}) {
            Consent other = given(kind);
            other.guardianLink = link.operation;
            QCOMPARE(consentOf(adult, other, today).error().detail, u"guardian"_s);
        }
        Customer child = bornIn(2015);
        child.links = {link}; // a child has a guardian
        QCOMPARE(consentOf(child, consent, today).error().detail, u"guardian"_s);
        adult.links[0].until = today.addDays(-1);
        QCOMPARE(consentOf(adult, consent, today).error().detail, u"guardian"_s);
        consent.guardianLink = {};
        QVERIFY(!giverOf(adult.links, consent)); // by themselves
        consent.guardian = u"孙*秋"_s; // from before links were named
        QCOMPARE(giverOf(adult.links, consent), std::optional(LinkRole::Guardian));
    }

    void goesThroughTheTablesAndTheWire()
    {
        const auto database = memoryDatabase(customerMigrations());
        Customer record = person();
        record.consents
            = {given(ConsentKind::Health), given(ConsentKind::CreditEnquiry, u"审批"_s)};
        record.consents.first().guardian = u"孙样秋"_s;
        record.consents.first().guardianLink = operationId();
        record.consents.first().until = today;
        QVERIFY(
            noteWithdrawal(record.consents, record.consents.last().operation, operationId(), noon));
        QVERIFY(keep(*database, record));
        auto read = CustomerRepository(*database).byId(record.id);
        QVERIFY(read && *read);
        std::ranges::sort((*read)->consents, {}, &Consent::operation);
        std::ranges::sort(record.consents, {}, &Consent::operation);
        QCOMPARE(**read, record);
        const auto told = toldCustomerFromJson(toJson(record));
        QVERIFY(told);
        QCOMPARE(told->record, record);
        auto row = database->run(u"SELECT purpose, guardian, recipient FROM customer_consent"_s);
        while (row && row->next())
            for (const int column : {0, 1, 2})
                QVERIFY(!row->value(column).toString().contains(u"孙"_s)
                    && !row->value(column).toString().contains(u"320500-hospital"_s)
                    && !row->value(column).toString().contains(u"审批"_s));
        QVERIFY(CustomerRepository(*database).remove(record.id));
        QCOMPARE(rowsOf(*database, u"customer_consent"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
