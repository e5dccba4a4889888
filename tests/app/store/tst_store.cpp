// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ChainVerifier.h"
#include "app/store/Mirror.h"
#include "app/store/OutboxRepository.h"
#include "app/store/Store.h"
#include "tests/app/store/StoreScene.h"
#include "tests/testkit/Operations.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using hui::testkit::ask;

namespace {

QString mirrorIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("mirror.hdl"));
}

/// Records `operation` as a use case does: asked again it gives the same number.
Result<qint64> record(Store& store, const Operation& operation)
{
    auto future = store.run(
        [operation](Database& database) { return testkit::append(database, operation); });
    future.waitForFinished();
    return future.result();
}

Result<Done> failNextCommit(Store& store, Database::CommitFault fault)
{
    return ask(store, [fault](Database& database) -> Result<Done> {
        database.failCommit(fault);
        return Done{};
    });
}

qint64 rows(Store& store)
{
    return *ask(store, [](Database& database) -> Result<qint64> {
        return testkit::rowsOf(database, QStringLiteral("journal"));
    });
}

} // namespace

Q_DECLARE_METATYPE(hui::Database::CommitFault)

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasRecorded()
    {
        const QTemporaryDir folder;
        const Operation told = testkit::operation();
        {
            Store store(testkit::storeIn(folder));
            QCOMPARE(*record(store, told), 1);
        }
        Store store(testkit::storeIn(folder));
        const auto entry
            = ask(store, [&](Database& database) { return Journal(database).byId(told.id); });
        QCOMPARE((*entry)->operation.body, told.body);
    }

    void aFailedCommitIsLookedUp_data()
    {
        QTest::addColumn<Database::CommitFault>("fault");
        QTest::newRow("nothing stored") << Database::CommitFault::Lost;
        QTest::newRow("everything stored") << Database::CommitFault::Durable;
    }

    /// Whatever became of it: the teller gets the number, and it is there exactly once.
    void aFailedCommitIsLookedUp()
    {
        QFETCH(Database::CommitFault, fault);
        const QTemporaryDir folder;
        Store store(testkit::storeIn(folder));
        QCOMPARE(*record(store, testkit::operation()), 1);
        QVERIFY(failNextCommit(store, fault));
        const Operation told = testkit::operation();
        const auto answer = record(store, told);
        QVERIFY(answer);
        QCOMPARE(*answer, 2);
        QCOMPARE(*record(store, told), 2);
        QCOMPARE(rows(store), 2);
        QCOMPARE(Mirror::read(mirrorIn(folder)).entries.size(), 2);
        const auto report
            = ask(store, [](Database& database) { return ChainVerifier(database).verifyAll(); });
        QVERIFY(!report->fault);
    }

    void saysUnknownWhenTheFileDoesNotOpenAgain()
    {
        const QTemporaryDir folder;
        Store store(testkit::storeIn(folder));
        QCOMPARE(*record(store, testkit::operation()), 1);
        QVERIFY(failNextCommit(store, Database::CommitFault::Durable));
        const Operation told = testkit::operation();
        const auto blocked = ask(store, [&](Database& database) -> Result<qint64> {
            const auto answer = testkit::append(database, told);
            QFile::rename(mirrorIn(folder), mirrorIn(folder) + QStringLiteral(".away"));
            QDir().mkdir(mirrorIn(folder)); // cannot be opened as a file
            return answer;
        });
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().kind, Error::Kind::Unknown);
        QDir().rmdir(mirrorIn(folder));
        QFile::rename(mirrorIn(folder) + QStringLiteral(".away"), mirrorIn(folder));
        QCOMPARE(*record(store, told), 2); // once it opens, the answer is there
        QCOMPARE(rows(store), 2);
    }

    void aSecondProgramIsRefused()
    {
        const QTemporaryDir folder;
        Store store(testkit::storeIn(folder));
        QVERIFY(record(store, testkit::operation()));
        const auto second = Database::openDesk(testkit::storeIn(folder).file);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Storage);
        QVERIFY(second.error().detail.contains(QStringLiteral("locked")));
        QVERIFY(QByteArray(second.error().text).contains("already open"));
        QVERIFY(record(store, testkit::operation())); // the first goes on
    }

    void anotherSecretDoesNotOpen()
    {
        const QTemporaryDir folder;
        {
            Store store(testkit::storeIn(folder));
            QVERIFY(record(store, testkit::operation()));
        }
        StoreSettings other = testkit::storeIn(folder);
        other.secret = QByteArrayLiteral("another");
        const auto refused = openJournal(other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY(openJournal(testkit::storeIn(folder)));
    }

    void aTornFirstRunIsMadeAnew_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 15, 16, 100, 1000, 4095})
            QTest::addRow("%d bytes", size) << size;
    }

    void aTornFirstRunIsMadeAnew()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        QVERIFY(openJournal(testkit::storeIn(folder)));
        QFile database(testkit::storeIn(folder).file);
        QVERIFY(database.resize(size));
        const auto opened = openJournal(testkit::storeIn(folder));
        QVERIFY(opened);
        QCOMPARE(*testkit::append(**opened, testkit::operation()), 1);
    }

    void aTornFileWithEntriesIsLeftAlone()
    {
        const QTemporaryDir folder;
        QVERIFY(testkit::append(**openJournal(testkit::storeIn(folder)), testkit::operation()));
        QFile database(testkit::storeIn(folder).file);
        QVERIFY(database.resize(1000));
        const auto opened = openJournal(testkit::storeIn(folder));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QCOMPARE(database.size(), 1000);
    }

    void anOlderJournalThanItsMirrorIsRefused()
    {
        const QTemporaryDir folder;
        const QString file = testkit::storeIn(folder).file;
        QVERIFY(testkit::append(**openJournal(testkit::storeIn(folder)), testkit::operation()));
        QVERIFY(QFile::copy(file, file + QStringLiteral(".old")));
        QVERIFY(testkit::append(**openJournal(testkit::storeIn(folder)), testkit::operation()));
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(file + QStringLiteral(".old"), file));
        const auto opened = openJournal(testkit::storeIn(folder));
        QVERIFY(!opened);
        QVERIFY(QByteArray(opened.error().text).contains("older than its copy"));
    }

    /// What tells about a customer is nowhere in the clear: not in the file, not in the WAL, not in
    /// the mirror.
    void nothingLiesInClear()
    {
        const QTemporaryDir folder;
        const QByteArray canary = QByteArrayLiteral("CANARY-320500198003181234-王小明");
        Store store(testkit::storeIn(folder));
        for (int i = 0; i < 20; ++i) {
            Operation told = testkit::operation();
            told.body.insert(QStringLiteral("holder"), QString::fromUtf8(canary));
            QVERIFY(record(store, told));
            QVERIFY(ask(store, [&](Database& database) {
                OutboxRepository outbox(database);
                HUI_ASSERT(outbox.markSending({told.id}));
                return outbox.settle(told.id,
                    {.event = OutboxEvent::Accepted,
                        .result = {{QStringLiteral("holder"), QString::fromUtf8(canary)}}});
            }));
        }
        const QByteArray marks[] = {QByteArrayLiteral("CANARY"), QByteArrayLiteral("王小明"),
            QByteArrayLiteral("李晓芳"), QByteArrayLiteral("198003181234"),
            QByteArrayLiteral("3205018642"), canary.toBase64().first(12), canary.toHex().first(24)};
        int files = 0;
        for (const QFileInfo& found : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(found.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray& mark : marks)
                QVERIFY2(!bytes.contains(mark), qPrintable(found.fileName()));
            files += bytes.isEmpty() ? 0 : 1;
        }
        QCOMPARE(files, 4); // database, WAL, mirror, ballast
    }

    void tenThousandAppendsAreQuick()
    {
        const QTemporaryDir folder;
        const auto database = openJournal(testkit::storeIn(folder));
        QElapsedTimer timer;
        timer.start();
        for (int batch = 0; batch < 100; ++batch)
            QVERIFY((*database)->transaction([&]() -> Result<Done> {
                for (int i = 0; i < 100; ++i)
                    if (const auto noted = Journal(**database).append(testkit::operation()); !noted)
                        return std::unexpected(noted.error());
                return Done{};
            }));
        qInfo("10,000 appends: %lld ms", timer.restart());
        const auto report = ChainVerifier(**database).verifyLast(1000);
        QVERIFY(!report->fault);
        QCOMPARE(report->head, 10000);
        qInfo("1,000 entries verified: %lld ms", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
