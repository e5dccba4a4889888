// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Rule.h"
#include "app/customer/Customer.h"
#include "app/customer/ToldBirth.h"
#include "tests/app/customer/CustomerDay.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

} // namespace

/// Documents and fields as they are typed, kept and shown.
class TestCustomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certificates_data()
    {
        QTest::addColumn<CertificateKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("key"); // empty: refused
        QTest::newRow("resident") << CertificateKind::ResidentId << u"11010519491231002x"_s
                                  << QString() << u"resident_id|CHN|11010519491231002X"_s;
        QTest::newRow("first generation") << CertificateKind::ResidentId << u"110105491231002"_s
                                          << QString() << u"resident_id|CHN|11010519491231002X"_s;
        QTest::newRow("wrong check digit")
            << CertificateKind::ResidentId << u"110105194912310021"_s << QString() << QString();
        QTest::newRow("passport of China") << CertificateKind::Passport << u"e12345678"_s
                                           << u"chn"_s << u"passport|CHN|E12345678"_s;
        QTest::newRow("passport of elsewhere") << CertificateKind::Passport << u"C01X 00T47"_s
                                               << u"DEU"_s << u"passport|DEU|C01X00T47"_s;
        QTest::newRow("passport of nowhere")
            << CertificateKind::Passport << u"C01X00T47"_s << u"UTO"_s << QString();
        QTest::newRow("passport with a sign")
            << CertificateKind::Passport << u"C01X/00T47"_s << u"DEU"_s << QString();
        QTest::newRow("permit of Hong Kong")
            << CertificateKind::HkMacaoTravelPermit << u"H12345678"_s << QString()
            << u"hk_macao_travel_permit|CHN|H12345678"_s;
        QTest::newRow("permit of Taiwan") << CertificateKind::TaiwanTravelPermit << u"12345678"_s
                                          << QString() << u"taiwan_travel_permit|CHN|12345678"_s;
        QTest::newRow("temporary card") // one number, one person
            << CertificateKind::TemporaryResidentId << u"11010519491231002x"_s << QString()
            << u"resident_id|CHN|11010519491231002X"_s;
        QTest::newRow("household register")
            << CertificateKind::HouseholdRegister << u"320508201505042024"_s << QString()
            << u"resident_id|CHN|320508201505042024"_s;
        QTest::newRow("register, wrong digit") << CertificateKind::HouseholdRegister
                                               << u"320508201505042025"_s << QString() << QString();
        QTest::newRow("soldier") << CertificateKind::MilitaryId << u" 军字第1234567号"_s
                                 << QString() << u"military_id|CHN|军字第1234567号"_s;
        QTest::newRow("soldier, in short") << CertificateKind::MilitaryId << u"军1234567"_s
                                           << QString() << u"military_id|CHN|军字第1234567号"_s;
        QTest::newRow("police") << CertificateKind::PoliceId << u"武字第012345号"_s << QString()
                                << u"police_id|CHN|武字第012345号"_s;
        QTest::newRow("soldier of nobody")
            << CertificateKind::MilitaryId << u"字第1234567号"_s << QString() << QString();
        QTest::newRow("soldier without digits")
            << CertificateKind::MilitaryId << u"军字第号"_s << QString() << QString();
        QTest::newRow("nothing") << CertificateKind::ResidentId << QString() << QString()
                                 << QString();
    }

    void certificates()
    {
        QFETCH(CertificateKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QFETCH(QString, key);
        const auto certificate = parseCertificate(kind, typed, country, today);
        QCOMPARE(certificate ? certificate->key() : QString(), key);
        if (!certificate)
            QCOMPARE(certificate.error().kind, Error::Kind::Input);
    }

    /// A residence permit is another kind of document: as a resident's card it would be a second
    /// record of the person.
    void aPermitIsNoResidentsCard_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("of Hong Kong") << u"810000199001010019"_s;
        QTest::newRow("of Macao") << u"820000198512070029"_s;
        QTest::newRow("of Taiwan") << u"830000199001010012"_s;
    }
    void aPermitIsNoResidentsCard()
    {
        QFETCH(QString, number);
        using enum CertificateKind;
        for (const CertificateKind kind : {ResidentId, TemporaryResidentId, HouseholdRegister}) {
            const auto refused = parseCertificate(kind, number, {}, today);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Input);
            QCOMPARE(refused.error().detail, u"residence_permit_number"_s);
            QVERIFY(QByteArray(refused.error().text).contains("Choose that document"));
        }
        QVERIFY(parseCertificate(HmtResidencePermit, number, {}, today));
        // what stands in records from before still tells who it is
        const CertificateFacts told = toldBy({ResidentId, number, u"CHN"_s, {}}, today);
        QCOMPARE(told.birth, compactDate(number.sliced(6, 8)));
        QVERIFY(!told.sex.isEmpty());
    }

    void aNumberTellsWhoItIs()
    {
        CertificateFacts facts;
        QVERIFY(parseCertificate(
            CertificateKind::ResidentId, u"11010519491231002X"_s, {}, today, &facts));
        QCOMPARE(facts.birth, QDate(1949, 12, 31));
        QCOMPARE(facts.sex, u"F"_s);
        QCOMPARE(facts.nationality, u"CHN"_s);
    }

    void namesAreReadBack()
    {
        for (const CertificateKind kind : certificateKinds())
            QCOMPARE(certificateKindOf(nameOf(kind)), std::optional(kind));
        for (const CustomerField field : customerFields())
            QCOMPARE(customerFieldOf(nameOf(field)), std::optional(field));
        QVERIFY(!certificateKindOf(u"library_card"));
        QVERIFY(!customerFieldOf(u"pin"));
    }

    void fields_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("value");
        using enum CustomerField;
        QTest::newRow("name") << Name << u"  王例明 "_s << true << u"王例明"_s;
        QTest::newRow("no name") << Name << u" "_s << false << QString();
        QTest::newRow("long name") << Name << QString(51, u'王') << false << QString();
        QTest::newRow("control") << Name << QString(u"王"_s + QChar(0x202E)) << false << QString();
        QTest::newRow("mobile") << Phone << u"+86 138-0000-5678"_s << true << u"13800005678"_s;
        QTest::newRow("abroad") << Phone << u"+49 30 1234567"_s << true << u"+49301234567"_s;
        QTest::newRow("fixed") << Phone << u"0512-68001234"_s << true << u"051268001234"_s;
        QTest::newRow("short phone") << Phone << u"13800"_s << false << QString();
        QTest::newRow("no phone") << Phone << QString() << true << QString();
        QTest::newRow("mail") << Email << u"abc@example.cn"_s << true << u"abc@example.cn"_s;
        QTest::newRow("grade") << RiskGrade << u" c3"_s << true << u"C3"_s;
        QTest::newRow("no grade") << RiskGrade << u"C6"_s << false << QString();
        QTest::newRow("no mail") << Email << u"abc@"_s << false << QString();
        QTest::newRow("birth") << Birth << u"1979-06-12"_s << true << u"1979-06-12"_s;
        QTest::newRow("not yet born") << Birth << u"2026-03-19"_s << false << QString();
        QTest::newRow("too old") << Birth << u"1840-01-01"_s << false << QString();
        QTest::newRow("nationality") << Nationality << u"deu"_s << true << u"DEU"_s;
        QTest::newRow("no country") << Nationality << u"XYZ"_s << false << QString();
        QTest::newRow("sex") << Sex << u"F"_s << true << u"F"_s;
        QTest::newRow("no sex") << Sex << u"x"_s << false << QString();
        QTest::newRow("long address") << Address << QString(201, u'路') << false << QString();
    }

    void fields()
    {
        QFETCH(CustomerField, field);
        QFETCH(QString, typed);
        QFETCH(bool, good);
        QFETCH(QString, value);
        const auto parsed = parseField(field, typed, today);
        QCOMPARE(parsed.has_value(), good);
        if (good)
            QCOMPARE(*parsed, value);
        else
            QCOMPARE(parsed.error().detail, nameOf(field));
    }

    void whatFindsAPersonIsMasked_data()
    {
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        using enum CustomerField;
        QTest::newRow("name") << Name << u"王例明"_s << u"王*明"_s;
        QTest::newRow("phone") << Phone << u"13800005678"_s << u"138****5678"_s;
        QTest::newRow("birth") << Birth << u"1979-06-12"_s << u"1979-**-**"_s;
        QTest::newRow("address") << Address << u"样例路 18 号"_s << u"***"_s;
        QTest::newRow("occupation") << Occupation << u"教师"_s << u"***"_s;
        QTest::newRow("mail") << Email << u"abcdef@x.cn"_s << u"abc***@x.cn"_s;
        QTest::newRow("tier") << Tier << u"金卡"_s << u"金卡"_s;
        QTest::newRow("nothing") << Phone << QString() << QString();
    }

    void whatFindsAPersonIsMasked()
    {
        QFETCH(CustomerField, field);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        QCOMPARE(masked(field, value), shown);
    }

    void years()
    {
        Customer customer;
        QVERIFY(!ageOf(customer, today));
        customer.fields.insert(CustomerField::Birth, {u"2010-03-19"_s, {}});
        QCOMPARE(ageOf(customer, today), std::optional(15));
        QCOMPARE(ageOf(customer, today.addDays(1)), std::optional(16));
    }

    void aDocumentRunsOut()
    {
        Certificate certificate;
        QVERIFY(!certificate.isExpired(today)); // long-term
        certificate.validUntil = today;
        QVERIFY(!certificate.isExpired(today));
        QVERIFY(certificate.isExpired(today.addDays(1)));
    }
};

QTEST_GUILESS_MAIN(TestCustomer)
#include "tst_customer.moc"
