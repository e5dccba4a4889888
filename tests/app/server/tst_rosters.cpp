// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "app/server/Rosters.h"
#include "tests/testkit/Platform.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QString branch = u"0512-08"_s;
const QDate march(2026, 3, 18);

DutyRoster rosterOf(const QString& operatorId, const QTime& from, const QTime& to)
{
    return {march, {{operatorId, u"somebody"_s, from, to}}};
}

void run(Database& store, const QString& statement)
{
    HUI_ASSERT(store.run(statement).has_value());
}

void addTurn(Database& store, const QString& day, const QString& who)
{
    run(store,
        u"INSERT INTO duty_roster(branch, valid_from, operator_id, starts, ends)"
        " VALUES ('0512-08', '%1', '%2', '08:00', '18:00')"_s.arg(day, who));
}

/// What the desks hold of a stream, by key.
QStringList told(Database& store, const QString& stream)
{
    QStringList keys = toldOf(store, stream)->keys();
    keys.sort();
    return keys;
}

Result<Done> saved(Platform& platform, const DutyRoster& roster)
{
    return platform.database().transaction(
        [&] { return Rosters(platform.database(), march).save(branch, roster); });
}

} // namespace

class TestRosters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsFromItsDayOn_data() { onBothDatabases(); }

    /// The sample's roster holds until the next one, whose names are those of the operators.
    void holdsFromItsDayOn()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const Rosters rosters(platform.database(), march);
        QCOMPARE(rosters.on(branch, march)->turns.size(), 2);
        QCOMPARE(rosters.on(branch, march)->onDutyAt(QTime(10, 43))->name, u"周文静"_s);
        QVERIFY(rosters.on(branch, QDate(2025, 12, 31))->turns.isEmpty());
        QVERIFY(rosters.on(u"0512-11"_s, march)->turns.isEmpty());
        QVERIFY(saved(platform, rosterOf(u"0103"_s, QTime(9, 0), QTime(12, 0))));
        QVERIFY(saved(platform, rosterOf(u"0101"_s, QTime(8, 0), QTime(17, 0))));
        const auto now = rosters.on(branch, march.addDays(3));
        QCOMPARE(now->turns.size(), 1); // instead of the one of the same day
        QCOMPARE(now->turns.first().name, u"顾清远"_s);
        QCOMPARE(rosters.on(branch, march.addDays(-1))->turns.size(), 2);
    }

    void theDesksOfTheBranchAreTold_data() { onBothDatabases(); }

    void theDesksOfTheBranchAreTold()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const QString from = changesAfter(platform.database(), {}, 500, branch)->cursor;
        const DutyRoster roster = rosterOf(u"0101"_s, QTime(8, 0), QTime(17, 0));
        QVERIFY(saved(platform, roster));
        QVERIFY(saved(platform, roster)); // the same again is told once
        const auto told = changesAfter(platform.database(), from, 500, branch);
        QCOMPARE(told->changes.size(), 2);
        QCOMPARE(told->changes.first().stream, u"duty_roster"_s);
        QCOMPARE(told->changes.first().key, u"2026-03-18"_s);
        QCOMPARE(told->changes.last().key, u"2026-01-01"_s); // holds on no day to come
        QVERIFY(told->changes.last().deleted);
        DutyRoster named = roster;
        named.turns.first().name = u"顾清远"_s;
        QCOMPARE(*dutyRosterFromJson(told->changes.first().value), named);
        QVERIFY(changesAfter(platform.database(), from, 500, u"0512-11"_s)->changes.isEmpty());
    }

    void rowsOfTheBankAreTold_data() { onBothDatabases(); }

    /// A bank writes rows; the job tells them, once.
    void rowsOfTheBankAreTold()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        const QString from = changesAfter(store, {}, 500, branch)->cursor;
        addTurn(store, u"2026-04-01"_s, u"0103"_s);
        run(store, u"INSERT INTO service_goal(valid_from, minutes) VALUES ('2026-04-01', 4)"_s);
        for (int i = 0; i < 2; ++i)
            QVERIFY(rosterJob().run(platform.context()));
        const auto told = changesAfter(store, from, 500, branch);
        QCOMPARE(told->changes.size(), 2);
        QCOMPARE(dutyRosterFromJson(told->changes.first().value)->turns.first().name, u"许明舟"_s);
        QCOMPARE(serviceGoalFromJson(told->changes.last().value)->minutes, 4);
    }

    void nothingNewLocksNobody_data() { onBothDatabases(); }

    /// All bookings stand in line for the row of the sequences: a job that has nothing to tell must
    /// not even ask for it.
    void nothingNewLocksNobody()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        QVERIFY(rosterJob().run(platform.context()));
        run(store, u"DROP TABLE change_sequencer"_s);
        QVERIFY(rosterJob().run(platform.context()));
        addTurn(store, u"2026-04-01"_s, u"0103"_s);
        QVERIFY(!rosterJob().run(platform.context())); // it would
    }

    void whatIsOverAndWhatIsGoneIsTakenBack_data() { onBothDatabases(); }

    void whatIsOverAndWhatIsGoneIsTakenBack()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        addTurn(store, u"2026-02-01"_s, u"0102"_s);
        addTurn(store, u"2026-03-01"_s, u"0103"_s);
        addTurn(store, u"2026-03-20"_s, u"0102"_s);
        run(store, u"INSERT INTO service_goal(valid_from, minutes) VALUES ('2026-03-01', 4)"_s);
        QVERIFY(rosterJob().run(platform.context()));
        const auto rosters = [&] { return told(store, ofBranch(u"duty_roster"_s, branch)); };
        QCOMPARE(rosters(), (QStringList{u"2026-03-01"_s, u"2026-03-20"_s}));
        QCOMPARE(told(store, u"service_goal"_s), QStringList{u"2026-03-01"_s});
        run(store, u"DELETE FROM duty_roster WHERE valid_from >= '2026-03-01'"_s);
        run(store, u"DELETE FROM service_goal"_s);
        QVERIFY(rosterJob().run(platform.context()));
        QCOMPARE(rosters(), QStringList{u"2026-02-01"_s}); // that one holds again
        QVERIFY(told(store, u"service_goal"_s).isEmpty());
        run(store, u"DELETE FROM duty_roster"_s);
        QVERIFY(rosterJob().run(platform.context()));
        QVERIFY(rosters().isEmpty());
    }

    void aTurnThatCannotStandIsLeftOut_data() { onBothDatabases(); }

    /// Rows come past save(): who is no active supervisor of the branch is told to nobody, and the
    /// older roster does not come back for it.
    void aTurnThatCannotStandIsLeftOut()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        for (const QString& who : {u"0217"_s, u"1102"_s, u"0102"_s})
            addTurn(store, u"2026-03-18"_s, who);
        for (int minute = 10; minute < 30; ++minute)
            run(store,
                u"INSERT INTO duty_roster(branch, valid_from, operator_id, starts, ends) VALUES"
                " ('0512-08', '2026-04-01', '0103', '08:%1', '18:00')"_s.arg(minute));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"0217 left out: Only a superv"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"1102 left out: Only a superv"_s));
        QVERIFY(rosterJob().run(platform.context()));
        const QString stream = ofBranch(u"duty_roster"_s, branch);
        const auto today = dutyRosterFromJson(**lastTold(store, stream, u"2026-03-18"_s));
        QCOMPARE(today->turns.size(), 1);
        QCOMPARE(today->turns.first().operatorId, u"0102"_s);
        QCOMPARE(dutyRosterFromJson(**lastTold(store, stream, u"2026-04-01"_s))->turns.size(), 16);
        run(store, u"UPDATE operator SET active = 0 WHERE operator_id = '0102'"_s); // who left
        QVERIFY(rosterJob().run(platform.context()));
        QVERIFY(dutyRosterFromJson(**lastTold(store, stream, u"2026-03-18"_s))->turns.isEmpty());
    }

    void theTablesTakeNoOtherForm_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("row");
        const QString turn
            = u"INSERT INTO duty_roster VALUES ('0512-08', '%1', '%2', '%3', '%4')"_s;
        const QString goal = u"INSERT INTO service_goal VALUES ('%1', %2)"_s;
        const auto rows = std::to_array<std::pair<const char*, QString>>({
            {"one digit", turn.arg(u"2026-04-01"_s, u"0102"_s, u"8:00"_s, u"18:00"_s)},
            {"midnight", turn.arg(u"2026-04-01"_s, u"0102"_s, u"08:00"_s, u"24:00"_s)},
            {"no minute", turn.arg(u"2026-04-01"_s, u"0102"_s, u"08:60"_s, u"18:00"_s)},
            {"letters", turn.arg(u"2026-04-01"_s, u"0102"_s, u"0a:00"_s, u"18:00"_s)},
            {"colons", turn.arg(u"2026-04-01"_s, u"0102"_s, u"08:::"_s, u"18:00"_s)},
            {"seconds", turn.arg(u"2026-04-01"_s, u"0102"_s, u"08:00:00"_s, u"18:00"_s)},
            {"ends as it begins", turn.arg(u"2026-04-01"_s, u"0102"_s, u"08:00"_s, u"08:00"_s)},
            {"no day", turn.arg(u"2026-4-01"_s, u"0102"_s, u"08:00"_s, u"18:00"_s)},
            {"of nobody", turn.arg(u"2026-04-01"_s, u"7777"_s, u"08:00"_s, u"18:00"_s)},
            {"no goal", goal.arg(u"2026-04-01"_s).arg(0)},
            {"more than four hours", goal.arg(u"2026-04-01"_s).arg(241)},
            {"a goal of no day", goal.arg(u"soon"_s).arg(5)},
        });
        for (const QString& kind : databaseKinds())
            for (const auto& [name, row] : rows)
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << row;
    }

    void theTablesTakeNoOtherForm()
    {
        QFETCH(QString, database);
        QFETCH(QString, row);
        Platform platform(database);
        QVERIFY(!platform.database().run(row));
    }

    void onlySupervisorsAreOnDuty_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QTime>("to");
        QTest::newRow("a teller") << u"0217"_s << QTime(17, 0);
        QTest::newRow("of another branch") << u"1102"_s << QTime(17, 0);
        QTest::newRow("nobody") << u"7777"_s << QTime(17, 0);
        QTest::newRow("ends before it begins") << u"0101"_s << QTime(7, 0);
    }

    void onlySupervisorsAreOnDuty()
    {
        QFETCH(QString, who);
        QFETCH(QTime, to);
        Platform platform(u"sqlite"_s);
        const auto refused = saved(platform, rosterOf(who, QTime(8, 0), to));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Input);
        QCOMPARE(
            Rosters(platform.database(), march).on(branch, march)->turns.size(), 2); // as before
    }

    void theGoalIsTold_data() { onBothDatabases(); }

    void theGoalIsTold()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        QCOMPARE(lastTold(store, u"service_goal"_s, u"2026-01-01"_s)->value().value("minutes"_L1),
            QJsonValue(5)); // of the sample
        QVERIFY(store.transaction([&] { return Rosters(store, march).saveGoal({march, 6}); }));
        QVERIFY(store.transaction([&] { return Rosters(store, march).saveGoal({march, 4}); }));
        QCOMPARE(*serviceGoalFromJson(**lastTold(store, u"service_goal"_s, u"2026-03-18"_s)),
            (ServiceGoal{march, 4}));
    }
};

QTEST_MAIN(TestRosters)
#include "tst_rosters.moc"
