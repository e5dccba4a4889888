// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerWire.h"
#include "app/customer/ReceiveCustomer.h"
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
            return standingConsent(all, ConsentKind::Health, {}, day) != nullptr;
        };
        QVERIFY(stands(today.addDays(1)));
        QVERIFY(!stands(today.addDays(2)));
        QVERIFY(!standingConsent(all, ConsentKind::Marketing, {}, today));
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
        QVERIFY(standingConsent(all, ConsentKind::CreditEnquiry, u"小微贷款审批"_s, today));
        QVERIFY(!standingConsent(all, ConsentKind::CreditEnquiry, u"信用卡审批"_s, today));
    }

    void goesThroughTheTablesAndTheWire()
    {
        const auto database = memoryDatabase(customerMigrations());
        Customer record = person();
        record.consents
            = {given(ConsentKind::Health), given(ConsentKind::CreditEnquiry, u"审批"_s)};
        record.consents.first().guardian = u"孙样秋"_s;
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
        auto row = database->run(u"SELECT purpose, guardian FROM customer_consent"_s);
        while (row && row->next())
            for (const int column : {0, 1})
                QVERIFY(!row->value(column).toString().contains(u"孙"_s)
                    && !row->value(column).toString().contains(u"审批"_s));
        QVERIFY(CustomerRepository(*database).remove(record.id));
        QCOMPARE(rowsOf(*database, u"customer_consent"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
