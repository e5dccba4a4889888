// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PaperCopies.h"
#include "app/server/Schema.h"
#include "app/store/Database.h"
#include "app/store/Migrations.h"
#include "tests/testkit/PostgresServer.h"
#include "tests/testkit/ServerDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString authorityCopies = u":/schema/platform/server/029_authority_copy.sql"_s;
const QDate askedFrom(2026, 3, 18);

/// A row as an earlier version wrote it, or somebody who minds the days alone.
bool setDays(Database& database, const QDate& from, int days)
{
    return database
        .run(u"INSERT INTO paper_copy_policy(valid_from, days) VALUES (?, ?)"_s,
            {from.toString(Qt::ISODate), days})
        .has_value();
}

} // namespace

/// What holds for copies from which day on, on both databases.
class TestPaperCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedUntilTheBankSaysSo_data() { onBothDatabases(); }
    void nothingIsAskedUntilTheBankSaysSo()
    {
        QFETCH(QString, database);
        const ServerDatabase store(database);
        PaperCopies copies(*store);
        QCOMPARE(*copies.asksAuthority(askedFrom), false);
        QVERIFY(copies.savePolicy({askedFrom, 1095, true}));
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(-1)), false);
        QCOMPARE(*copies.asksAuthority(askedFrom), true);
        QVERIFY(setDays(*store, askedFrom.addDays(5), 400)); // says nothing of it
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(5)), true);
        QCOMPARE(*copies.keptDays(askedFrom.addDays(5)), std::optional(400));
        QVERIFY(copies.savePolicy({askedFrom.addDays(9), 500, false}));
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(8)), true);
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(9)), false);
        QVERIFY(copies.savePolicy({askedFrom.addDays(9), 600})); // in place of the same day's
        QCOMPARE(*copies.asksAuthority(askedFrom.addDays(9)), true);
        QCOMPARE(*copies.keptDays(askedFrom.addDays(9)), std::optional(600));
    }

    /// A platform of before asks for nothing when it is made newer, and keeps its rows.
    void aDatabaseOfBeforeAsksNothing_data() { onBothDatabases(); }
    void aDatabaseOfBeforeAsksNothing()
    {
        QFETCH(QString, database);
        const bool isFile = database == u"sqlite";
        const QString name = isFile ? QString() : PostgresServer::running().createDatabase();
        {
            const auto opened = Database::openServer(
                isFile ? u"sqlite::memory:"_s : PostgresServer::running().url(name));
            QVERIFY(opened);
            Database& store = **opened;
            const QStringList before = serverMigrations();
            QVERIFY(migrate(store, before.first(before.indexOf(authorityCopies))));
            QVERIFY(setDays(store, QDate(2026, 2, 1), 700));
            QVERIFY(migrate(store, serverMigrations()));
            PaperCopies copies(store);
            QCOMPARE(*copies.asksAuthority(askedFrom), false);
            QCOMPARE(*copies.keptDays(askedFrom), std::optional(700));
            QCOMPARE(*copies.keptDays(QDate(2026, 1, 31)), std::optional(1095));
            QVERIFY(copies.savePolicy({askedFrom, 700, true}));
            QCOMPARE(*copies.asksAuthority(askedFrom), true);
            QVERIFY(!store.run(u"UPDATE paper_copy_policy SET authority = 2"_s));
            QVERIFY(migrate(store, serverMigrations())); // once
        }
        if (!isFile)
            PostgresServer::running().dropDatabase(name);
    }
};

QTEST_GUILESS_MAIN(TestPaperCopies)
#include "tst_papercopies.moc"
