// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/StrictJson.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;

class TestStrictJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("path");
        const QString top = QStringLiteral("$");
        const auto row = [](const char* name, QByteArray bytes, const QString& path) {
            QTest::newRow(name) << std::move(bytes) << path;
        };
        row("nothing", "", top);
        row("white space", "  \n", top);
        row("an array", "[]", top);
        row("a number", "1", top);
        row("a text", "\"a\"", top);
        row("byte order mark", "\xef\xbb\xbf{}", top);
        row("duplicate key", R"({"a":1,"a":1})", QStringLiteral("a"));
        row("duplicate key inside", R"({"a":{"b":1,"b":2}})", QStringLiteral("a.b"));
        row("duplicate key by escape", R"({"a":1,"\u0061":2})", QStringLiteral("a"));
        row("trailing data", "{} {}", top);
        row("trailing comma", R"({"a":1,})", top);
        row("trailing NUL", QByteArray("{}\0", 3), top);
        row("invalid UTF-8", "{\"a\":\"\xff\"}", top);
        row("overlong UTF-8", "{\"a\":\"\xc0\xaf\"}", top);
        row("surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}", top);
        row("UTF-16", QByteArray("{\0\"\0", 4), top);
        row("lone surrogate", R"({"a":"\ud800"})", QStringLiteral("a"));
        row("surrogates reversed", R"({"a":"\udc00\ud800"})", QStringLiteral("a"));
        row("NUL", R"({"a":"\u0000"})", QStringLiteral("a"));
        row("byte order mark in a text", R"({"a":"\ufeffx"})", QStringLiteral("a"));
        row("raw control", "{\"a\":\"\t\"}", QStringLiteral("a"));
        row("unknown escape", R"({"a":"\x41"})", QStringLiteral("a"));
        row("short escape", R"({"a":"\u12"})", QStringLiteral("a"));
        row("unended text", "{\"a\":\"b", QStringLiteral("a"));
        row("single quotes", "{'a':1}", top);
        row("comment", "{/**/}", top);
        row("no colon", R"({"a" 1})", QStringLiteral("a"));
        row("NaN", R"({"a":NaN})", QStringLiteral("a"));
        row("Infinity", R"({"a":-Infinity})", QStringLiteral("a"));
        row("True", R"({"a":True})", QStringLiteral("a"));
        row("fraction", R"({"a":{"minor":1.0}})", QStringLiteral("a.minor"));
        row("exponent", R"({"a":1e3})", QStringLiteral("a"));
        row("1e308", R"({"a":1e308})", QStringLiteral("a"));
        row("plus", R"({"a":+1})", QStringLiteral("a"));
        row("leading zero", R"({"a":01})", QStringLiteral("a"));
        row("hexadecimal", R"({"a":0x10})", top); // 0, then rubbish
        row("minus zero", R"({"a":-0})", QStringLiteral("a"));
        row("minus alone", R"({"a":-})", QStringLiteral("a"));
        row("2^63", R"({"a":9223372036854775808})", QStringLiteral("a"));
        row("full-width digits", R"({"a":１２})", QStringLiteral("a"));
        row("in a list", R"({"items":[1,{"amount":{"minor":1.5}}]})",
            QStringLiteral("items[1].amount.minor"));
        row("too deep", QByteArray("{\"a\":") + QByteArray(3000, '['),
            QStringLiteral("a[0]") + zeros(30));
        row("deep, well formed", nested(33), QStringLiteral("a[0]") + zeros(30));
        row("too many values", "{\"a\":[" + QByteArray("0,").repeated(100'000) + "0]}",
            QStringLiteral("a[49998]"));
        row("too large", "{\"a\":\"" + QByteArray(300'000, 'a') + "\"}", top);
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, path);
        const Result<QJsonObject> read = parseStrict(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
        QCOMPARE(read.error().detail, path);
    }

    void reads()
    {
        const auto read = parseStrict(R"( {"text":"\u738b\ud840\udc00\n\/","__proto__":null,
            "min":-9223372036854775808,"max":9223372036854775807,"big":9007199254740993,
            "list":[true,false,[],{}]} )");
        QVERIFY(read);
        QCOMPARE(read->value(QStringLiteral("text")).toString(), QStringLiteral("王𠀀\n/"));
        QVERIFY(read->value(QStringLiteral("__proto__")).isNull());
        QCOMPARE(
            read->value(QStringLiteral("min")).toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(
            read->value(QStringLiteral("max")).toInteger(), std::numeric_limits<qint64>::max());
        QCOMPARE(read->value(QStringLiteral("big")).toInteger(), 9007199254740993);
        QCOMPARE(read->value(QStringLiteral("list")).toArray().size(), 4);
        QVERIFY(parseStrict(nested(32)));
    }

    void readsFractionsWhenTold()
    {
        const JsonLimits limits{.fractions = true};
        QVERIFY(parseStrict(R"({"a":1.5,"b":-2e-3})", limits));
        QVERIFY(!parseStrict(R"({"a":1.})", limits));
        QVERIFY(!parseStrict(R"({"a":.5})", limits));
        QVERIFY(!parseStrict(R"({"a":1e})", limits));
        QVERIFY(!parseStrict(R"({"a":1e999})", limits));
    }

    void hasOneCanonicalForm()
    {
        const auto one = parseStrict(R"({ "b" : 1, "a" : {"d":"é/","c":[1, 2]} })");
        const auto two = parseStrict(R"({"a":{"c":[1,2],"d":"\u00e9\/"},"b":1})");
        QCOMPARE(canonicalJson(*one), QByteArray(R"({"a":{"c":[1,2],"d":"é/"},"b":1})"));
        QCOMPARE(canonicalJson(*two), canonicalJson(*one));
        QCOMPARE(canonicalJson(*parseStrict(canonicalJson(*one))), canonicalJson(*one));
        const auto big = parseStrict(R"({"n":9007199254740993,"m":-9223372036854775808})");
        QCOMPARE(
            canonicalJson(*big), QByteArray(R"({"m":-9223372036854775808,"n":9007199254740993})"));
    }

private:
    static QString zeros(int count) { return QStringLiteral("[0]").repeated(count); }

    /// An object with arrays in arrays, `depth` deep in all.
    static QByteArray nested(int depth)
    {
        return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
    }
};

QTEST_APPLESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
