// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Mirror.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;

class TestMirror : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Cut after any byte: whole entries stay, the tail goes, and opening brings it level again.
    void aTornTailIsCutOffAndCaughtUp()
    {
        const auto database = testkit::memoryDatabase();
        for (int i = 0; i < 3; ++i)
            QVERIFY(testkit::append(*database, testkit::operation()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("mirror.hdl"));
        QVERIFY(Mirror::open(file, *database));
        const MirrorContent whole = Mirror::read(file);
        QCOMPARE(whole.entries.size(), 3);
        QVERIFY(!whole.torn && !whole.damaged);
        for (qint64 size = whole.goodBytes - 1; size >= 0; size -= 7) {
            QVERIFY(QFile::resize(file, size));
            QVERIFY(Mirror::read(file).entries.size() < 3);
            QVERIFY(!Mirror::read(file).damaged);
            QVERIFY(Mirror::open(file, *database));
            const MirrorContent again = Mirror::read(file);
            QCOMPARE(again.entries.size(), 3);
            QCOMPARE(again.entries.last().hash, whole.entries.last().hash);
        }
    }

    void damageInTheMiddleIsKeptAndWrittenAnew()
    {
        const auto database = testkit::memoryDatabase();
        for (int i = 0; i < 5; ++i)
            QVERIFY(testkit::append(*database, testkit::operation()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("mirror.hdl"));
        QVERIFY(Mirror::open(file, *database));
        QFile log(file);
        QVERIFY(log.open(QIODevice::ReadWrite));
        QVERIFY(log.seek(log.size() / 2));
        log.write("\xff\xfe\xfd");
        log.close();
        QVERIFY(Mirror::read(file).damaged);
        QVERIFY(Mirror::open(file, *database));
        QCOMPARE(Mirror::read(file).entries.size(), 5);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void entriesOpenWithTheKeyOnly()
    {
        const auto database = testkit::memoryDatabase();
        QVERIFY(testkit::append(*database, testkit::operation()));
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("mirror.hdl"));
        QVERIFY(Mirror::open(file, *database));
        const MirrorEntry entry = Mirror::read(file).entries.first();
        QVERIFY(columnsOf(entry, database->envelope())->contains("billpay.pay"));
        QVERIFY(!entry.sealed.contains("billpay.pay"));
        QVERIFY(!columnsOf(entry, Envelope(QByteArray(32, 'x'))));
    }
};

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"
