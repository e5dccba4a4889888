// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/DiskWatch.h"
#include "app/store/Store.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/Operations.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;

class TestDiskWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_store = std::make_unique<Store>(
            StoreSettings{.file = m_folder->filePath(QStringLiteral("journal.db")),
                .migrations = {},
                .secret = QByteArrayLiteral("device secret"),
                .cost = {.memoryKiB = 64, .passes = 1, .lanes = 1}});
    }

    void cleanup() { m_store.reset(); }

    /// The whole of a bad day: enough, low, nearly full, and room again.
    void saysEachStateOnce()
    {
        DiskWatch watch(*m_store, m_folder->path(), m_clock);
        QSignalSpy said(&watch, &DiskWatch::changed);
        setFree(5 * gibibyte);
        watch.start();
        QTRY_COMPARE(statesOf(said), QList<DiskSpace>{DiskSpace::Enough});
        setFree(gibibyte - 1);
        letPass(watch, 3);
        QCOMPARE(said.count(), 2); // and not at each look
        QVERIFY(append());
        setFree(200 * mebibyte - 1);
        letPass(watch, 3);
        QCOMPARE(said.count(), 3);
        const Result<qint64> refused = append();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        setFree(5 * gibibyte);
        letPass(watch, 1);
        QCOMPARE(statesOf(said),
            (QList<DiskSpace>{
                DiskSpace::Enough, DiskSpace::Low, DiskSpace::Full, DiskSpace::Enough}));
        QVERIFY(append());
    }

    void looksWhenTheMinuteIsOver()
    {
        DiskWatch watch(*m_store, m_folder->path(), m_clock);
        QSignalSpy looked(&watch, &DiskWatch::looked);
        watch.start();
        QTRY_COMPARE(looked.count(), 1);
        m_clock.advanceMs(DiskWatch::interval.count() - 1);
        watch.tick();
        QVERIFY(ask([](Database&) -> Result<Done> { return Done{}; })); // behind a look
        QCoreApplication::processEvents();
        QCOMPARE(looked.count(), 1);
        m_clock.advanceMs(1);
        watch.tick();
        QTRY_COMPARE(looked.count(), 2);
    }

    /// What was given up on a full disk is taken again when there is room.
    void takesTheBallastAgain()
    {
        const Ballast ballast(m_folder->path());
        DiskWatch watch(*m_store, m_folder->path(), m_clock);
        setFree(4096);
        QVERIFY(ballast.release());
        letPass(watch, 1);
        QVERIFY(!QFileInfo::exists(ballast.file()));
        setFree(5 * gibibyte);
        letPass(watch, 1);
        QCOMPARE(QFileInfo(ballast.file()).size(), Ballast::size);
    }

private:
    static constexpr qint64 mebibyte = 1024LL * 1024;
    static constexpr qint64 gibibyte = 1024 * mebibyte;

    template <class Work>
    std::invoke_result_t<Work, Database&> ask(Work work)
    {
        auto future = m_store->run(std::move(work));
        future.waitForFinished();
        return future.result();
    }

    void setFree(qint64 bytes)
    {
        QVERIFY(ask([bytes](Database& database) -> Result<Done> {
            database.setFreeBytes(bytes);
            return Done{};
        }));
    }

    Result<qint64> append()
    {
        return ask(
            [](Database& database) { return testkit::append(database, testkit::operation()); });
    }

    /// Lets so many minutes pass, with a look in each.
    void letPass(DiskWatch& watch, int minutes)
    {
        QSignalSpy looked(&watch, &DiskWatch::looked);
        for (int i = 1; i <= minutes; ++i) {
            m_clock.advanceMs(DiskWatch::interval.count());
            watch.tick();
            QTRY_COMPARE(looked.count(), i);
        }
    }

    static QList<DiskSpace> statesOf(const QSignalSpy& said)
    {
        QList<DiskSpace> states;
        for (const QList<QVariant>& each : said)
            states.append(each.first().value<DiskSpace>());
        return states;
    }

    std::optional<QTemporaryDir> m_folder;
    testkit::FixedClock m_clock;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestDiskWatch)
#include "tst_diskwatch.moc"
