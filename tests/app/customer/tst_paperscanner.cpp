// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/PaperScanner.h"
#include "tests/testkit/PaperPictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The picture that was taken last is handed over once, and lies nowhere afterwards.
class TestPaperScanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheNewest()
    {
        const QTemporaryDir folder;
        const QDateTime now(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);
        const auto lay = [&](const QString& name, const QByteArray& bytes, int minutesAgo) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                && file.flush());
            QVERIFY(file.setFileTime(now.addSecs(-60 * minutesAgo), QFile::FileModificationTime));
        };
        FolderScanner scanner(folder.path());
        QCOMPARE(scanner.take(now).error().kind, Error::Kind::Input);
        lay(u"old.png"_s, "of somebody else", 11);
        QVERIFY(!scanner.take(now));
        QVERIFY(QFile::exists(folder.filePath(u"old.png"_s))); // not ours to delete
        lay(u"notes.txt"_s, "no picture", 0);
        lay(u"first.jpg"_s, "first", 5);
        lay(u"second.PNG"_s, "second", 1);
        QCOMPARE(*scanner.take(now), QByteArray("second"));
        QCOMPARE(*scanner.take(now), QByteArray("first"));
        QVERIFY(!scanner.take(now));
        QVERIFY(!QFile::exists(folder.filePath(u"first.jpg"_s)));
        QVERIFY(!FolderScanner(folder.filePath(u"none"_s)).take(now));
    }

    void theSimulatedOneHandsOverWhatWasLaid()
    {
        SimulatedScanner scanner;
        QVERIFY(!scanner.take({}));
        scanner.lay(pngOf(640, 400));
        QCOMPARE(*scanner.take({}), pngOf(640, 400));
        QVERIFY(!scanner.take({}));
    }
};

QTEST_GUILESS_MAIN(TestPaperScanner)
#include "tst_paperscanner.moc"
