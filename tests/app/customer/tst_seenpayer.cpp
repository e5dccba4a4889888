// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/SeenPayer.h"
#include "tests/testkit/SeenPayers.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate seenOn(2026, 3, 18);

QJsonObject seenPayerOf(const QString& kind, const QString& number)
{
    return {{u"name"_s, u"王例明"_s}, {u"document_kind"_s, kind}, {u"document_no"_s, number},
        {u"copy_kept"_s, true}, {u"agent_name"_s, QString()}, {u"agent_document_no"_s, QString()}};
}

QJsonObject seenWith(const char* key, const QJsonValue& value)
{
    QJsonObject payer = seenPayerOf(u"resident_id"_s, u"320508197906121015"_s);
    payer.insert(QLatin1StringView(key), value);
    return payer;
}

/// With all that may be asked, and one of it otherwise.
QJsonObject seenBasics(const char* key = "sex", const QJsonValue& value = u"M"_s)
{
    QJsonObject payer = seenPayerOf(u"resident_id"_s, u"320508197906121015"_s);
    payer.insert(u"sex"_s, u"M"_s);
    payer.insert(u"nationality"_s, u"CHN"_s);
    payer.insert(u"occupation"_s, u"工程技术人员"_s);
    payer.insert(u"phone"_s, u"13800005678"_s);
    payer.insert(u"address"_s, u"江苏省苏州市吴中区样例路 8 号"_s);
    payer.insert(QLatin1StringView(key), value);
    return payer;
}

QJsonObject seenPassport(const QJsonValue& country)
{
    QJsonObject payer = seenPayerOf(u"passport"_s, u"L898902C3"_s);
    payer.insert(u"country"_s, country);
    payer.insert(u"valid_until"_s, u"2030-01-01"_s);
    return payer;
}

} // namespace

