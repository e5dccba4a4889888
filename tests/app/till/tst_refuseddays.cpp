// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/BranchDayRepository.h"
#include "app/till/RefusedDays.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

BranchDay dayIn(DayState state, const QUuid& operation = operationId(), int minute = 0)
{
    return {shift().branch, shift().businessDate, state, operation, morning.addSecs(60 * minute)};
}

/// Moves the day as its verb would.
QUuid move(Database& database, const QString& kind, DayState state, int minute)
{
    const QUuid id = operationId();
    const auto moved = database.transaction([&]() -> Result<Done> {
        if (const auto noted = Journal(database).append({id, kind, shift(), {}, {}, morning});
            !noted)
            return std::unexpected(noted.error());
        return BranchDayRepository(database).save(dayIn(state, id, minute));
    });
    HUI_ASSERT(moved.has_value());
    return id;
}

std::optional<BranchDay> stored(Database& database)
{
    return *BranchDayRepository(database).of(shift().branch, shift().businessDate);
}

QUuid refusedDay(Database& database)
{
    return *BranchDayRepository(database).refused(shift().branch, shift().businessDate);
}

std::unique_ptr<Database> emptyDesk()
{
    return memoryDatabase(tillMigrations());
}

} // namespace

/// What the platform refused of a branch day is taken back.
class TestRefusedDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAWordOfThePlatformItIsAsBefore_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("after"); // -1: never opened
        QTest::newRow("open") << u"branch.open"_s << -1;
        QTest::newRow("close") << u"branch.close"_s << static_cast<int>(DayState::Open);
        QTest::newRow("reopen") << u"branch.reopen"_s << static_cast<int>(DayState::Closed);
    }

    void withoutAWordOfThePlatformItIsAsBefore()
    {
        QFETCH(QString, kind);
        QFETCH(int, after);
        const auto database = emptyDesk();
        const DayState into = kind == u"branch.close" ? DayState::Closed : DayState::Open;
        const QUuid moved = move(*database, kind, into, 1);
        QVERIFY(takeBackRefusedDays(*database));
        QCOMPARE(stored(*database)->state, into); // not refused yet
        setOutbox(*database, moved, OutboxState::Rejected);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(takeBackRefusedDays(*database));
            const auto day = stored(*database);
            QCOMPARE(day ? static_cast<int>(day->state) : -1, after);
            QCOMPARE(refusedDay(*database), moved);
        }
    }

    /// Another desk closed the day first; what the platform told of it was older than our own.
    void itIsAsThePlatformHasIt()
    {
        const auto database = emptyDesk();
        BranchDayRepository days(*database);
        QVERIFY(days.apply(toJson(dayIn(DayState::Open))));
        const QUuid ours = move(*database, u"branch.close"_s, DayState::Closed, 5);
        const BranchDay theirs = dayIn(DayState::Closed, operationId(), 4);
        QVERIFY(days.apply(toJson(theirs)));
        QCOMPARE(stored(*database)->operation, ours);
        setOutbox(*database, ours, OutboxState::Rejected);
        QVERIFY(takeBackRefusedDays(*database));
        QCOMPARE(stored(*database)->state, DayState::Closed);
        QCOMPARE(stored(*database)->operation, theirs.operation);
    }

    void nothingIsHalfTakenBack()
    {
        QUuid moved;
        survivesEveryFailure(
            [&] {
                auto database = emptyDesk();
                moved = move(*database, u"branch.close"_s, DayState::Closed, 1);
                setOutbox(*database, moved, OutboxState::Rejected);
                return database;
            },
            takeBackRefusedDays,
            [&](Database& database) {
                return stored(database)->operation == moved && refusedDay(database).isNull();
            });
    }
};

QTEST_GUILESS_MAIN(TestRefusedDays)
#include "tst_refuseddays.moc"
