// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/SeenPayer.h"

#include <QTest>

using namespace hui;
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
        const auto document = readPayer(payer, seenOn);
        QCOMPARE(document.has_value(), fault.isEmpty());
        if (!document)
            QCOMPARE(document.error().kind, Error::Kind::Input);
        QCOMPARE(document ? QString() : document.error().detail, fault);
        QCOMPARE(checkSeenPayer(payer, seenOn).has_value(), fault.isEmpty());
    }

    void theNumberIsAsItsRuleSays()
    {
        const auto document = readPayer(seenWith("document_no", u"11010519491231002x"_s), seenOn);
        QVERIFY(document);
        QCOMPARE(document->number, u"11010519491231002X"_s);
        QCOMPARE(document->country, u"CHN"_s);
    }
};

QTEST_GUILESS_MAIN(TestSeenPayer)
#include "tst_seenpayer.moc"
