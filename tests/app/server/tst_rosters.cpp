// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "app/server/Rosters.h"
#include "tests/testkit/Platform.h"

#include <QTest>

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

Result<Done> saved(Platform& platform, const DutyRoster& roster)
{
    return platform.database().transaction(
        [&] { return Rosters(platform.database()).save(branch, roster); });
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
        const Rosters rosters(platform.database());
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
        QCOMPARE(told->changes.size(), 1);
        QCOMPARE(told->changes.first().stream, u"duty_roster"_s);
        QCOMPARE(told->changes.first().key, u"2026-03-18"_s);
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
        QVERIFY(store.transaction([&]() -> Result<Done> {
            HUI_ASSERT(store.run(u"INSERT INTO duty_roster(branch, valid_from, operator_id, starts,"
                                 " ends) VALUES ('0512-08', '2026-04-01', '0103', '08:00',"
                                 " '18:00')"_s));
            HUI_ASSERT(store.run(
                u"INSERT INTO service_goal(valid_from, minutes) VALUES ('2026-04-01', 4)"_s));
            return Done{};
        }));
        for (int i = 0; i < 2; ++i)
            QVERIFY(rosterJob().run(platform.context()));
        const auto told = changesAfter(store, from, 500, branch);
        QCOMPARE(told->changes.size(), 2);
        QCOMPARE(dutyRosterFromJson(told->changes.first().value)->turns.first().name, u"许明舟"_s);
        QCOMPARE(serviceGoalFromJson(told->changes.last().value)->minutes, 4);
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
        QCOMPARE(Rosters(platform.database()).on(branch, march)->turns.size(), 2); // as before
    }

    void theGoalIsTold_data() { onBothDatabases(); }

    void theGoalIsTold()
    {
        QFETCH(QString, database);
        Platform platform(database);
        Database& store = platform.database();
        QCOMPARE(lastTold(store, u"service_goal"_s, u"2026-01-01"_s)->value().value("minutes"_L1),
            QJsonValue(5)); // of the sample
        QVERIFY(store.transaction([&] { return Rosters(store).saveGoal({march, 6}); }));
        QVERIFY(store.transaction([&] { return Rosters(store).saveGoal({march, 4}); }));
        QCOMPARE(*serviceGoalFromJson(**lastTold(store, u"service_goal"_s, u"2026-03-18"_s)),
            (ServiceGoal{march, 4}));
    }
};

QTEST_MAIN(TestRosters)
#include "tst_rosters.moc"
