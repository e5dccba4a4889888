// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

struct Item {
    QString name;
    Money amount = Money::fen(0);
};

/// Reads a message with one field of every kind.
Result<QList<Item>> readAll(const QByteArray& bytes)
{
    const auto parsed = parseStrict(bytes);
    if (!parsed)
        return std::unexpected(parsed.error());
    JsonReader reader(*parsed);
    reader.uuid("id"_L1);
    reader.date("day"_L1);
    reader.timestamp("at"_L1);
    reader.integer("count"_L1, 0, 100);
    reader.boolean("flag"_L1);
    reader.strings("tags"_L1, 3, 4);
    reader.optionalString("note"_L1, 10);
    reader.optionalObject("extra"_L1, [](JsonReader& inner) { return inner.boolean("on"_L1); });
    const auto items = reader.list("items"_L1, 4, [](JsonReader& inner) {
        Item item;
        item.name = inner.string("name"_L1, 5, 1);
        item.amount = inner.money("amount"_L1);
        return item;
    });
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return items;
}

const QByteArray good = R"({"id":"01890a5d-ac96-774b-bcce-b302099a8057","day":"2026-02-28",
 "at":"2026-03-18T02:43:00.125Z","count":7,"flag":true,"tags":["a","b"],"note":null,
 "extra":{"on":true},"items":[{"name":"水","amount":{"minor":-5,"currency":"CNY"}},
 {"name":"电","amount":{"minor":18740,"currency":"JPY"}}]})";

} // namespace

class TestJsonReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAll()
    {
        const auto items = readAll(good);
        QVERIFY2(items, items ? "" : qPrintable(items.error().detail));
        QCOMPARE(items->size(), 2);
        QCOMPARE(items->at(0).amount, Money::fen(-5));
        QCOMPARE(items->at(1).amount, Money(18740, Currency::JPY));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, QByteArray part, QByteArray instead, QString path) {
            QTest::newRow(name) << std::move(part) << std::move(instead) << std::move(path);
        };
        row("missing", R"("flag":true,)", "", u"flag"_s);
        row("null", R"("flag":true)", R"("flag":null)", u"flag"_s);
        row("unknown field", R"("flag":true)", R"("flag":true,"x":1)", u"x"_s);
        row("__proto__", R"("flag":true)", R"("flag":true,"__proto__":{})", u"__proto__"_s);
        row("unknown inside", R"("on":true)", R"("on":true,"y":1)", u"extra.y"_s);
        row("number as text", R"("count":7)", R"("count":"7")", u"count"_s);
        row("number out of range", R"("count":7)", R"("count":101)", u"count"_s);
        row("text as boolean", R"("flag":true)", R"("flag":"true")", u"flag"_s);
        row("upper case uuid", "01890a5d-ac96", "01890A5D-AC96", u"id"_s);
        row("null uuid", "01890a5d-ac96-774b-bcce-b302099a8057",
            "00000000-0000-0000-0000-000000000000", u"id"_s);
        row("uuid in braces", R"("01890a5d-ac96-774b-bcce-b302099a8057")",
            R"("{01890a5d-ac96-774b-bcce-b302099a8057}")", u"id"_s);
        row("30 February", "2026-02-28", "2026-02-30", u"day"_s);
        row("short date", "2026-02-28", "2026-2-28", u"day"_s);
        row("date with time", "2026-02-28", "2026-02-28T00:00:00Z", u"day"_s);
        row("full-width date", "2026-02-28", "2026-02-２8", u"day"_s);
        row("time without zone", "00.125Z", "00.125", u"at"_s);
        row("time with offset", "00.125Z", "00.125+08:00", u"at"_s);
        row("time without ms", "00.125Z", "00Z", u"at"_s);
        row("25 o'clock", "T02:43", "T25:43", u"at"_s);
        row("long tag", R"("b"])", R"("bbbbb"])", u"tags[1]"_s);
        row("number tag", R"("b"])", R"(1])", u"tags[1]"_s);
        row("many tags", R"("b"])", R"("b","c","d"])", u"tags"_s);
        row("long note", R"("note":null)", R"("note":"12345678901")", u"note"_s);
        row("line end", R"("note":null)", R"("note":"a\nb")", u"note"_s);
        row("RTL override", R"("note":null)", R"("note":"\u202ea")", u"note"_s);
        row("object is list", R"({"on":true})", R"([])", u"extra"_s);
        row("list is object", R"("tags":["a","b"])", R"("tags":{})", u"tags"_s);
        row("empty name", R"("name":"电")", R"("name":"")", u"items[1].name"_s);
        row("minor as text", "18740", R"("18740")", u"items[1].amount.minor"_s);
        row("no such currency", "JPY", "JPZ", u"items[1].amount.currency"_s);
        row("lower case currency", "JPY", "jpy", u"items[1].amount.currency"_s);
        row("amount has more", R"("JPY")", R"("JPY","major":1)", u"items[1].amount.major"_s);
        row("item is no object", R"("items":[)", R"("items":[3,)", u"items[0]"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, instead);
        QFETCH(QString, path);
        QVERIFY(good.contains(part));
        const auto read = readAll(QByteArray(good).replace(part, instead));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
        QCOMPARE(read.error().detail, path);
    }

    void keepsTheFirstFault()
    {
        JsonReader reader(QJsonObject{{u"b"_s, 1}}, u"items[3]"_s);
        QCOMPARE(reader.string("a"_L1, 5), QString());
        reader.boolean("b"_L1);
        reader.refuse("c"_L1, "late");
        const auto read = reader.finish();
        QVERIFY(!read);
        QCOMPARE(read.error().detail, u"items[3].a"_s);
    }

    void refusesFractionsAsIntegers()
    {
        const auto parsed = parseStrict(R"({"a":1.5,"b":1e30})", {.fractions = true});
        QVERIFY(parsed);
        for (const QLatin1StringView key : {"a"_L1, "b"_L1}) {
            JsonReader reader(QJsonObject{{key, parsed->value(key)}});
            QCOMPARE(reader.integer(key), 0);
            QVERIFY(!reader.finish());
        }
    }

    void writesWhatItReads()
    {
        const QDateTime at(QDate(2026, 3, 18), QTime(10, 43, 0, 7), Qt::OffsetFromUTC, 8 * 3600);
        QCOMPARE(timestampToJson(at), u"2026-03-18T02:43:00.007Z"_s);
        const QJsonObject object{
            {u"at"_s, timestampToJson(at)}, {u"m"_s, moneyToJson(Money::fen(18740))}};
        QCOMPARE(canonicalJson(moneyToJson(Money::fen(18740))),
            QByteArray(R"({"currency":"CNY","minor":18740})"));
        JsonReader reader(object);
        QCOMPARE(reader.timestamp("at"_L1), at);
        QCOMPARE(reader.money("m"_L1), Money::fen(18740));
        QVERIFY(reader.finish());
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
