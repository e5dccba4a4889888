// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "modules/reports/CaseFigures.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::reports;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate casesDay(2026, 3, 18);

CaseMover moverOn(int daysLater)
{
    return {operationId(), u"SZ-QYL-02"_s, u"0217"_s, FixedClock().nowUtc().addDays(daysLater)};
}

/// Taken in so many days before or after the day.
Case takenIn(int daysLater, const QString& kind = u"P-034"_s)
{
    Case wanted;
    wanted.kind = kind;
    wanted.kindZh = kind == u"P-034" ? u"水费"_s : u"零钱兑换"_s;
    wanted.kindEn = kind == u"P-034" ? u"Water bill"_s : u"Small change"_s;
    wanted.channel = u"counter"_s;
    wanted.touchpoint = u"window"_s;
    wanted.act = u"apply"_s;
    return openedAs(wanted, u"0512-08"_s, moverOn(daysLater));
}

void act(Case& value, CaseAct act, int daysLater = 0, int rating = 0)
{
    const bool says = act == CaseAct::Refuse || act == CaseAct::Withdraw;
    const auto made = applyMove(value,
        {.caseId = value.id,
            .act = act,
            .note = says ? u"材料不全"_s : QString(),
            .rating = rating},
        moverOn(daysLater));
    HUI_ASSERT(made);
}

} // namespace

/// What became of the cases of a day.
class TestCaseFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachStepOnItsDay()
    {
        Case fresh = takenIn(0);
        Case old = takenIn(-2);
        act(old, CaseAct::Begin);
        Case finished = takenIn(-1);
        act(finished, CaseAct::Begin, -1);
        act(finished, CaseAct::Complete);
        act(finished, CaseAct::Follow, 0, 5);
        Case second = takenIn(0);
        act(second, CaseAct::Begin);
        act(second, CaseAct::Complete);
        act(second, CaseAct::Follow, 0, 4);
        Case refused = takenIn(0, u"P-088"_s);
        act(refused, CaseAct::Begin);
        act(refused, CaseAct::Refuse);
        const QList<CaseFigures> figures
            = caseFigures({fresh, old, finished, second, refused}, casesDay);
        QCOMPARE(figures.size(), 3);
        QCOMPARE(figures.at(0),
            (CaseFigures{u"P-034"_s, u"水费"_s, u"Water bill"_s, 2, 2, 2, 0, 2, 2, 9, 2}));
        QCOMPARE(figures.at(0).rating(), u"4.5"_s);
        QCOMPARE(figures.at(1),
            (CaseFigures{u"P-088"_s, u"零钱兑换"_s, u"Small change"_s, 1, 1, 0, 1, 0, 0, 0, 0}));
        QCOMPARE(figures.at(1).rating(), QString());
        QCOMPARE(figures.at(2), (CaseFigures{{}, {}, {}, 3, 3, 2, 1, 2, 2, 9, 2}));
    }

    /// Reopened it is not done any more; of another day nothing is told.
    void whatIsReopenedIsOpen()
    {
        Case again = takenIn(-1);
        act(again, CaseAct::Begin, -1);
        act(again, CaseAct::Complete);
        act(again, CaseAct::Reopen);
        const QList<CaseFigures> figures = caseFigures({again}, casesDay);
        QCOMPARE(figures.constLast().done, 0);
        QCOMPARE(figures.constLast().open, 1);
        act(again, CaseAct::Complete, 1);
        QVERIFY(caseFigures({again}, casesDay).isEmpty());
        QCOMPARE(caseFigures({again}, casesDay.addDays(1)).constLast().done, 1);
    }

    /// A payment of a service decides a case with its leg.
    void aLegDecidesToo()
    {
        Case paid = takenIn(-1);
        noteEvent(paid, nameOf(CaseAct::Begin), moverOn(-1));
        noteEvent(paid, nameOf(CaseAct::Leg), moverOn(0));
        paid.state = CaseState::Decided;
        paid.outcome = CaseOutcome::Done;
        QCOMPARE(caseFigures({paid}, casesDay).constLast().done, 1);
    }

    /// Those of before that are still open, and those that moved since; not what was over long ago.
    void readsWhatItNeeds()
    {
        const auto database = memoryDatabase(caseMigrations());
        Case open = takenIn(-9);
        Case over = takenIn(-9);
        act(over, CaseAct::Begin, -9);
        act(over, CaseAct::Complete, -9);
        Case fresh = takenIn(0);
        QVERIFY(database->transaction([&]() -> Result<Done> {
            for (const Case& each : {open, over, fresh})
                if (const auto saved = CaseRepository(*database).save(each); !saved)
                    return saved;
            return Done{};
        }));
        const auto figures = caseFigures(*database, casesDay);
        QVERIFY(figures && !figures->isEmpty());
        QCOMPARE(figures->constLast().open, 2);
        QCOMPARE(figures->constLast().accepted, 1);
        QCOMPARE(figures->constLast().done, 0);
    }
};

QTEST_GUILESS_MAIN(TestCaseFigures)
#include "tst_casefigures.moc"
