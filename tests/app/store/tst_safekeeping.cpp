// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Safekeeping.h"
#include "app/store/Snapshots.h"
#include "app/store/Store.h"
#include "tests/app/store/StoreScene.h"
#include "tests/testkit/Operations.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;

class TestSafekeeping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAVerifiedSnapshotWhileTheStoreWorks()
    {
        const QTemporaryDir folder;
        const QString snapshots = folder.filePath(QStringLiteral("snapshots"));
        Store store(testkit::storeIn(folder));
        store
            .run([](Database& database) { return testkit::append(database, testkit::operation()); })
            .waitForFinished();
        Safekeeping safekeeping(store, snapshots, {});
        QSignalSpy taken(&safekeeping, &Safekeeping::taken);
        safekeeping.take();
        safekeeping.take(); // one at a time
        QTRY_COMPARE(taken.count(), 1);
        QCOMPARE(verifiedSnapshots(snapshots), QStringList{taken.first().first().toString()});
        safekeeping.take();
        QTRY_COMPARE(taken.count(), 2);
    }

    void tellsWhenThereIsNoSnapshot()
    {
        const QTemporaryDir folder;
        Store store(testkit::storeIn(folder));
        // a file stands where the folder should be
        Safekeeping safekeeping(store, folder.filePath(QStringLiteral("journal.db")), {});
        QSignalSpy failed(&safekeeping, &Safekeeping::failed);
        safekeeping.take();
        QTRY_COMPARE(failed.count(), 1);
    }

    /// Going away while a snapshot is being verified waits for it.
    void canGoAwayAtAnyTime()
    {
        const QTemporaryDir folder;
        Store store(testkit::storeIn(folder));
        for (int i = 0; i < 5; ++i) {
            Safekeeping safekeeping(store, folder.filePath(QStringLiteral("snapshots")), {});
            safekeeping.take();
            QTest::qWait(i);
        }
    }

private:
};

QTEST_GUILESS_MAIN(TestSafekeeping)
#include "tst_safekeeping.moc"
