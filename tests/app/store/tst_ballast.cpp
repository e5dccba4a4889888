// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Ballast.h"
#include "app/store/OutboxRepository.h"
#include "app/store/Store.h"
#include "tests/app/store/StoreScene.h"
#include "tests/testkit/Operations.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using hui::testkit::ask;

class TestBallast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesRoomAndGivesItBack()
    {
        const QTemporaryDir folder;
        const Ballast ballast(folder.path());
        QVERIFY(!ballast.release());
        QVERIFY(ballast.keep());
        QCOMPARE(QFileInfo(ballast.file()).size(), Ballast::size);
        QVERIFY(ballast.keep());
        QVERIFY(ballast.release());
        QVERIFY(!QFileInfo::exists(ballast.file()));
    }

    void aTornOneIsMadeWhole()
    {
        const QTemporaryDir folder;
        const Ballast ballast(folder.path());
        QVERIFY(ballast.keep());
        QVERIFY(QFile::resize(ballast.file(), 1000));
        QVERIFY(ballast.keep());
        QCOMPARE(QFileInfo(ballast.file()).size(), Ballast::size);
    }

    void isNotKeptWhereNothingCanBeWritten()
    {
        QVERIFY(!Ballast(QStringLiteral("/nonexistent/folder")).keep());
    }

    /// The disk fills up while an answer of the platform has to be stored: the store gives the
    /// ballast up and the work is done on its room.
    void aFullDiskStillLetsTheDayBeFinished()
    {
        const QTemporaryDir folder;
        Store store({.file = folder.filePath(QStringLiteral("journal.db")),
            .migrations = {},
            .secret = QByteArrayLiteral("device secret"),
            .cost = {.memoryKiB = 64, .passes = 1, .lanes = 1}});
        const Operation told = testkit::operation();
        QVERIFY(ask(store, [told](Database& database) {
            HUI_ASSERT(testkit::append(database, told));
            return OutboxRepository(database).markSending({told.id});
        }));
        const Ballast ballast(folder.path());
        QVERIFY(QFileInfo::exists(ballast.file()));
        QVERIFY(ask(store, [](Database& database) -> Result<Done> {
            database.setFreeBytes(1000);
            database.failAfter(1); // the next transaction finds no room
            return Done{};
        }));
        const auto settled = ask(store, [told](Database& database) {
            return OutboxRepository(database).settle(told.id, {.event = OutboxEvent::Accepted});
        });
        QVERIFY(settled);
        QVERIFY(!QFileInfo::exists(ballast.file()));
        const auto refused = ask(store,
            [](Database& database) { return testkit::append(database, testkit::operation()); });
        QVERIFY(!refused); // nothing new on the last room
        QVERIFY(QByteArray(refused.error().text).contains("nearly full"));
    }
};

QTEST_GUILESS_MAIN(TestBallast)
#include "tst_ballast.moc"
