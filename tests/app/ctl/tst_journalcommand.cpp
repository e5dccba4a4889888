// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Snapshots.h"
#include "tests/app/ctl/DeskFolder.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const Ran& ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

Ran verify(const DeskFolder& desk)
{
    return runCtl({u"journal"_s, u"verify"_s, u"--data-dir"_s, desk.path()});
}

Ran salvage(const DeskFolder& desk, const QString& output)
{
    return runCtl(
        {u"journal"_s, u"salvage"_s, u"--data-dir"_s, desk.path(), u"--output"_s, output});
}

/// Changes the journal as somebody with a SQLite shell would, behind the program.
bool tamper(const DeskFolder& desk, const QStringList& statements)
{
    bool good = true;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(desk.file(u"journal.db"_s));
        good = raw.open();
        for (const QString& statement : statements) {
            QSqlQuery query(raw);
            if (query.exec(statement))
                continue;
            qWarning() << query.lastError();
            good = false;
        }
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return good;
}

QStringList withoutTriggers(const QString& statement)
{
    return {u"DROP TRIGGER IF EXISTS journal_is_not_edited"_s,
        u"DROP TRIGGER IF EXISTS journal_is_not_cut"_s, statement};
}

} // namespace

class TestJournalCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeJournalVerifies()
    {
        const DeskFolder desk;
        const Ran ran = verify(desk);
        QVERIFY2(ran.exit == 0, ran.err.constData());
        const QJsonObject said = jsonOf(ran);
        QCOMPARE(said.value("entries"_L1).toInt(), 4);
        QCOMPARE(said.value("mirrored"_L1).toInt(), 4);
        QCOMPARE(said.value("verified"_L1).toBool(), true);
        QVERIFY(said.value("broken_at"_L1).isNull());
        QCOMPARE(said.value("head"_L1).toString().size(), 64);
        QCOMPARE(said.value("not_accepted"_L1).toInt(), 2);
        QCOMPARE(ran.out.count('\n'), 1);
        QVERIFY(ran.err.isEmpty());
    }

    /// Where a desk could keep no safety copy, this is how somebody from afar sees it.
    void namesTheNewestSafetyCopy()
    {
        const DeskFolder desk;
        QVERIFY(jsonOf(verify(desk)).value("snapshot"_L1).isNull());
        const auto copy = copyForSnapshot(*desk.open(), desk.file(u"snapshots"_s));
        QVERIFY(copy);
        QVERIFY(jsonOf(verify(desk)).value("snapshot"_L1).isNull()); // not verified yet
        const auto sealed = seal(*copy, {});
        QVERIFY(sealed);
        QCOMPARE(
            jsonOf(verify(desk)).value("snapshot"_L1).toString(), QFileInfo(*sealed).fileName());
    }

    void nothingIsChangedByLooking()
    {
        const DeskFolder desk;
        QFile mirror(desk.file(u"mirror.hdl"_s));
        QVERIFY(mirror.open(QIODevice::ReadOnly));
        const QByteArray before = mirror.readAll();
        const Ran first = verify(desk);
        QCOMPARE(verify(desk).out, first.out);
        QVERIFY(mirror.seek(0));
        QCOMPARE(mirror.readAll(), before);
        QVERIFY(desk.open() != nullptr);
    }

    void findsWhatWasChanged_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("brokenAt");
        QTest::addColumn<QString>("brokenIn");
        QTest::newRow("amount") << u"UPDATE journal SET amount_minor = 1 WHERE device_seq = 2"_s
                                << 2 << u"journal"_s;
        QTest::newRow("body") << u"UPDATE journal SET body = zeroblob(64) WHERE device_seq = 3"_s
                              << 3 << u"journal"_s;
        QTest::newRow("cut") << u"DELETE FROM journal WHERE device_seq = 4"_s << 4 << QString();
    }

    void findsWhatWasChanged()
    {
        QFETCH(QString, statement);
        QFETCH(int, brokenAt);
        QFETCH(QString, brokenIn);
        const DeskFolder desk;
        QVERIFY(tamper(desk, withoutTriggers(statement)));
        const Ran ran = verify(desk);
        QCOMPARE(ran.exit, 1);
        const QJsonObject said = jsonOf(ran);
        QCOMPARE(said.value("verified"_L1).toBool(), false);
        QCOMPARE(said.value("broken_at"_L1).toInt(), brokenAt);
        QVERIFY(!said.value("reason"_L1).toString().isEmpty());
        if (!brokenIn.isEmpty())
            QCOMPARE(said.value("broken_in"_L1).toString(), brokenIn);
    }

    void findsADamagedMirror()
    {
        const DeskFolder desk;
        QFile mirror(desk.file(u"mirror.hdl"_s));
        QVERIFY(mirror.open(QIODevice::ReadWrite));
        QVERIFY(mirror.seek(mirror.size() / 2));
        QCOMPARE(mirror.write(QByteArray(8, '\x5a')), 8);
        mirror.close();
        const Ran ran = verify(desk);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(jsonOf(ran).value("broken_in"_L1).toString(), u"mirror"_s);
    }

    void refusesPolitely_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* name, const QStringList& arguments) {
            QTest::newRow(name) << QStringList{u"journal"_s} + arguments;
        };
        row("nothing", {});
        row("another verb", {u"repair"_s, u"--data-dir"_s, u"/tmp"_s});
        row("no folder", {u"verify"_s});
        row("no value", {u"verify"_s, u"--data-dir"_s});
        row("unknown", {u"verify"_s, u"--file"_s, u"x"_s});
        row("twice", {u"verify"_s, u"--data-dir=/a"_s, u"--data-dir=/b"_s});
        row("not there", {u"verify"_s, u"--data-dir=/nonexistent/folder"_s});
    }

    void refusesPolitely()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = runCtl(arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
    }

    void refusesWhileADeskRuns()
    {
        const DeskFolder desk;
        QLockFile running(desk.file(u"desk.lock"_s));
        QVERIFY(running.tryLock(0));
        const Ran ran = verify(desk);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("desk is working"));
    }

    void refusesAnotherDevicesKey()
    {
        const DeskFolder desk;
        DeviceIdentity other = *loadIdentity(desk.path());
        other.storeSecret = QByteArray(32, 'x');
        QVERIFY(saveIdentity(desk.path(), other));
        const Ran ran = verify(desk);
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("cannot be opened with its key"));
    }

    void salvagesALostDatabase()
    {
        const DeskFolder desk;
        QVERIFY(QFile::remove(desk.file(u"journal.db"_s)));
        const QTemporaryDir out;
        const QString output = QDir(out.path()).filePath(u"new"_s);
        const Ran ran = salvage(desk, output);
        const QJsonObject said = jsonOf(ran);
        QCOMPARE(said.value("entries"_L1).toInt(), 4);
        QCOMPARE(said.value("from_mirror"_L1).toInt(), 4);
        QVERIFY(said.value("missing"_L1).toArray().isEmpty());
        QCOMPARE(ran.exit, 1); // the audit trail is lost, and that is said
        QCOMPARE(said.value("broken_in"_L1).toString(), u"audit"_s);
        const Ran again
            = runCtl({u"journal"_s, u"verify"_s, u"--data-dir"_s, output}); // it can be read
        QCOMPARE(jsonOf(again).value("entries"_L1).toInt(), 4);
        QVERIFY(QFile::exists(desk.file(u"mirror.hdl"_s))); // the old folder is as it was
    }

    void salvagesAWholeJournal()
    {
        const DeskFolder desk;
        const QTemporaryDir out;
        const Ran ran = salvage(desk, QDir(out.path()).filePath(u"new"_s));
        QVERIFY2(ran.exit == 0, ran.out.constData());
        QCOMPARE(jsonOf(ran).value("verified"_L1).toBool(), true);
        QCOMPARE(jsonOf(ran).value("outcomes"_L1).toInt(), 2);
        QVERIFY(desk.open() != nullptr);
    }

    void doesNotSalvageInto()
    {
        const DeskFolder desk;
        QCOMPARE(salvage(desk, desk.path()).exit, 2); // not empty
        const QTemporaryDir empty;
        QCOMPARE(runCtl({u"journal"_s, u"salvage"_s, u"--data-dir"_s, empty.path(), u"--output"_s,
                            QDir(empty.path()).filePath(u"new"_s)})
                     .exit,
            2); // no desk
        QLockFile running(desk.file(u"desk.lock"_s));
        QVERIFY(running.tryLock(0));
        QCOMPARE(salvage(desk, QDir(empty.path()).filePath(u"new"_s)).exit, 2);
    }

    void tellsHowItIsUsed()
    {
        const Ran ran = runCtl({u"journal"_s, u"verify"_s, u"--help"_s});
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("not_accepted"));
    }
};

QTEST_GUILESS_MAIN(TestJournalCommand)
#include "tst_journalcommand.moc"
