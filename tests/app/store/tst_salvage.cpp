// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OutboxRepository.h"
#include "app/store/PulledHistory.h"
#include "app/store/RecordingStop.h"
#include "app/store/Salvage.h"
#include "app/store/Snapshots.h"
#include "app/store/Store.h"
#include "tests/app/store/StoreScene.h"
#include "tests/testkit/Operations.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

constexpr int recorded = 120;
constexpr int inSnapshot = 80;
constexpr qint64 pageSize = 4096;

/// What a desk leaves: 120 entries in journal and mirror, the first accepted, and a snapshot of the
/// first 80. Each test damages a copy of its own.
struct Wreck {
    QTemporaryDir folder;

    explicit Wreck(const QTemporaryDir& original)
    {
        for (const char* name : {"journal.db", "mirror.hdl"})
            HUI_ASSERT(QFile::copy(original.filePath(QLatin1StringView(name)), path(name)));
        HUI_ASSERT(QDir().mkpath(path("snapshots")));
        const QDir snapshots(original.filePath(u"snapshots"_s));
        for (const QString& name : snapshots.entryList(QDir::Files))
            HUI_ASSERT(QFile::copy(snapshots.filePath(name), path("snapshots") + u'/' + name));
    }

    QString path(const char* name) const { return folder.filePath(QLatin1StringView(name)); }

    Result<SalvageReport> salvage(const QByteArray& secret = "device secret") const
    {
        return salvageJournal({path("journal.db"), path("mirror.hdl"), path("snapshots"), secret},
            path("salvaged.db"), {});
    }

    void overwrite(const char* name, qint64 at, qsizetype size) const
    {
        QFile file(path(name));
        HUI_ASSERT(file.open(QIODevice::ReadWrite) && file.seek(at));
        HUI_ASSERT(file.write(QByteArray(size, '\x5a')) == size);
    }

    void removeSnapshots() const { QDir(path("snapshots")).removeRecursively(); }
};

qint64 missingOf(const SalvageReport& report)
{
    qint64 missing = 0;
    for (const auto& [first, last] : report.missing)
        missing += last - first + 1;
    return missing;
}

} // namespace

