// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ChainVerifier.h"
#include "app/store/MigrateJournal.h"
#include "app/store/Store.h"
#include "tests/app/store/StoreScene.h"
#include "tests/testkit/Operations.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a journal of ten entries and one table of a service, and the schema file that a
/// newer version brings.
struct Scene {
    QTemporaryDir folder;
    QString older = schema(u"001_first.sql"_s, "CREATE TABLE first(id INTEGER) STRICT;\n");
    QString newer = schema(u"002_second.sql"_s,
        "CREATE TABLE second(id INTEGER) STRICT;\nINSERT INTO first(id) VALUES (2);\n");

    Scene()
    {
        const auto database = openJournal(settings({older}));
        HUI_ASSERT(database);
        for (int i = 0; i < 10; ++i)
            HUI_ASSERT(testkit::append(**database, testkit::operation()));
    }

    QString schema(const QString& name, const char* sql) const
    {
        QFile file(folder.filePath(name));
        HUI_ASSERT(file.open(QIODevice::WriteOnly));
        file.write(sql);
        return file.fileName();
    }

    StoreSettings settings(const QStringList& migrations) const
    {
        return testkit::storeIn(folder, migrations);
    }

    QStringList kept() const
    {
        return QDir(folder.path()).entryList({u"journal.db.before-*"_s}, QDir::Files, QDir::Name);
    }
};

Result<Done> powerCut()
{
    return failure(Error::Kind::Storage, "the power was cut");
}

} // namespace

Q_DECLARE_METATYPE(hui::MigrationStep)

class TestMigrateJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCopyTakesThePlaceOfTheJournal()
    {
        const Scene scene;
        const auto opened = openJournal(scene.settings({scene.older, scene.newer}));
        QVERIFY(opened);
        QCOMPARE(testkit::rowsOf(**opened, u"journal"_s), 10);
        QCOMPARE(testkit::rowsOf(**opened, u"first"_s), 1);
        QCOMPARE(testkit::rowsOf(**opened, u"second"_s), 0);
        QVERIFY(!ChainVerifier(**opened).verifyAll()->fault);
        QVERIFY(testkit::append(**opened, testkit::operation()));
        QCOMPARE(scene.kept().size(), 1);
        const auto before
            = Database::openReadOnly(scene.folder.filePath(scene.kept().first())); // untouched
        QCOMPARE(testkit::rowsOf(**before, u"journal"_s), 10);
        QCOMPARE(testkit::rowsOf(**before, u"second"_s), -1);
    }

    void aJournalThatIsUpToDateIsNotCopied()
    {
        const Scene scene;
        QVERIFY(openJournal(scene.settings({scene.older})));
        QVERIFY(scene.kept().isEmpty());
    }

    void twoOriginalsAreKept()
    {
        const Scene scene;
        QStringList files{scene.older};
        for (int version = 3; version < 7; ++version) {
            files += scene.schema(u"00%1_next.sql"_s.arg(version),
                qPrintable(u"CREATE TABLE t%1(id INTEGER) STRICT;\n"_s.arg(version)));
            QVERIFY(openJournal(scene.settings(files)));
        }
        QCOMPARE(
            scene.kept(), (QStringList{u"journal.db.before-0003"_s, u"journal.db.before-0004"_s}));
    }

    void aPowerCutLeavesOneWholeJournal_data()
    {
        QTest::addColumn<MigrationStep>("step");
        QTest::newRow("before the copy") << MigrationStep::Copy;
        QTest::newRow("before the migration") << MigrationStep::Migrate;
        QTest::newRow("before the verification") << MigrationStep::Verify;
        QTest::newRow("before the original is kept") << MigrationStep::Keep;
        QTest::newRow("before the rename") << MigrationStep::Replace;
    }

    void aPowerCutLeavesOneWholeJournal()
    {
        QFETCH(MigrationStep, step);
        const Scene scene;
        StoreSettings cut = scene.settings({scene.older, scene.newer});
        cut.beforeMigrationStep
            = [step](MigrationStep now) { return now == step ? powerCut() : Result<Done>(Done{}); };
        QVERIFY(!openJournal(cut));
        {
            const auto old = openJournal(scene.settings({scene.older})); // the old program works
            QVERIFY(old);
            QCOMPARE(testkit::rowsOf(**old, u"journal"_s), 10);
        }
        const auto again = openJournal(scene.settings({scene.older, scene.newer}));
        QVERIFY(again);
        QCOMPARE(testkit::rowsOf(**again, u"journal"_s), 10);
        QCOMPARE(testkit::rowsOf(**again, u"second"_s), 0);
        QVERIFY(!QFile::exists(scene.folder.filePath(u"journal.db.migrating"_s)));
    }

    void aMigrationThatFailsChangesNothing()
    {
        const Scene scene;
        const QString broken = scene.schema(u"002_broken.sql"_s,
            "CREATE TABLE second(id INTEGER) STRICT;\nINSERT INTO nowhere(id) VALUES (2);\n");
        QVERIFY(!openJournal(scene.settings({scene.older, broken})));
        const auto old = openJournal(scene.settings({scene.older}));
        QVERIFY(old);
        QCOMPARE(testkit::rowsOf(**old, u"journal"_s), 10);
        QCOMPARE(testkit::rowsOf(**old, u"second"_s), -1);
        QVERIFY(scene.kept().isEmpty());
    }

    /// A journal that was changed from outside is not carried into the next version.
    void aBrokenChainIsNotMigrated()
    {
        const Scene scene;
        {
            const auto database = Database::openDesk(scene.settings({}).file);
            QVERIFY((*database)->run(u"DROP TRIGGER journal_is_not_edited"_s));
            QVERIFY(
                (*database)->run(u"UPDATE journal SET amount_minor = 1 WHERE device_seq = 4"_s));
        }
        const auto refused = openJournal(scene.settings({scene.older, scene.newer}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"journal/hash/4"_s);
        QVERIFY(scene.kept().isEmpty());
    }

    void aNewerSchemaIsRefused()
    {
        const Scene scene;
        QVERIFY(openJournal(scene.settings({scene.older, scene.newer})));
        const auto refused = openJournal(scene.settings({scene.older}));
        QVERIFY(!refused);
        QVERIFY(QByteArray(refused.error().text).contains("newer version"));
    }
};

QTEST_GUILESS_MAIN(TestMigrateJournal)
#include "tst_migratejournal.moc"
