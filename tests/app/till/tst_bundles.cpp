// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Bundles.h"

#include <QTest>

using namespace hui;

namespace {

const Denomination& denomination(const char* id)
{
    for (const Denomination& one : denominations(Currency::CNY))
        if (one.id == QLatin1StringView(id))
            return one;
    qFatal("no such denomination");
}

} // namespace

class TestBundles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ties_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("pieces");
        QTest::addColumn<QList<int>>("tied");
        QTest::newRow("loose") << "CNY-10000" << 99 << QList{0, 0, 99};
        QTest::newRow("a strap") << "CNY-10000" << 100 << QList{0, 1, 0};
        QTest::newRow("a bundle") << "CNY-10000" << 1000 << QList{1, 0, 0};
        QTest::newRow("of each") << "CNY-500" << 2345 << QList{2, 3, 45};
        QTest::newRow("coins are not tied") << "CNY-50" << 2345 << QList{0, 0, 2345};
    }

    void ties()
    {
        QFETCH(QString, id);
        QFETCH(int, pieces);
        QFETCH(QList<int>, tied);
        const Bundles bundles = bundlesOf(denomination(qPrintable(id)), pieces);
        QCOMPARE((QList{bundles.bundles, bundles.straps, bundles.loose}), tied);
        QCOMPARE(bundles.isTied(), tied.at(0) + tied.at(1) > 0);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("pieces"); // -1: refused
        QTest::newRow("pieces") << "256" << 256;
        QTest::newRow("straps and loose") << "2/56" << 256;
        QTest::newRow("bundles, straps, loose") << "1/2/56" << 1256;
        QTest::newRow("more loose than a strap") << "2/156" << 356;
        QTest::newRow("nothing") << "" << -1;
        QTest::newRow("nothing loose") << "2/" << -1;
        QTest::newRow("four parts") << "1/1/1/1" << -1;
        QTest::newRow("a sign") << "-1" << -1;
        QTest::newRow("a letter") << "2b" << -1;
        QTest::newRow("too many") << "99999999999" << -1;
        QTest::newRow("too many bundles") << "2200000/0/0" << -1;
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(int, pieces);
        const Result<int> read = parsePieces(text, denomination("CNY-10000"));
        QCOMPARE(read.value_or(-1), pieces);
        if (!read)
            QCOMPARE(read.error().kind, Error::Kind::Input);
    }

    void coinsHaveNoStraps()
    {
        QCOMPARE(*parsePieces(u"40", denomination("CNY-10")), 40);
        QVERIFY(!parsePieces(u"1/40", denomination("CNY-10")));
    }
};

QTEST_APPLESS_MAIN(TestBundles)
#include "tst_bundles.moc"
