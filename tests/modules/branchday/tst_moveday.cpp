// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "app/settlement/ReconcileRepository.h"
#include "app/till/BranchDayRepository.h"
#include "app/till/OwedCash.h"
#include "app/till/TransferRepository.h"
#include "modules/branchday/ClosingList.h"
#include "modules/branchday/MoveDay.h"
#include "tests/app/till/TillScene.h"

using namespace hui;
using namespace hui::branchday;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Shift manager()
{
    Shift made = shift();
    made.operatorId = u"0101"_s;
    made.operatorName = u"顾清远"_s;
    made.till.clear();
    return made;
}

MoveDay asking(const QString& reason = {})
{
    return {operationId(), manager(), {u"manager"_s}, reason, signature(), morning};
}

std::unique_ptr<Database> emptyDesk()
{
    return memoryDatabase(approvalMigrations() + tillMigrations() + settlementMigrations());
}

/// A desk whose day was opened and on which nothing was done.
std::unique_ptr<Database> openDesk()
{
    auto database = emptyDesk();
    const MoveDay request = asking();
    HUI_ASSERT(openDay(*database, request).has_value());
    setOutbox(*database, request.operation, OutboxState::Accepted);
    return database;
}

/// Notes that the day was compared and is equal, or what is open in it.
void compare(Database& database, const QList<OpenItem>& items = {})
{
    const auto journal
        = ReconcileRepository(database).journalOf(shift().branch, shift().businessDate);
    const Reconciliation made{operationId(), shift().businessDate, true,
        journal->isEmpty() ? 0 : journal->last().sequence, 0, 0, morning, items};
    QVERIFY(ReconcileRepository(database).replace(made));
}

/// A day that may be closed.
std::unique_ptr<Database> quietDesk()
{
    auto database = openDesk();
    compare(*database);
    return database;
}

QList<Guard> unmet(Database& database, const std::vector<OwesCash>& owes = {})
{
    QList<Guard> guards;
    const auto list = closingList(database, manager(), owes);
    HUI_ASSERT(list.has_value());
    for (const ClosingItem& item : *list)
        if (!item.isMet())
            guards.append(item.guard);
    return guards;
}

std::optional<BranchDay> stored(Database& database)
{
    const auto day = BranchDayRepository(database).of(shift().branch, shift().businessDate);
    HUI_ASSERT(day.has_value());
    return *day;
}

void setTill(Database& database, const QString& state)
{
    QVERIFY(database.run(u"UPDATE till SET state = ?"_s, {state}));
}

} // namespace

