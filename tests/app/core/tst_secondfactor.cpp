// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/core/SecondFactor.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

/// What is typed, swiped and sent.
class TestSecondFactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldByItsLook_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("value");
        QTest::newRow("code") << u"012345"_s << u"totp"_s << u"012345"_s;
        QTest::newRow("code, spaces") << u" 012345 "_s << u"totp"_s << u"012345"_s;
        QTest::newRow("card") << u"HMYG00000103"_s << u"card"_s << u"HMYG00000103"_s;
        QTest::newRow("card, small") << u"hmyg00000103"_s << u"card"_s << u"HMYG00000103"_s;
        QTest::newRow("card of digits") << u"66880103"_s << u"card"_s << u"66880103"_s;
        QTest::newRow("seven") << u"1234567"_s << QString() << QString();
        QTest::newRow("five") << u"12345"_s << QString() << QString();
        QTest::newRow("empty") << QString() << QString() << QString();
        QTest::newRow("too long") << QString(33, u'1') << QString() << QString();
        QTest::newRow("other digits") << u"１２３４５６"_s << QString() << QString();
        QTest::newRow("punctuation") << u"HMYG-0000-0103"_s << QString() << QString();
    }

    void isToldByItsLook()
    {
        QFETCH(QString, entry);
        QFETCH(QString, kind);
        QFETCH(QString, value);
        const auto factor = factorOf(entry);
        QCOMPARE(factor ? nameOf(factor->kind) : QString(), kind);
        QCOMPARE(factor ? factor->value : QString(), value);
    }

    void travels()
    {
        JsonReader reader(QJsonObject{
            {u"factor"_s, toJson(SecondFactor{SecondFactor::Kind::Totp, u"287082"_s})}});
        const auto factor = readFactor(reader);
        QVERIFY(reader.finish());
        QVERIFY(factor && factor->kind == SecondFactor::Kind::Totp);
        QCOMPARE(factor->value, u"287082"_s);
        JsonReader without(QJsonObject{});
        QVERIFY(!readFactor(without));
        QVERIFY(without.finish());
    }

    void isRefusedWithItsField_data()
    {
        QTest::addColumn<QJsonValue>("factor");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QJsonValue& factor, const QString& field) {
            QTest::newRow(name) << factor << field;
        };
        row("no object", u"287082"_s, u"factor"_s);
        row("no such kind", QJsonObject{{u"kind"_s, u"smile"_s}, {u"value"_s, u"287082"_s}},
            u"factor.kind"_s);
        row("a card that is a code", QJsonObject{{u"kind"_s, u"card"_s}, {u"value"_s, u"287082"_s}},
            u"factor.value"_s);
        row("no code", QJsonObject{{u"kind"_s, u"totp"_s}, {u"value"_s, u"28708a"_s}},
            u"factor.value"_s);
        row("more", QJsonObject{{u"kind"_s, u"totp"_s}, {u"value"_s, u"287082"_s}, {u"x"_s, 1}},
            u"factor.x"_s);
    }

    void isRefusedWithItsField()
    {
        QFETCH(QJsonValue, factor);
        QFETCH(QString, field);
        JsonReader reader(QJsonObject{{u"factor"_s, factor}});
        (void)readFactor(reader);
        const auto read = reader.finish();
        QVERIFY(!read);
        QCOMPARE(read.error().detail, field);
    }

    void theKindsOfAProblem()
    {
        QCOMPARE(factorKindsIn({{u"factors"_s, QJsonArray{u"card"_s, u"iris"_s, u"totp"_s}}}),
            QList({SecondFactor::Kind::Card, SecondFactor::Kind::Totp}));
        QVERIFY(factorKindsIn({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecondFactor)
#include "tst_secondfactor.moc"
