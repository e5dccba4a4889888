// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Rule.h"
#include "app/customer/IdReader.h"
#include "tests/app/customer/CustomerDay.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"P<D<<SPECIMEN<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;
const QString second = u"C01X00T478D<<7906123F3004308<<<<<<<<<<<<<<<2"_s;
const QString card = u"CRCHNH123456783<<<<<<<<<<<<<<<"
                     "7906123M3004308CHN<<<<<<<<<<<2"
                     "CHEN<<YANG<<<<<<<<<<<<<<<<<<<<"_s;
const QString chip = u"王例明|女|汉|19491231|样例路 18 号|11010519491231002x|样例公安局|20150430|"
                     "20350430"_s;

} // namespace

/// What readers of documents type.
class TestIdReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPassportIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("two lines") << QString(first + u'\n' + second);
        QTest::newRow("joined") << QString(first + second);
        QTest::newRow("small letters") << QString(first + u'\n' + second).toLower();
    }

    void aPassportIsRead()
    {
        QFETCH(QString, typed);
        const auto read = KeyboardIdReader().read(typed, today);
        QVERIFY(read);
        QCOMPARE(read->certificate,
            (Certificate{CertificateKind::Passport, u"C01X00T47"_s, u"DEU"_s, QDate(2030, 4, 30)}));
        const QMap<CustomerField, QString> fields{{CustomerField::Name, u"SPECIMEN ANNA MARIA"_s},
            {CustomerField::Sex, u"F"_s}, {CustomerField::Birth, u"1979-06-12"_s},
            {CustomerField::Nationality, u"DEU"_s}};
        QCOMPARE(read->fields, fields);
    }

    void aTravelPermitIsRead()
    {
        const auto read = KeyboardIdReader().read(card, today);
        QVERIFY(read);
        QCOMPARE(read->certificate.key(), u"hk_macao_travel_permit|CHN|H12345678"_s);
        QCOMPARE(read->fields.value(CustomerField::Name), u"CHEN YANG"_s);
    }

    void aChipIsRead()
    {
        const auto read = KeyboardIdReader().read(chip, today);
        QVERIFY(read);
        QCOMPARE(read->certificate.key(), u"resident_id|CHN|11010519491231002X"_s);
        QCOMPARE(read->certificate.validUntil, QDate(2035, 4, 30));
        QCOMPARE(read->fields.value(CustomerField::Name), u"王例明"_s);
        QCOMPARE(read->fields.value(CustomerField::Address), u"样例路 18 号"_s);
        QCOMPARE(read->fields.value(CustomerField::Birth), u"1949-12-31"_s);
    }

    /// The kinds of cards with the chip of a resident ID card, told apart by their numbers.
    void theNumberTellsTheKindOfCard_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("nationality");
        QTest::newRow("of Hong Kong")
            << u"19900101"_s << u"810000199001010019"_s
            << u"hmt_residence_permit|CHN|810000199001010019"_s << u"CHN"_s;
        QTest::newRow("of Macao") << u"19851207"_s << u"820000198512070029"_s
                                  << u"hmt_residence_permit|CHN|820000198512070029"_s << u"CHN"_s;
        QTest::newRow("of Taiwan") << u"19900101"_s << u"830000199001010012"_s
                                   << u"hmt_residence_permit|CHN|830000199001010012"_s << u"CHN"_s;
        QTest::newRow("who stays, 2023") << u"19900101"_s << u"93184019900101002x"_s
                                         << u"foreign_pr|CHN|93184019900101002X"_s << u"USA"_s;
        QTest::newRow("who stays, 2017") << u"19781010"_s << u"can320578101035"_s
                                         << u"foreign_pr|CHN|CAN320578101035"_s << u"CAN"_s;
    }
    void theNumberTellsTheKindOfCard()
    {
        QFETCH(QString, birth);
        QFETCH(QString, number);
        QFETCH(QString, key);
        QFETCH(QString, nationality);
        const QString typed
            = u"CHEN YANG|女|汉|%1|样例路 18 号|%2|样例公安局|20230430|20280429"_s.arg(
                birth, number);
        const auto read = KeyboardIdReader().read(typed, today);
        QVERIFY(read);
        QCOMPARE(read->certificate.key(), key);
        QCOMPARE(read->certificate.validUntil, QDate(2028, 4, 29));
        QCOMPARE(
            read->fields.value(CustomerField::Birth), compactDate(birth).toString(Qt::ISODate));
        QCOMPARE(read->fields.value(CustomerField::Nationality), nationality);
        const bool isToldByNumber = number.size() == 18 && number[16].digitValue() % 2 == 1;
        QCOMPARE(read->fields.value(CustomerField::Sex), isToldByNumber ? u"M"_s : u"F"_s);
    }

    void aLongTermCardHasNoEnd()
    {
        QString longTerm = chip;
        const auto read
            = KeyboardIdReader().read(longTerm.replace(u"20350430"_s, u"长期"_s), today);
        QVERIFY(read && !read->certificate.validUntil.isValid());
    }

    void theLinesOfAZoneAreAwaited_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("more");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("first of a passport") << first << true;
        QTest::newRow("both of a passport") << QString(first + u'\n' + second) << false;
        QTest::newRow("a passport in one") << QString(first + second) << false;
        const QString one = card.first(30);
        const QString two = one + u'\n' + card.sliced(30, 30);
        QTest::newRow("first of a card") << one << true;
        QTest::newRow("second of a card") << two << true;
        QTest::newRow("all of a card") << QString(two + u'\n' + card.sliced(60)) << false;
        QTest::newRow("a chip") << chip << false;
        QTest::newRow("a bill") << u"3205018642"_s << false;
    }

    void theLinesOfAZoneAreAwaited()
    {
        QFETCH(QString, typed);
        QFETCH(bool, more);
        QCOMPARE(KeyboardIdReader().expectsMore(typed), more);
        QCOMPARE(SimulatedIdReader().expectsMore(typed), more);
    }

    void theSimulatedReaderHasDocuments_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("a customer") << u"SIM-ID-1"_s << u"王例明"_s;
        QTest::newRow("somebody new") << u"sim-id-2"_s << u"孙样秋"_s;
        QTest::newRow("a child") << u"SIM-ID-3"_s << u"孙样晨"_s;
        QTest::newRow("a passport") << u"SIM-ID-4"_s << u"SPECIMEN ANNA MARIA"_s;
        QTest::newRow("what is put on it") << chip << u"王例明"_s;
    }

    void theSimulatedReaderHasDocuments()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const auto read = SimulatedIdReader().read(typed, today);
        QVERIFY(read);
        QCOMPARE(read->fields.value(CustomerField::Name), name);
        QVERIFY(!SimulatedIdReader().read(u"SIM-ID-9"_s, today));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << QString() << u"empty"_s;
        QTest::newRow("a bill") << u"3205018642"_s << u"lines"_s;
        QTest::newRow("too few parts") << u"王例明|女"_s << u"form"_s;
        QString typed = first + second;
        typed[44] = u'D';
        QTest::newRow("a wrong check digit") << typed << u"check_digit_number"_s;
        typed = chip;
        QTest::newRow("a wrong number") << typed.replace(u"002x"_s, u"0021"_s) << u"check_digit"_s;
        typed = chip;
        typed = chip;
        QTest::newRow("a wrong number of a permit") << typed.replace(u"11010519491231002x"_s,
            u"830000199001010013"_s) << u"region_unknown"_s;
        typed = chip;
        QTest::newRow("another birth")
            << typed.replace(u"|19491231"_s, u"|19491230"_s) << u"birth_date"_s;
    }

    void refuses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, why);
        const auto read = KeyboardIdReader().read(typed, today);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Input);
        QCOMPARE(read.error().detail, why);
    }
};

QTEST_GUILESS_MAIN(TestIdReader)
#include "tst_idreader.moc"
