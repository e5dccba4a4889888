// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ConsentTextRepository.h"
#include "app/customer/CustomerRepository.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 18);

ConsentText textFrom(const QDate& from, const QString& version)
{
    return {ConsentKind::Marketing, version, from, u"营销信息接收授权书"_s,
        {u"一、短信介绍产品。"_s, u"二、可退订。"_s}};
}

} // namespace

/// What customers sign, by its day.
class TestConsentText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void travels()
    {
        const ConsentText text = textFrom(day, u"2026-01"_s);
        QCOMPARE(*consentTextFromJson(toJson(text)), text);
        QCOMPARE(keyOf(text), u"marketing/2026-01"_s);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("kind") << u"kind"_s << QJsonValue(u"everything"_s);
        QTest::newRow("version") << u"version"_s << QJsonValue(u""_s);
        QTest::newRow("long version") << u"version"_s << QJsonValue(QString(21, u'1'));
        QTest::newRow("day") << u"valid_from"_s << QJsonValue(u"2026-02-30"_s);
        QTest::newRow("nothing said") << u"paragraphs"_s << QJsonValue(QJsonArray());
        QTest::newRow("surplus") << u"html"_s << QJsonValue(u"<b>"_s);
    }

    void isRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(textFrom(day, u"2026-01"_s));
        json.insert(field, value);
        QCOMPARE(consentTextFromJson(json).error().kind, Error::Kind::Protocol);
    }

    void theLatestThatHasBegunIsSigned()
    {
        const auto database = memoryDatabase(customerMigrations());
        ConsentTextRepository texts(*database);
        QVERIFY(!*texts.on(ConsentKind::Marketing, day));
        for (const ConsentText& text : {textFrom(day.addDays(-90), u"2025-04"_s),
                 textFrom(day, u"2026-01"_s), textFrom(day.addDays(1), u"2026-02"_s)})
            QVERIFY(texts.apply(keyOf(text), toJson(text)));
        QCOMPARE((*texts.on(ConsentKind::Marketing, day))->version, u"2026-01"_s);
        QCOMPARE((*texts.on(ConsentKind::Marketing, day.addDays(-1)))->version, u"2025-04"_s);
        QVERIFY(!*texts.on(ConsentKind::Health, day));
        QCOMPARE(texts.allOn(day)->size(), 1);
        QVERIFY(*texts.byVersion(ConsentKind::Marketing, u"2025-04"_s));
        QVERIFY(!*texts.byVersion(ConsentKind::Health, u"2025-04"_s));
        QVERIFY(texts.apply(u"marketing/2026-01"_s, {}));
        QCOMPARE((*texts.on(ConsentKind::Marketing, day))->version, u"2025-04"_s);
    }
};

QTEST_GUILESS_MAIN(TestConsentText)
#include "tst_consenttext.moc"
