// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "tests/testkit/PaperPictures.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What may be the copy of a paper, by its bytes, and how an operation names it.
class TestPaperCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPixels_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("a PNG") << pngOf(640, 400) << QSize(640, 400);
        QTest::newRow("a PNG cut off") << pngOf(640, 400).first(20) << QSize();
        const QByteArray start("\xff\xd8\xff\xe0\x00\x04\x01\x02", 8);
        const QByteArray frame("\xff\xc0\x00\x0b\x08\x01\x90\x02\x80\x01\x00\x00\x00", 13);
        QTest::newRow("a JPEG") << start + frame << QSize(640, 400);
        QTest::newRow("a JPEG with fill bytes") << start + "\xff\xff" + frame << QSize(640, 400);
        QTest::newRow("a JPEG without a frame") << start << QSize();
        QTest::newRow("a segment shorter than its length")
            << QByteArray("\xff\xd8\xff\xe0\x00\x01\x00\x00\x00\x00\x00\x00", 12) << QSize();
        QTest::newRow("a segment that goes past the end")
            << QByteArray("\xff\xd8\xff\xe0\xff\xff\x00\x00\x00\x00\x00\x00", 12) << QSize();
        QTest::newRow("a GIF") << QByteArray("GIF89a\x80\x02\x90\x01") << QSize();
        QTest::newRow("nothing") << QByteArray() << QSize();
    }
    void readsPixels()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QSize, pixels);
        QCOMPARE(pixelsOf(picture).value_or(QSize()), pixels);
    }

    void refuses()
    {
        QVERIFY(checkPaperFile(pngOf(640, 400, QByteArray(1'000'000, 'x'))));
        QVERIFY(!checkPaperCopy(pngOf(640, 400, QByteArray(1'000'000, 'x'))));
        QVERIFY(!checkPaperFile(pngOf(640, 400, QByteArray(PaperCopy::mostFileBytes, 'x'))));
        QVERIFY(!checkPaperFile(pngOf(199, 400)));
        QVERIFY(!checkPaperFile(pngOf(400, 12'001)));
        QVERIFY(!checkPaperFile(pngOf(4'000'000'000, 400)));
        QVERIFY(!checkPaperFile("%PDF-1.7"));
        QCOMPARE(checkPaperFile({}).error().kind, Error::Kind::Input);
    }

    void isNamed()
    {
        const QList<PaperCopy> copies{copyOfPaper(u"licence"_s), copyOfPaper(u"lease"_s, "2")};
        const QList<NamedCopy> names = namesOf(copies);
        QVERIFY(names[0].digest != names[1].digest);
        QCOMPARE(names[0].digest.size(), 64);
        JsonReader reader({{u"copies"_s, toJson(names)}});
        QCOMPARE(readNamedCopies(reader, "copies"_L1), names);
        QVERIFY(reader.finish());
        JsonReader before(QJsonObject{}); // of an operation from before there were copies
        QVERIFY(readNamedCopies(before, "copies"_L1).isEmpty());
        QVERIFY(before.finish());
    }
};

QTEST_GUILESS_MAIN(TestPaperCopy)
#include "tst_papercopy.moc"
