// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/store/Disk.h"
#include "app/store/Migrations.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The same text while it is being read: each has its own place in its own rows.
    void aStatementMayBeAskedForWhileItIsRead()
    {
        const auto database = testkit::memoryDatabase();
        const QString sql = QStringLiteral("SELECT column1 FROM (VALUES (1), (2), (3))");
        for (int round = 0; round < 3; ++round) {
            int sum = 0;
            auto outer = database->run(sql);
            while (outer->next()) {
                auto inner = database->run(sql);
                while (inner->next())
                    sum += inner->value(0).toInt() * outer->value(0).toInt();
            }
            QCOMPARE(sum, 36);
        }
    }

    void aStatementBindsAnew()
    {
        const auto database = testkit::memoryDatabase();
        for (int i = 0; i < 5; ++i) {
            auto row = database->run(QStringLiteral("SELECT ?, ?"), {i, QVariant()});
            QVERIFY(row->next());
            QCOMPARE(row->value(0).toInt(), i);
            QVERIFY(row->isNull(1));
        }
    }

    /// Read back from a file on the disk, not from what was asked for.
    void aDesksFileIsDurableAndItsOwn_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("journal_mode") << "wal";
        QTest::newRow("synchronous") << "2"; // FULL
        QTest::newRow("locking_mode") << "exclusive";
        QTest::newRow("foreign_keys") << "1";
        QTest::newRow("mmap_size") << "0";
    }

    void aDesksFileIsDurableAndItsOwn()
    {
        QFETCH(QString, value);
        const QTemporaryDir folder;
        const auto database = Database::openDesk(folder.filePath(QStringLiteral("journal.db")));
        QVERIFY(database);
        auto row = (*database)->run(
            QStringLiteral("PRAGMA ") + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toString(), value);
        const QFileInfo file(folder.filePath(QStringLiteral("journal.db")));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!QFile::exists(file.filePath() + QStringLiteral("-shm"))); // nobody shares it
    }

    void refusesToRecordOnAFullDisk()
    {
        const auto database = testkit::memoryDatabase();
        database->setFreeBytes(100 * 1024 * 1024);
        const auto refused = testkit::append(*database, testkit::operation());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        database->setFreeBytes(500LL * 1024 * 1024);
        QCOMPARE(database->diskSpace(), DiskSpace::Low);
        QVERIFY(testkit::append(*database, testkit::operation()));
    }

    void refusesFileSystemsThatLie_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("fit");
        for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "vfat", "exfat", "FAT32"})
            QTest::newRow(type) << QString(QLatin1StringView(type)) << false;
        for (const char* type : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "apfs", "NTFS"})
            QTest::newRow(type) << QString(QLatin1StringView(type)) << true;
    }

    void refusesFileSystemsThatLie()
    {
        QFETCH(QString, type);
        QFETCH(bool, fit);
        QCOMPARE(isFitForJournal(type), fit);
    }

    void refusesWhatIsNotADatabase()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("journal.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto opened = Database::openDesk(file.fileName());
        QVERIFY(!opened);
        QVERIFY(QByteArray(opened.error().text).contains("damaged"));
    }

    void refusesANewerSchema()
    {
        const auto database = testkit::memoryDatabase();
        QVERIFY(migrate(*database, storeMigrations())); // again: nothing to do
        QVERIFY(database->run(QStringLiteral("INSERT INTO migration(file) VALUES (?)"),
            {QStringLiteral(":/schema/store/002_later.sql")}));
        const auto refused = migrate(*database, storeMigrations());
        QVERIFY(!refused);
        QVERIFY(QByteArray(refused.error().text).contains("newer version"));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
