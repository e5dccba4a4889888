// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/server/Branches.h"
#include "app/server/Sample.h"
#include "app/server/TillRegistry.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

using State = RegisteredTill::State;

const QString branch = u"0512-08"_s;
const QDate today(2026, 3, 18);

RegisteredTill till(Platform& platform, const QString& id, const QDate& day = today)
{
    const auto found = TillRegistry(platform.database()).byId(branch, id, day);
    HUI_ASSERT(found && *found);
    return **found;
}

} // namespace

class TestTillRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleTillsAreIssued_data() { onBothDatabases(); }

    void theSampleTillsAreIssued()
    {
        QFETCH(QString, database);
        Platform platform(database);
        const RegisteredTill third = till(platform, u"03"_s);
        QCOMPARE(third.operatorId, u"0217"_s);
        QCOMPARE(third.state, State::Issued);
        QCOMPARE(third.issuedTotal, Money::fen(4'820'650));
        const auto own = TillRegistry(platform.database()).ofOperator(branch, u"0218"_s, today);
        QCOMPARE((*own)->id, u"04"_s);
        QVERIFY(!*TillRegistry(platform.database()).ofOperator(branch, u"0102"_s, today));
        QVERIFY(!*TillRegistry(platform.database()).byId(branch, u"05"_s, today));
    }

    void steps_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QList<int>>("steps");
        QTest::addColumn<bool>("fine");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* name, const QList<State>& states, bool fine) {
                QList<int> steps;
                for (const State state : states)
                    steps += static_cast<int>(state);
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << steps << fine;
            };
            row("open", {State::Open}, true);
            row("open and return", {State::Open, State::Returned}, true);
            row("return before opening", {State::Returned}, false);
            row("open twice", {State::Open, State::Open}, false);
            row("return twice", {State::Open, State::Returned, State::Returned}, false);
            row("open after return", {State::Open, State::Returned, State::Open}, false);
            row("sealed without its cash", {State::Open, State::Sealed}, false);
        }
    }

    void steps()
    {
        QFETCH(QString, database);
        QFETCH(QList<int>, steps);
        QFETCH(bool, fine);
        Platform platform(database);
        TillRegistry registry(platform.database());
        Result<Done> last = Done{};
        for (const int step : steps)
            last = registry.advance(till(platform, u"03"_s), static_cast<State>(step));
        QCOMPARE(last.has_value(), fine);
        if (!fine)
            QCOMPARE(last.error().kind, Error::Kind::Refused);
        QCOMPARE(till(platform, u"04"_s).state, State::Issued);
    }

    void seedingAgainChangesNothingOnTheSameDay_data() { onBothDatabases(); }

    void seedingAgainChangesNothingOnTheSameDay()
    {
        QFETCH(QString, database);
        Platform platform(database);
        TillRegistry registry(platform.database());
        QVERIFY(registry.advance(till(platform, u"03"_s), State::Open));
        QVERIFY(seedSample(platform.context(), PasswordCost::cheap()));
        QCOMPARE(till(platform, u"03"_s).state, State::Open);
    }

    void seedingOnTheNextDayOpensIt_data() { onBothDatabases(); }

    void seedingOnTheNextDayOpensIt()
    {
        QFETCH(QString, database);
        Platform platform(database);
        platform.clock().advanceMs(24 * 3'600'000);
        QVERIFY(seedSample(platform.context(), PasswordCost::cheap()));
        const QDate tomorrow = today.addDays(1);
        QCOMPARE((*Branches(platform.database()).byCode(branch))->businessDate, tomorrow);
        QCOMPARE(till(platform, u"03"_s, tomorrow).state, State::Issued);
    }

    void theDayIsThatOfChina()
    {
        QCOMPARE(dateInChina(QDateTime(today, QTime(15, 59, 59), Qt::UTC)), today);
        QCOMPARE(dateInChina(QDateTime(today, QTime(16, 0), Qt::UTC)), today.addDays(1));
    }
};

QTEST_GUILESS_MAIN(TestTillRegistry)
#include "tst_tillregistry.moc"
