// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/sync/BranchToldRepository.h"
#include "app/sync/SyncMigrations.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QJsonArray>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate january(2026, 1, 1);
const QDate march(2026, 3, 18);

DutyRoster roster(const QDate& from, const QString& name)
{
    return {from,
        {{u"0102"_s, name, QTime(8, 0), QTime(13, 0)},
            {u"0103"_s, u"许明舟"_s, QTime(12, 30), QTime(18, 0)}}};
}

FxRate rate(const QString& currency, const QDateTime& at)
{
    return {currency, at, 4, 911'1000, 914'8000};
}

Change change(const QString& stream, const QString& key, const QJsonObject& value)
{
    return {stream, key, value.isEmpty(), value};
}

} // namespace

class TestBranchTold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = memoryDatabase(syncMigrations()); }

    /// From the first minute to the one before the last; who came last where two are.
    void whoIsOnDuty_data()
    {
        QTest::addColumn<QTime>("now");
        QTest::addColumn<QString>("name"); // empty: nobody
        QTest::newRow("before") << QTime(7, 59) << QString();
        QTest::newRow("first minute") << QTime(8, 0) << u"周文静"_s;
        QTest::newRow("two") << QTime(12, 30) << u"许明舟"_s;
        QTest::newRow("one left") << QTime(13, 0) << u"许明舟"_s;
        QTest::newRow("end") << QTime(18, 0) << QString();
    }

    void whoIsOnDuty()
    {
        QFETCH(QTime, now);
        QFETCH(QString, name);
        const DutyRoster today = roster(january, u"周文静"_s);
        const DutyTurn* turn = today.onDutyAt(now);
        QCOMPARE(turn ? turn->name : QString(), name);
    }

    /// The roster and the goal that hold on a day are those of the newest day that has come.
    void holdsFromItsDay()
    {
        BranchToldRepository told(*m_database);
        QVERIFY(!*told.rosterOn(march));
        QVERIFY(!*told.goalOn(march));
        QVERIFY(told.rates()->isEmpty());
        for (const DutyRoster& each : {roster(january, u"周文静"_s), roster(march, u"顾清远"_s),
                 roster(march.addDays(1), u"周文静"_s)})
            QVERIFY(told.apply(
                change(u"duty_roster"_s, each.validFrom.toString(Qt::ISODate), toJson(each))));
        for (const ServiceGoal& each : {ServiceGoal{january, 6}, {march, 5}})
            QVERIFY(told.apply(
                change(u"service_goal"_s, each.validFrom.toString(Qt::ISODate), toJson(each))));
        QCOMPARE((*told.rosterOn(march.addDays(-1)))->turns.first().name, u"周文静"_s);
        QCOMPARE((*told.rosterOn(march))->turns.first().name, u"顾清远"_s);
        QCOMPARE((*told.rosterOn(march.addDays(2)))->turns.first().name, u"周文静"_s);
        QVERIFY(!*told.rosterOn(january.addDays(-1)));
        QCOMPARE((*told.goalOn(march.addDays(-1)))->minutes, 6);
        QCOMPARE((*told.goalOn(march))->minutes, 5);
    }

    /// The same currency again takes the place of what was told before.
    void aRateIsToldAnew()
    {
        const QDateTime at(march, QTime(1, 30), Qt::UTC);
        BranchToldRepository told(*m_database);
        for (const QDateTime& when : {at.addDays(-1), at})
            QVERIFY(told.apply(change(u"fx_rate"_s, u"GBP"_s, toJson(rate(u"GBP"_s, when)))));
        QVERIFY(told.apply(change(u"fx_rate"_s, u"USD"_s, toJson(rate(u"USD"_s, at)))));
        QVERIFY(told.apply(change(u"fx_rate"_s, u"USD"_s, {})));
        QCOMPARE(*told.rates(), (QList<FxRate>{rate(u"GBP"_s, at)}));
    }

    /// What cannot be read is refused and nothing is kept; a platform that says more is understood.
    void isReadStrictly_data()
    {
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QJsonObject>("value");
        QTest::addColumn<bool>("isGood");
        const QJsonObject good = toJson(roster(january, u"周文静"_s));
        const auto with = [](QJsonObject value, const QString& key, const QJsonValue& what) {
            value.insert(key, what);
            return value;
        };
        QTest::newRow("more than known") << u"duty_roster"_s << with(good, u"later"_s, 1) << true;
        QTest::newRow("no day") << u"duty_roster"_s << with(good, u"valid_from"_s, u"soon"_s)
                                << false;
        QTest::newRow("no time of day")
            << u"duty_roster"_s
            << with(good, u"turns"_s,
                   QJsonArray{QJsonObject{{u"operator"_s, u"1"_s}, {u"name"_s, u"a"_s},
                       {u"from"_s, u"25:00"_s}, {u"to"_s, u"26:00"_s}}})
            << false;
        QTest::newRow("no minutes")
            << u"service_goal"_s << toJson(ServiceGoal{january, 0}) << false;
        const FxRate gbp = rate(u"GBP"_s, QDateTime(march, QTime(1, 30), Qt::UTC));
        QTest::newRow("a rate") << u"fx_rate"_s << toJson(gbp) << true;
        QTest::newRow("finer quotes") << u"fx_rate"_s << with(toJson(gbp), u"scale"_s, 8) << true;
        QTest::newRow("too fine") << u"fx_rate"_s << with(toJson(gbp), u"scale"_s, 9) << false;
        QTest::newRow("for nothing") << u"fx_rate"_s << with(toJson(gbp), u"buy"_s, 0) << false;
        QTest::newRow("gives more than it takes")
            << u"fx_rate"_s << with(toJson(gbp), u"sell"_s, 911'0999) << false;
        QTest::newRow("a half price")
            << u"fx_rate"_s << with(toJson(gbp), u"sell"_s, 914.5) << false;
        QTest::newRow("of another currency")
            << u"fx_rate"_s << with(toJson(gbp), u"currency"_s, u"USD"_s) << false;
        QTest::newRow("of another day")
            << u"duty_roster"_s << with(good, u"valid_from"_s, u"2026-01-02"_s) << false;
        QTest::newRow("a goal of another day")
            << u"service_goal"_s << toJson(ServiceGoal{march, 5}) << false;
    }

    /// Money has two decimals, quotes have four: a hundred yen are less than five yuan.
    void pricesHaveAllTheirDecimals()
    {
        const QDateTime at(march, QTime(1, 30), Qt::UTC);
        const FxRate yen{u"JPY"_s, at, 4, 4'7712, 4'7904};
        QCOMPARE(yen.text(yen.buy), u"4.7712"_s);
        QCOMPARE((FxRate{u"KRW"_s, at, 4, 912, 5001}).text(912), u"0.0912"_s);
        QCOMPARE((FxRate{u"KRW"_s, at, 0, 1, 2}).text(2), u"2"_s);
        QCOMPARE(*fxRateFromJson(toJson(yen)), yen);
    }

    void isReadStrictly()
    {
        QFETCH(QString, stream);
        QFETCH(QJsonObject, value);
        QFETCH(bool, isGood);
        const QString key = stream == u"fx_rate" ? u"GBP"_s : u"2026-01-01"_s;
        const auto taken = BranchToldRepository(*m_database).apply(change(stream, key, value));
        QCOMPARE(taken.has_value(), isGood);
    }

private:
    std::unique_ptr<Database> m_database;
};

QTEST_MAIN(TestBranchTold)
#include "tst_branchtold.moc"
