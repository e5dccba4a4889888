// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Startup.h"
#include "tests/testkit/ServerDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

class TestStartup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The data key is not renewed under the hands of a process that closes fields with it.
    void whatMustBeDoneAloneIsRefusedWhileAnotherProcessRuns()
    {
        const ServerDatabase database(QStringLiteral("postgresql"));
        auto other = database.another();
        auto third = database.another();
        QVERIFY(noteInUse(*other));
        QVERIFY(noteInUse(*third)); // they are many
        int done = 0;
        const auto work = [&done]() -> Result<Done> {
            ++done;
            return Done{};
        };
        const auto refused = whileUnused(*database, work);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        other.reset();
        QCOMPARE(whileUnused(*database, work).error().kind, Error::Kind::Refused);
        QCOMPARE(done, 0);
        third.reset(); // the server hears of it a moment later
        QTRY_VERIFY(whileUnused(*database, work));
        QVERIFY(done > 0);
        QVERIFY(noteInUse(*database.another())); // nothing is left locked
    }

    void aFailureLeavesNothingLocked()
    {
        const ServerDatabase database(QStringLiteral("postgresql"));
        const auto failed = whileUnused(
            *database, []() -> Result<Done> { return failure(Error::Kind::Storage, "no room"); });
        QCOMPARE(failed.error().kind, Error::Kind::Storage);
        QVERIFY(noteInUse(*database.another()));
    }

    /// A SQLite file is locked by its process (tst_platform).
    void onSqliteThereIsNobodyElse()
    {
        const ServerDatabase database(QStringLiteral("sqlite"));
        QVERIFY(noteInUse(*database));
        bool done = false;
        QVERIFY(whileUnused(*database, [&done]() -> Result<Done> {
            done = true;
            return Done{};
        }));
        QVERIFY(done);
    }

    void theNextStepIsTakenAfterTheMigrations_data() { onBothDatabases(); }
    void theNextStepIsTakenAfterTheMigrations()
    {
        QFETCH(QString, database);
        const ServerDatabase made(database);
        const auto failing = []() -> Result<Done> { return failure(Error::Kind::Storage, "no"); };
        QVERIFY(!migrateAlone(*made, {}, failing));
        QVERIFY(migrateAlone(*made, {}, []() -> Result<Done> { return Done{}; }));
    }
};

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_startup.moc"