/// The life of a branch day on the desk, and what must be so before it is closed.
class TestMoveDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsOpenedClosedAndOpenedAgain()
    {
        const auto database = emptyDesk();
        const MoveDay request = asking();
        QCOMPARE(openDay(*database, request)->state, DayState::Open);
        compare(*database);
        QCOMPARE(unmet(*database), QList{Guard::Approvals}); // the opening itself
        setOutbox(*database, request.operation, OutboxState::Accepted);
        QCOMPARE(closeDay(*database, asking())->state, DayState::Closed);
        QCOMPARE(reopenDay(*database, asking(u"漏记一笔"_s))->state, DayState::Open);
    }

    void isNotClosedOverWhatIsDueBack()
    {
        const auto database = quietDesk();
        MoveDay request = asking();
        request.owes = {[](Database&) -> Result<QList<OwedCash>> {
            return QList<OwedCash>{{operationId(), u"campus"_s, u"school"_s, Money::fen(100)}};
        }};
        QCOMPARE(unmet(*database, request.owes), QList{Guard::Owed});
        QCOMPARE(closeDay(*database, request).error().detail, u"1"_s);
        request.owes = {[](Database&) -> Result<QList<OwedCash>> { return QList<OwedCash>(); }};
        QCOMPARE(closeDay(*database, request)->state, DayState::Closed);
    }

    void moves_data()
    {
        QTest::addColumn<int>("state"); // -1: never opened
        QTest::addColumn<DayEvent>("event");
        QTest::addColumn<int>("after"); // -1: refused
        const int open = static_cast<int>(DayState::Open);
        const int closed = static_cast<int>(DayState::Closed);
        QTest::newRow("open") << -1 << DayEvent::Open << open;
        QTest::newRow("open twice") << open << DayEvent::Open << -1;
        QTest::newRow("open what is closed") << closed << DayEvent::Open << -1;
        QTest::newRow("close") << open << DayEvent::Close << closed;
        QTest::newRow("close twice") << closed << DayEvent::Close << -1;
        QTest::newRow("close unopened") << -1 << DayEvent::Close << -1;
        QTest::newRow("reopen") << closed << DayEvent::Reopen << open;
        QTest::newRow("reopen open") << open << DayEvent::Reopen << -1;
        QTest::newRow("reopen unopened") << -1 << DayEvent::Reopen << -1;
    }

    void moves()
    {
        QFETCH(int, state);
        QFETCH(DayEvent, event);
        QFETCH(int, after);
        const auto made = next(
            state < 0 ? std::optional<DayState>() : std::optional(static_cast<DayState>(state)),
            event);
        QCOMPARE(made ? static_cast<int>(*made) : -1, after);
    }

    void namesAreReadBack()
    {
        for (const DayState state : {DayState::Open, DayState::Closed})
            QCOMPARE(dayStateOf(nameOf(state)), std::optional(state));
        QVERIFY(!dayStateOf(u"opening"));
    }

    void refuses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody signed") << 0 << Error::Kind::NeedsApproval;
        QTest::newRow("the manager signed") << 1 << Error::Kind::Refused;
        QTest::newRow("the next day, with one open") << 2 << Error::Kind::Refused;
        QTest::newRow("the day before") << 3 << Error::Kind::Refused;
        QTest::newRow("opened already") << 4 << Error::Kind::Refused;
        QTest::newRow("no manager") << 5 << Error::Kind::Refused;
    }

    void refuses()
    {
        QFETCH(int, fault);
        const auto database = openDesk();
        MoveDay request = asking();
        switch (fault) {
        case 0: request.approval = {}; break;
        case 1: request.approval.approverId = manager().operatorId; break;
        case 2: request.shift.businessDate = shift().businessDate.addDays(1); break;
        case 3: request.shift.businessDate = shift().businessDate.addDays(-1); break;
        case 5: request.roles = {u"teller"_s, u"supervisor"_s}; break;
        default: break;
        }
        const auto made = openDay(*database, request);
        QVERIFY(!made);
        QTEST(made.error().kind, "kind");
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    void aClosedDayBeforeALaterOneStaysClosed()
    {
        const auto database = quietDesk();
        QVERIFY(closeDay(*database, asking()));
        MoveDay tomorrow = asking();
        tomorrow.shift.businessDate = shift().businessDate.addDays(1);
        QVERIFY(openDay(*database, tomorrow));
        QCOMPARE(reopenDay(*database, asking(u"漏记一笔"_s)).error().kind, Error::Kind::Refused);
        QCOMPARE(stored(*database)->state, DayState::Closed);
    }

    void openingAgainNeedsAReason()
    {
        const auto database = quietDesk();
        QVERIFY(closeDay(*database, asking()));
        QCOMPARE(reopenDay(*database, asking(u"  "_s)).error().kind, Error::Kind::Input);
    }

    void aQuietDayHasNothingInItsWay()
    {
        QVERIFY(unmet(*quietDesk()).isEmpty());
        QCOMPARE(unmet(*openDesk()), QList{Guard::Explained});
    }

    void anOpenBoxAndWhatItDidStandInTheWay()
    {
        const auto database = openDesk();
        const OpenTill till = opening();
        QVERIFY(openTill(*database, till));
        compare(*database);
        QCOMPARE(unmet(*database), (QList{Guard::Tills, Guard::Outcomes}));
        setOutbox(*database, till.operation, OutboxState::Accepted);
        QCOMPARE(unmet(*database), QList{Guard::Tills});
        setTill(*database, u"short"_s);
        QCOMPARE(unmet(*database), (QList{Guard::Tills, Guard::Counts}));
        const auto closed = closeDay(*database, asking());
        QCOMPARE(closed.error().kind, Error::Kind::Refused);
        QCOMPARE(closed.error().detail, u"1"_s);
        QCOMPARE(stored(*database)->state, DayState::Open);
        setTill(*database, u"returned"_s);
        QVERIFY(closeDay(*database, asking()));
    }

    void anUnknownOutcomeIsSignedForByName()
    {
        const auto database = openDesk();
        const OpenTill till = opening();
        QVERIFY(openTill(*database, till));
        setTill(*database, u"sealed"_s);
        OpenItem unknown{till.operation, MatchClass::OursOnly, u"till.open"_s, Money::fen(1), {}};
        compare(*database, {unknown});
        QCOMPARE(unmet(*database), QList{Guard::Explained}); // named there, and not twice
        unknown.signedBy = operationId();
        compare(*database, {unknown});
        QVERIFY(unmet(*database).isEmpty());
    }

    void aSignatureThatHangsStandsInTheWay()
    {
        const auto database = quietDesk();
        const Operation seized{operationId(), u"cash.seize"_s, shift(), {},
            {{u"approval"_s, toJson(signature())}}, morning};
        QVERIFY(database->transaction([&] { return Journal(*database).append(seized); }));
        QCOMPARE(unmet(*database), QList{Guard::Approvals});
        setOutbox(*database, seized.id, OutboxState::Rejected);
        QVERIFY(unmet(*database).isEmpty());
    }

    /// Until the platform has judged it, and another supervisor has looked at what was not in
    /// order.
    void whatWasSignedOfflineStandsInTheWay()
    {
        const auto database = quietDesk();
        GrantRepository grants(*database);
        OfflineApproval told{.id = u"019d0000-0000-7000-8000-000000000001"_s,
            .state = OfflineState::Open,
            .cause = u"grant_revoked"_s,
            .operation = operationId(),
            .kind = u"till.open"_s,
            .device = u"SZ-QYL-02"_s,
            .maker = u"0217"_s,
            .approver = u"0102"_s,
            .at = morning,
            .businessDate = shift().businessDate};
        QVERIFY(grants.applyTold(told.id, hui::toJson(told)));
        QCOMPARE(unmet(*database), QList{Guard::Offline});
        told.state = OfflineState::Disputed;
        QVERIFY(grants.applyTold(told.id, hui::toJson(told)));
        QVERIFY(unmet(*database).isEmpty());
        KeptDecision kept{
            {operationId(), operationId(), u"0102"_s, morning, {}, {}, {}, {}, QString(64, u'0')},
            {operationId(), u"till.open"_s, u"0217"_s, {}}};
        QVERIFY(grants.add(kept));
        QVERIFY(unmet(*database).isEmpty()); // nothing was done with it
        QVERIFY(grants.markUsed(kept.decision.id));
        QCOMPARE(unmet(*database), QList{Guard::Offline});
    }

    void cashOnItsWayStandsInTheWay()
    {
        const auto database = quietDesk();
        TransferRepository transfers(*database);
        Transfer sent{operationId(), shift().businessDate, u"03"_s, vaultBox(),
            Transfer::Purpose::Return, issuedCash(), Money::fen(4'820'650), shift().operatorId,
            TransferState::InTransit, {}, morning};
        QVERIFY(transfers.add(sent));
        QCOMPARE(unmet(*database), QList{Guard::InTransit});
        QVERIFY(transfers.move(sent, TransferState::Received, {}, operationId()));
        sent.id = operationId();
        sent.purpose = Transfer::Purpose::Issue; // is received by an opening
        QVERIFY(transfers.add(sent));
        QVERIFY(unmet(*database).isEmpty());
    }

    void nothingIsHalfOpened()
    {
        const MoveDay request = asking();
        survivesEveryFailure(
            emptyDesk, [&](Database& database) { return openDay(database, request); },
            [&](Database& database) {
                return !stored(database) && !*Journal(database).contains(request.operation);
            });
    }

    void nothingIsHalfClosed()
    {
        const MoveDay request = asking();
        survivesEveryFailure(
            quietDesk, [&](Database& database) { return closeDay(database, request); },
            [&](Database& database) {
                return stored(database)->state == DayState::Open
                    && !*Journal(database).contains(request.operation);
            });
    }
};

QTEST_GUILESS_MAIN(TestMoveDay)
#include "tst_moveday.moc"
