// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Snapshots.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;

class TestSnapshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSnapshotIsTheWholeDatabase()
    {
        const QTemporaryDir folder;
        const auto database = desk(folder, 30);
        const Snapshot copy = *copyForSnapshot(*database, snapshotsIn(folder));
        QVERIFY(verifiedSnapshots(snapshotsIn(folder)).isEmpty()); // not verified yet
        const auto sealed = seal(copy, {});
        QVERIFY(sealed);
        QCOMPARE(verifiedSnapshots(snapshotsIn(folder)), QStringList{*sealed});
        QCOMPARE(QFile::permissions(*sealed) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());
        const auto opened = Database::openReadOnly(*sealed);
        QCOMPARE(testkit::rowsOf(**opened, QStringLiteral("journal")), 30);
        QVERIFY(!(*opened)->run(QStringLiteral("DELETE FROM migration")));
        QVERIFY(testkit::append(*database, testkit::operation())); // the desk goes on
    }

    void theNewestSevenAreKept()
    {
        const QTemporaryDir folder;
        const auto database = desk(folder, 1);
        testkit::FixedClock clock;
        database->setClock(clock);
        QString last;
        for (int hour = 0; hour < 10; ++hour) {
            clock.advanceMs(3'600'000);
            last = *seal(*copyForSnapshot(*database, snapshotsIn(folder)), {});
        }
        const QStringList kept = verifiedSnapshots(snapshotsIn(folder));
        QCOMPARE(kept.size(), snapshotsKept);
        QCOMPARE(kept.first(), last);
        QCOMPARE(QDir(snapshotsIn(folder)).entryList(QDir::Files).size(), 2 * snapshotsKept);
    }

    /// The day is finished on the last room of a disk; a copy that fails does not take it either.
    void noCopyIsMadeOnTheLastRoom()
    {
        const QTemporaryDir folder;
        const auto database = desk(folder, 5);
        constexpr qint64 last = 200LL * 1024 * 1024;
        database->setFreeBytes(last + 4096); // there is room, but not for all of it
        QCOMPARE(
            copyForSnapshot(*database, snapshotsIn(folder)).error().kind, Error::Kind::Storage);
        database->setFreeBytes(2 * last);
        for (int count = 0; count < 2; ++count) {
            database->failAfter(count);
            QVERIFY(!copyForSnapshot(*database, snapshotsIn(folder)));
            QVERIFY(QDir(snapshotsIn(folder)).isEmpty());
        }
        database->failAfter(-1);
        QVERIFY(copyForSnapshot(*database, snapshotsIn(folder)));
    }

    void aChangedFileIsNoSnapshot()
    {
        const QTemporaryDir folder;
        const auto database = desk(folder, 5);
        QFile file(*seal(*copyForSnapshot(*database, snapshotsIn(folder)), {}));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write("x");
        file.close();
        QVERIFY(verifiedSnapshots(snapshotsIn(folder)).isEmpty());
    }

    void aBrokenChainIsNotSealed()
    {
        const QTemporaryDir folder;
        const auto database = desk(folder, 5);
        QVERIFY(database->run(QStringLiteral("DROP TRIGGER journal_is_not_edited")));
        QVERIFY(database->run(
            QStringLiteral("UPDATE journal SET amount_minor = 1 WHERE device_seq = 3")));
        const auto sealed = seal(*copyForSnapshot(*database, snapshotsIn(folder)), {});
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().detail, QStringLiteral("journal/hash/3"));
        QVERIFY(QDir(snapshotsIn(folder)).isEmpty());
    }

    /// A run that ended between copy and verification leaves a copy that nobody takes for more.
    void aCopyThatWasLeftIsCleared()
    {
        const QTemporaryDir folder;
        const auto database = desk(folder, 1);
        testkit::FixedClock clock;
        database->setClock(clock);
        QVERIFY(copyForSnapshot(*database, snapshotsIn(folder)));
        QVERIFY(verifiedSnapshots(snapshotsIn(folder)).isEmpty());
        clock.advanceMs(1000);
        QVERIFY(seal(*copyForSnapshot(*database, snapshotsIn(folder)), {}));
        QCOMPARE(QDir(snapshotsIn(folder)).entryList(QDir::Files).size(), 2);
    }

    void aFailureIsTold()
    {
        const QTemporaryDir folder;
        const auto database = desk(folder, 1);
        database->failAfter(0);
        QCOMPARE(
            copyForSnapshot(*database, snapshotsIn(folder)).error().kind, Error::Kind::Storage);
        database->failAfter(-1);
        QVERIFY(!copyForSnapshot(*database, folder.filePath(QStringLiteral("journal.db/in"))));
    }

private:
    static QString snapshotsIn(const QTemporaryDir& folder)
    {
        return folder.filePath(QStringLiteral("snapshots"));
    }

    static std::unique_ptr<Database> desk(const QTemporaryDir& folder, int entries)
    {
        auto database = testkit::fileDatabase(folder.filePath(QStringLiteral("journal.db")));
        for (int i = 0; i < entries; ++i)
            HUI_ASSERT(testkit::append(*database, testkit::operation()));
        return database;
    }
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