class TestSalvage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"hui.store=false"_s); // damage is wanted here
        const auto database = openJournal(testkit::storeIn(m_original));
        QVERIFY(database);
        for (int i = 1; i <= recorded; ++i) {
            const Operation told = testkit::operation();
            QVERIFY(testkit::append(**database, told));
            if (i == 1) {
                m_first = told.id;
                OutboxRepository outbox(**database);
                QVERIFY(outbox.markSending({told.id}));
                QVERIFY(outbox.settle(told.id, {.event = OutboxEvent::Accepted}));
            }
            if (i == inSnapshot)
                QVERIFY(
                    seal(*copyForSnapshot(**database, m_original.filePath(u"snapshots"_s)), {}));
        }
    }

    void everythingIsThereWhenTheDatabaseReads()
    {
        const Wreck wreck(m_original);
        QVERIFY(QFile::remove(wreck.path("mirror.hdl")));
        wreck.removeSnapshots();
        const SalvageReport report = *wreck.salvage();
        QVERIFY(report.isWhole());
        QCOMPARE(report.entries, recorded);
        QCOMPARE(report.fromDatabase, recorded);
        QCOMPARE(report.outcomes, 1);
    }

    /// The mirror is what survives the loss of the database: every entry, though not its outcome.
    void theMirrorAloneHasEveryEntry()
    {
        const Wreck wreck(m_original);
        QVERIFY(QFile::remove(wreck.path("journal.db")));
        wreck.removeSnapshots();
        const SalvageReport report = *wreck.salvage();
        QCOMPARE(report.entries, recorded);
        QCOMPARE(report.fromMirror, recorded);
        QVERIFY(report.missing.isEmpty());
        QVERIFY(!report.databaseOpened);
        QVERIFY(report.fault); // the audit trail is lost, and the report does not hide it
        QCOMPARE(report.fault->table, u"audit"_s);
        const auto salvaged = Database::openDesk(wreck.path("salvaged.db"));
        QCOMPARE(OutboxRepository(**salvaged).counts()->unknown, recorded); // to be asked for
    }

    void outcomesComeFromTheSnapshot()
    {
        const Wreck wreck(m_original);
        wreck.overwrite("journal.db", 0, 100); // no database any more
        const SalvageReport report = *wreck.salvage();
        QVERIFY(!report.databaseOpened);
        QVERIFY(!report.snapshot.isEmpty());
        QCOMPARE(report.entries, recorded);
        QCOMPARE(report.outcomes, 1);
        QCOMPARE(report.audited, inSnapshot + 1); // with the acceptance
    }

    /// Every page of the database destroyed in turn, nothing else left: what is given back is true,
    /// and what is not given back is reported.
    void aDestroyedPageCostsOnlyItsRows()
    {
        const qint64 pages = QFileInfo(m_original.filePath(u"journal.db"_s)).size() / pageSize;
        qint64 best = 0;
        for (qint64 page = 1; page < pages; page += 7) {
            const Wreck wreck(m_original);
            QVERIFY(QFile::remove(wreck.path("mirror.hdl")));
            wreck.removeSnapshots();
            wreck.overwrite("journal.db", page * pageSize, pageSize);
            const auto report = wreck.salvage();
            if (!report) // the page of the key slot: without it nothing opens
                continue;
            QCOMPARE(report->entries + missingOf(*report), report->highest);
            QVERIFY(report->entries <= recorded);
            best = qMax(best, report->entries);
        }
        QVERIFY(best >= recorded * 9 / 10);
    }

    void theMirrorFillsWhatTheDatabaseLost()
    {
        const Wreck wreck(m_original);
        const qint64 size = QFileInfo(wreck.path("journal.db")).size();
        for (const qint64 part : {4, 6, 8})
            wreck.overwrite("journal.db", size * part / 10 / pageSize * pageSize, pageSize);
        const SalvageReport report = *wreck.salvage();
        QCOMPARE(report.entries, recorded);
        QVERIFY(report.missing.isEmpty());
    }

    void aBadRecordOfTheMirrorCostsOneEntry()
    {
        const Wreck wreck(m_original);
        QVERIFY(QFile::remove(wreck.path("journal.db")));
        wreck.removeSnapshots();
        wreck.overwrite("mirror.hdl", QFileInfo(wreck.path("mirror.hdl")).size() / 2, 3);
        const SalvageReport report = *wreck.salvage();
        QCOMPARE(report.entries, recorded - 1);
        QCOMPARE(report.missing.size(), 1);
        QCOMPARE(missingOf(report), 1);
        QVERIFY(!report.isWhole());
    }

    /// Without its head the mirror has no key slot; the snapshot has one.
    void anyKeySlotWillDo()
    {
        const Wreck wreck(m_original);
        QVERIFY(QFile::remove(wreck.path("journal.db")));
        wreck.overwrite("mirror.hdl", 4, 20);
        const SalvageReport report = *wreck.salvage();
        QCOMPARE(report.entries, recorded);
    }

    void aForgedRowIsRefused()
    {
        const Wreck wreck(m_original);
        QVERIFY(QFile::remove(wreck.path("mirror.hdl")));
        wreck.removeSnapshots();
        {
            const auto database = Database::openDesk(wreck.path("journal.db"));
            QVERIFY((*database)->run(u"DROP TRIGGER journal_is_not_edited"_s));
            QVERIFY(
                (*database)->run(u"UPDATE journal SET amount_minor = 1 WHERE device_seq = 40"_s));
        }
        const SalvageReport report = *wreck.salvage();
        QCOMPARE(report.refused, 1);
        QCOMPARE(report.entries, recorded - 1);
        QCOMPARE(report.missing.first().first, 40);
    }

    void anotherDevicesSecretOpensNothing()
    {
        const Wreck wreck(m_original);
        const auto report = wreck.salvage("another secret");
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Storage);
    }

    /// The desk works on from the new journal: the next entry follows the last, what waits is asked
    /// for with its own id.
    void theDeskGoesOnFromIt()
    {
        const Wreck wreck(m_original);
        QVERIFY(QFile::remove(wreck.path("journal.db")));
        QVERIFY(wreck.salvage());
        QVERIFY(QFile::remove(wreck.path("mirror.hdl"))); // the new folder has none
        QVERIFY(QFile::rename(wreck.path("salvaged.db"), wreck.path("journal.db")));
        const auto database = openJournal(testkit::storeIn(wreck.folder));
        QVERIFY(database);
        QCOMPARE((*Journal(**database).byId(m_first))->state, OutboxState::Accepted);
        QCOMPARE(testkit::append(**database, testkit::operation()).error().detail,
            u"history_unsigned"_s);
        QVERIFY((*database)->transaction([&] { return setRecordingStop(**database, {}); }));
        QCOMPARE(*testkit::append(**database, testkit::operation()), recorded + 1);
    }

    /// All of it is signed for before anything is recorded; the platform's head of a journal that
    /// was lost earlier is still no fork.
    void nothingIsRecordedBeforeItIsSignedFor()
    {
        const Wreck wreck(m_original);
        {
            const auto database = Database::openDesk(wreck.path("journal.db"));
            PulledHistories histories(**database);
            QVERIFY(histories.save({40, 60, 50, QByteArray(32, 'h')}));
            QVERIFY(histories.sign(40, m_first));
        }
        const SalvageReport report = *wreck.salvage();
        QVERIFY(report.isWhole());
        QCOMPARE(report.stop, u"history_unsigned"_s);
        const auto salvaged = Database::openDesk(wreck.path("salvaged.db"));
        const auto history = *PulledHistories(**salvaged).last();
        QVERIFY(history && !history->isSigned);
        QCOMPARE(history->first, 1);
        QCOMPARE(history->last, recorded);
        QCOMPARE(history->platformSequence, 50);
        QCOMPARE(history->platformHead, QByteArray(32, 'h'));
        QCOMPARE(*recordingStop(**salvaged), u"history_unsigned"_s);
    }

    void aStopOfThePlatformIsKept()
    {
        const Wreck wreck(m_original);
        {
            const auto database = openJournal(testkit::storeIn(wreck.folder));
            QVERIFY((*database)->transaction(
                [&] { return setRecordingStop(**database, u"forked"_s); }));
        }
        QCOMPARE(wreck.salvage()->stop, u"forked"_s);
        const auto salvaged = Database::openDesk(wreck.path("salvaged.db"));
        QCOMPARE(*recordingStop(**salvaged), u"forked"_s);
    }

private:
    QTemporaryDir m_original;
    QUuid m_first;
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
