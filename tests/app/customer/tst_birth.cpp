// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Birth.h"
#include "tests/app/customer/CustomerDay.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

const Certificate childCard{
    CertificateKind::ResidentId, u"320508201505042024"_s, u"CHN"_s, QDate(2030, 4, 30)};
const Certificate grownCard{CertificateKind::ResidentId, u"11010519491231002X"_s, u"CHN"_s, {}};
const Certificate travelCard{
    CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};

Customer personOf(const QList<Certificate>& certificates, const QString& birth)
{
    Customer record;
    record.id = operationId();
    record.certificates = certificates;
    record.createdAt = noon;
    if (!birth.isEmpty())
        record.fields.insert(CustomerField::Birth, {birth, record.id});
    return record;
}

Consent byGuardian(const QDateTime& at)
{
    Consent consent;
    consent.operation = operationId();
    consent.kind = ConsentKind::Child;
    consent.purpose = u"办理银行业务"_s;
    consent.text = u"2026-01"_s;
    consent.guardian = u"王*明"_s;
    consent.at = at;
    consent.service = ConsentPurpose::Forms;
    return consent;
}

} // namespace

/// When somebody was born, and what follows of it.
class TestBirth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLaterDayCounts_data()
    {
        QTest::addColumn<QList<Certificate>>("certificates");
        QTest::addColumn<QString>("noted");
        QTest::addColumn<QDate>("birth");
        Certificate over = childCard;
        over.validUntil = today.addDays(-1);
        using List = QList<Certificate>;
        QTest::newRow("nothing") << List{travelCard} << QString() << QDate();
        QTest::newRow("the number") << List{childCard} << QString() << QDate(2015, 5, 4);
        QTest::newRow("the record") << List{travelCard} << u"2010-03-19"_s << QDate(2010, 3, 19);
        QTest::newRow("number later") << List{childCard} << u"1990-01-01"_s << QDate(2015, 5, 4);
        QTest::newRow("record later") << List{grownCard} << u"2015-05-04"_s << QDate(2015, 5, 4);
        QTest::newRow("one was replaced")
            << List{over, grownCard} << QString() << QDate(1949, 12, 31);
        QTest::newRow("only one that ran out") << List{over} << QString() << QDate(2015, 5, 4);
    }
    void theLaterDayCounts()
    {
        QFETCH(QList<Certificate>, certificates);
        QFETCH(QString, noted);
        QFETCH(QDate, birth);
        QCOMPARE(birthOf(personOf(certificates, noted), today), birth);
        QCOMPARE(birthOf(certificates.first(), personOf(certificates, noted), today), birth);
    }

    /// Entered by hand without a birth: a child all the same.
    void aNumberMakesAChild()
    {
        const Customer record = personOf({childCard}, {});
        QCOMPARE(ageOf(record, today), std::optional(10));
        QVERIFY(lacksGuardian(record, today));
        QVERIFY(!lacksGuardian(record, QDate(2029, 5, 4))); // 14
        QCOMPARE(birthOf(childCard, std::nullopt, today), QDate(2015, 5, 4));
    }

    void whatContradictsTheNumber_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("as it is") << CustomerField::Birth << u"2015-05-04"_s << QString();
        QTest::newRow("nothing") << CustomerField::Birth << QString() << QString();
        QTest::newRow("birth") << CustomerField::Birth << u"2005-05-04"_s << u"birth"_s;
        QTest::newRow("sex") << CustomerField::Sex << u"M"_s << u"sex"_s;
        QTest::newRow("right sex") << CustomerField::Sex << u"F"_s << QString();
    }
    void whatContradictsTheNumber()
    {
        QFETCH(CustomerField, field);
        QFETCH(QString, value);
        QFETCH(QString, wrong);
        const auto checked = checkTold({travelCard, childCard}, {{field, value}}, today);
        QCOMPARE(checked ? QString() : checked.error().detail, wrong);
        if (!checked)
            QCOMPARE(checked.error().kind, Error::Kind::Input);
        Customer record = personOf({travelCard}, {});
        record.fields.insert(field, {value, record.id});
        QCOMPARE(checkDocument(record, childCard, {}, today).has_value(), wrong.isEmpty());
    }

    /// A number that was wrong is replaced, and what came from it is put right afterwards.
    void aWrongNumberIsPutRight()
    {
        Customer record = personOf({grownCard}, u"1949-12-31"_s);
        QVERIFY(!checkDocument(record, childCard, {}, today));
        QVERIFY(checkDocument(record, childCard, grownCard, today));
        QVERIFY(putCertificate(record, childCard, grownCard, today));
        QVERIFY(checkTold(record.certificates, {{CustomerField::Birth, u"2015-05-04"_s}}, today));
        QVERIFY(!checkTold(record.certificates, {{CustomerField::Birth, u"1949-12-31"_s}}, today));
    }

    /// A guardian speaks for a child until the day before it is 14 (PIPL §31).
    void aGuardiansConsentEndsWithChildhood()
    {
        Customer record = personOf({childCard}, {});
        CustomerLink link;
        link.operation = operationId();
        link.role = LinkRole::Guardian;
        link.name = u"王*明"_s;
        record.links = {link};
        Consent entered = byGuardian(noon);
        entered.guardianLink = link.operation;
        const auto given = consentOf(record, entered, today);
        QVERIFY(given);
        QCOMPARE(given->until, QDate(2029, 5, 3));
        entered.until = QDate(2027, 1, 1); // sooner as agreed
        QCOMPARE(consentOf(record, entered, today)->until, QDate(2027, 1, 1));
        QVERIFY(given->stands(QDate(2029, 5, 3)));
        QVERIFY(!given->stands(QDate(2029, 5, 4)));
    }

    /// Those that were given before it was said, and by whom no guardian was asked.
    void whatWasGivenBeforeEndsToo()
    {
        const auto database = memoryDatabase(customerMigrations());
        Customer record = personOf({childCard}, {});
        record.consents = {byGuardian(noon)};
        QVERIFY(keep(*database, record));
        const auto read = CustomerRepository(*database).byId(record.id);
        QVERIFY(read && *read);
        QCOMPARE((*read)->consents.first().until, QDate(2029, 5, 3));
        Customer old = personOf({grownCard}, {}); // a guardian of somebody who is grownCard up
        old.consents = {byGuardian(noon)};
        QVERIFY(!lastDayOfChild(old, old.consents.first()).isValid());
    }
};

QTEST_GUILESS_MAIN(TestBirth)
#include "tst_birth.moc"