/// Who was seen on a document for this once: what desk and platform both ask of it.
class TestSeenPayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QJsonObject>("payer");
        QTest::addColumn<QString>("fault"); // the field; empty: it is good
        const auto row = [](const char* name, const QJsonObject& payer, const QString& fault) {
            QTest::newRow(name) << payer << fault;
        };
        row("long-term", seenWith("valid_until", {}), {});
        row("the last day", seenWith("valid_until", u"2026-03-18"_s), {});
        QJsonObject young = seenWith("document_no", u"110105199003071095"_s);
        row("long-term at 36", young, u"valid_until"_s);
        young.insert(u"valid_until"_s, u"2035-01-01"_s);
        row("of 36, with its end", young, {});
        QJsonObject endless = seenPassport(u"USA"_s);
        endless.remove(u"valid_until"_s);
        row("a passport without an end", endless, u"valid_until"_s);
        row("run out", seenWith("valid_until", u"2026-03-17"_s), u"valid_until"_s);
        row("no day", seenWith("valid_until", u"2026-02-30"_s), u"valid_until"_s);
        row("small x", seenWith("document_no", u"11010519491231002x"_s), {});
        row("a wrong check digit", seenWith("document_no", u"320508197906121016"_s),
            u"document_no"_s);
        row("no number", seenWith("document_no", u""_s), u"document_no"_s);
        row("no name", seenWith("name", u"  "_s), u"name"_s);
        row("too long a name", seenWith("name", QString(65, u'王')), u"name"_s);
        row("another document", seenWith("document_kind", u"other"_s), u"document_kind"_s);
        row("a number for a name", seenWith("name", 7), u"name"_s);
        row("no copy", seenWith("copy_kept", false), u"copy_kept"_s);
        row("a passport", seenPassport(u"USA"_s), {});
        row("a passport in small letters", seenPassport(u"usa"_s), {});
        row("a passport of nobody", seenPassport({}), u"country"_s);
        row("a passport of no country", seenPassport(u"XYZ"_s), u"country"_s);
        row("a Chinese passport's number", seenPassport(u"CHN"_s), u"document_no"_s);
    }
    void reads()
    {
        QFETCH(QJsonObject, payer);
        QFETCH(QString, fault);
        const auto document = readPayer(payer, {seenOn});
        QCOMPARE(document.has_value(), fault.isEmpty());
        if (!document)
            QCOMPARE(document.error().kind, Error::Kind::Input);
        QCOMPARE(document ? QString() : document.error().detail, fault);
        QCOMPARE(checkSeenPayer(payer, {seenOn}).has_value(), fault.isEmpty());
    }

    /// Who came for the payer is held to the same.
    void agents_data()
    {
        QTest::addColumn<QJsonObject>("payer");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("fault");
        const QStringList kind{agentDocumentAsk()};
        for (const PayerCase& each : agentCases()) {
            QTest::newRow(each.row) << toJson(each.payer) << QStringList() << each.fault;
            QTest::addRow("%s, asked", each.row) << toJson(each.payer) << kind << each.fault;
        }
        QTest::newRow("they came themselves") << toJson(seenResident()) << kind << QString();
        Payer payer = seenWithAgent();
        QTest::newRow("all of it") << toJson(payer) << kind << QString();
        payer.agentDocumentKind = u"passport"_s;
        payer.agentDocumentNumber = u"l898902c3"_s;
        payer.agentCountry = u"usa"_s;
        payer.agentValidUntil = seenOn;
        QTest::newRow("a passport, on its last day") << toJson(payer) << kind << QString();
        payer.agentDocumentKind.clear();
        payer.agentCountry.clear();
        payer.agentValidUntil = {};
        payer.agentDocumentNumber = u"LQ 7"_s;
        QTest::newRow("of a version before") << toJson(payer) << QStringList() << QString();
        QTest::newRow("the same, asked") << toJson(payer) << kind << u"agent_document_kind"_s;
        QJsonObject noDay = toJson(seenWithAgent());
        noDay.insert(u"agent_valid_until"_s, u"2035-02-30"_s);
        QTest::newRow("no day") << noDay << kind << u"agent_valid_until"_s;
        QJsonObject blank = toJson(seenResident());
        blank.insert(u"agent_name"_s, u" \u3000"_s);
        QTest::newRow("a blank name is nobody") << blank << kind << QString();
    }
    void agents()
    {
        QFETCH(QJsonObject, payer);
        QFETCH(QStringList, asked);
        QFETCH(QString, fault);
        const auto seen = readPayer(payer, {seenOn, asked});
        QCOMPARE(seen ? QString() : seen.error().detail, fault);
        if (!seen)
            QCOMPARE(seen.error().kind, Error::Kind::Input);
    }

    void theAgentIsAsTheirDocument()
    {
        Payer payer = seenWithAgent();
        payer.agentDocumentNumber = u"３２０５０８１９９００３０７１２５５"_s;
        const auto seen = readPayer(toJson(payer), {seenOn});
        QVERIFY(seen && seen->agent && seen->agent->document);
        QCOMPARE(seen->agent->name, u"李样安"_s);
        QCOMPARE(seen->agent->document->number, u"320508199003071255"_s);
        QCOMPARE(seen->agent->document->validUntil, QDate(2035, 1, 1));
        QVERIFY(!readPayer(toJson(seenResident()), {seenOn})->agent);
    }

    void theNumberIsAsItsRuleSays()
    {
        const auto seen = readPayer(seenWith("document_no", u"11010519491231002x"_s), {seenOn});
        QVERIFY(seen);
        QCOMPARE(seen->document.number, u"11010519491231002X"_s);
        QCOMPARE(seen->document.country, u"CHN"_s);
        QVERIFY(seen->basics.isEmpty());
    }

    /// The identity basics of a natural person, as the day's policy asks for them.
    void basics_data()
    {
        QTest::addColumn<QJsonObject>("payer");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const QJsonObject& payer, const QString& fault,
                             const QStringList& asked = payerBasics()) {
            QTest::newRow(name) << payer << asked << fault;
        };
        row("all", seenBasics(), {});
        row("nothing is asked", seenWith("copy_kept", true), {}, {});
        row("nothing is told", seenWith("copy_kept", true), u"sex"_s);
        for (const QString& each : payerBasics()) {
            const QByteArray name = each.toLatin1();
            row(("no " + name).constData(), seenBasics(name.constData(), {}), each);
            row(("blank " + name).constData(), seenBasics(name.constData(), u" \u3000"_s), each);
            row(("no text as " + name).constData(), seenBasics(name.constData(), 7), each);
            row((name + " is not asked").constData(), seenBasics(name.constData(), {}), {}, {});
        }
        row("another sex", seenBasics("sex", u"F"_s), u"sex"_s);
        row("another sex, not asked", seenBasics("sex", u"F"_s), u"sex"_s, {});
        row("no sex there is", seenBasics("sex", u"男"_s), u"sex"_s);
        row("small letters", seenBasics("nationality", u"chn"_s), {});
        row("no country", seenBasics("nationality", u"XYZ"_s), u"nationality"_s);
        row("a foreigner's resident ID", seenBasics("nationality", u"USA"_s), u"nationality"_s);
        row("no phone number", seenBasics("phone", u"1380000"_s), u"phone"_s);
        row("a fixed line", seenBasics("phone", u"0512-65430000"_s), {});
        row("from abroad", seenBasics("phone", u"+1 212 555 0100"_s), {});
        row("too long an address", seenBasics("address", QString(201, u'苏')), u"address"_s);
        row("the longest address", seenBasics("address", QString(200, u'苏')), {});
        row("too long an occupation", seenBasics("occupation", QString(201, u'工')),
            u"occupation"_s);
        row("a line break", seenBasics("address", u"苏州\u202e路"_s), u"address"_s);
        row("a bank that asks for less", seenBasics("phone", {}), {}, {u"sex"_s, u"address"_s});
        QJsonObject foreign = seenBasics("document_kind", u"passport"_s);
        foreign.insert(u"document_no"_s, u"L898902C3"_s);
        foreign.insert(u"country"_s, u"USA"_s);
        foreign.insert(u"valid_until"_s, u"2030-01-01"_s);
        row("a passport of another country than one's own", foreign, {});
        foreign.insert(u"nationality"_s, u"USA"_s);
        row("a passport", foreign, {});
        foreign.insert(u"sex"_s, u"F"_s);
        row("its number tells no sex", foreign, {});
    }
    void basics()
    {
        QFETCH(QJsonObject, payer);
        QFETCH(QStringList, asked);
        QFETCH(QString, fault);
        const auto seen = readPayer(payer, {seenOn, asked});
        QCOMPARE(seen ? QString() : seen.error().detail, fault);
        if (!seen)
            QCOMPARE(seen.error().kind, Error::Kind::Input);
        QCOMPARE(checkSeenPayer(payer, {seenOn, asked}).has_value(), fault.isEmpty());
    }

    void basicsAreAsTheRecordsOfCustomers()
    {
        QJsonObject payer = seenBasics("phone", u"+86 138 0000 5678"_s);
        payer.insert(u"address"_s, u" 江苏省苏州市　吴中区 "_s);
        const auto seen = readPayer(payer, {seenOn, payerBasics()});
        QVERIFY(seen);
        QCOMPARE(seen->basics.size(), payerBasics().size());
        QCOMPARE(seen->basics.value(CustomerField::Phone), u"13800005678"_s);
        QCOMPARE(seen->basics.value(CustomerField::Address), u"江苏省苏州市 吴中区"_s);
        QCOMPARE(seen->basics.value(CustomerField::Nationality), u"CHN"_s);
    }

    /// Nobody is asked for what the law did not want on the day.
    void theDayOfTheLaw()
    {
        QCOMPARE(basicsByLaw({2025, 12, 31}), QStringList());
        QCOMPARE(basicsByLaw({2026, 1, 1}), payerBasics());
        QVERIFY(payerAsks().contains(agentDocumentAsk())); // what a bank may add
    }
};

QTEST_GUILESS_MAIN(TestSeenPayer)
#include "tst_seenpayer.moc"
