// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/FieldKeys.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray first(32, 'a');
const QByteArray second(32, 'b');
const QString clearText = u"王小明 320500198003181234"_s;

FieldKeys keys(const QMap<int, QByteArray>& dataKeys = {{1, first}})
{
    return FieldKeys(dataKeys);
}

FieldPlace here(const QString& row = u"row"_s)
{
    return {"table", "column", row};
}

} // namespace

class TestFieldKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasClosed()
    {
        const QString closed = keys().close(clearText, here());
        QVERIFY(closed.startsWith(u"k1."));
        QVERIFY(!closed.contains(u"320500"));
        QVERIFY(closed != keys().close(clearText, here())); // another nonce each time
        QCOMPARE(*keys().open(closed, here()), clearText);
    }

    void nothingStaysNothing()
    {
        QVERIFY(!keys().close({}, here()).isNull()); // NULL does not go into a column
        QCOMPARE(keys().close({}, here()), u""_s);
        QCOMPARE(*keys().open({}, here()), u""_s);
        QCOMPARE(keys().index("column", {}), u""_s);
    }

    void refuses_data()
    {
        const QString closed = keys().close(clearText, here());
        const QString changed = closed.chopped(2) + (closed.endsWith(u"AA") ? u"BB"_s : u"AA"_s);
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("row");
        QTest::newRow("a text in clear") << clearText << u"row"_s;
        QTest::newRow("a changed one") << changed << u"row"_s;
        QTest::newRow("one from another row") << closed << u"other"_s;
        QTest::newRow("a cut one") << closed.left(20) << u"row"_s;
        QTest::newRow("not base64url") << u"k1.***"_s << u"row"_s;
        QTest::newRow("a key that is not here") << u'k' + u"2"_s + closed.mid(2) << u"row"_s;
        QTest::newRow("no number of a key") << u"k."_s + closed.mid(3) << u"row"_s;
        QTest::newRow("a negative one") << u"k-1."_s + closed.mid(3) << u"row"_s;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, row);
        const auto opened = keys().open(text, here(row));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(!opened.error().detail.contains(u"320500"));
    }

    void theHighestKeyClosesAndAllOpen()
    {
        const QString old = keys().close(clearText, here());
        const FieldKeys both = keys({{1, first}, {2, second}});
        QCOMPARE(both.current(), 2);
        QCOMPARE(*both.open(old, here()), clearText);
        const QString renewed = both.close(clearText, here());
        QVERIFY(renewed.startsWith(u"k2."));
        QCOMPARE(*both.open(renewed, here()), clearText);
        QVERIFY(!both.isClosedByCurrent(old));
        QVERIFY(both.isClosedByCurrent(renewed));
        QVERIFY(both.isClosedByCurrent({}));
        QVERIFY(FieldKeys::isClosed(old));
        QVERIFY(!FieldKeys::isClosed(clearText));
        // a text cannot be said to be of another key: the number is authenticated
        QVERIFY(!keys({{1, first}, {2, first}}).open(u"k2."_s + old.mid(3), here()));
    }

    void indexesOutliveARenewal()
    {
        const FieldKeys both = keys({{1, first}, {2, second}});
        QCOMPARE(both.index("phone", u"138"_s), keys().index("phone", u"138"_s));
        QVERIFY(both.index("phone", u"138"_s) != both.index("phone", u"139"_s));
        QVERIFY(both.index("phone", u"138"_s) != both.index("card", u"138"_s));
        QVERIFY(FieldKeys::isIndex(both.index("phone", u"138"_s)));
        QVERIFY(!FieldKeys::isIndex(u"13800138000"_s));
        QCOMPARE(both.fingerprint("a"), keys().fingerprint("a"));
        QVERIFY(keys().fingerprint("a") != keys({{1, second}}).fingerprint("a"));
    }
};

QTEST_APPLESS_MAIN(TestFieldKeys)
#include "tst_fieldkeys.moc"
