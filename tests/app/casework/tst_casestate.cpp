// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseState.h"
#include "tests/testkit/Property.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

/// The life of a case: the table is the rule, and the property holds for every way through it.
class TestCaseState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nextState_data()
    {
        QTest::addColumn<CaseState>("from");
        QTest::addColumn<QString>("acts");
        using enum CaseState;
        QTest::newRow("taken in") << Accepted << "save begin refuse withdraw park";
        QTest::newRow("worked on") << Handling << "save complete refuse withdraw park leg";
        QTest::newRow("come out") << Decided << "reopen follow";
        QTest::newRow("asked") << Followed << "reopen";
    }

    void nextState()
    {
        QFETCH(CaseState, from);
        QFETCH(QString, acts);
        QStringList allowed;
        for (const CaseAct act : caseActs())
            if (next(from, act))
                allowed.append(nameOf(act));
        QCOMPARE(allowed.join(u' '), acts);
    }

    void wordsAreReadBack()
    {
        for (const CaseState state : caseStates())
            QCOMPARE(caseStateOf(nameOf(state)), std::optional(state));
        for (const CaseOutcome outcome : caseOutcomes())
            QCOMPARE(caseOutcomeOf(nameOf(outcome)), std::optional(outcome));
        for (const CaseAct act : caseActs())
            QCOMPARE(caseActOf(nameOf(act)), std::optional(act));
        QVERIFY(!caseActOf(u"sing"));
    }

    /// Nobody is asked how it was before it came out, and from everywhere a case can be ended.
    void everyWayEnds()
    {
        QVERIFY(holds("a case never ends at submitted", [] {
            CaseState state = CaseState::Accepted;
            bool cameOut = false;
            const auto acts = drawnNumbers(9);
            for (const int index : acts)
                if (const auto after = next(state, caseActs().at(index))) {
                    mustHold(*after != CaseState::Followed || cameOut);
                    state = *after;
                    cameOut = !isOpen(state);
                }
            if (isOpen(state))
                mustHold(next(state, CaseAct::Withdraw) == CaseState::Decided);
            mustHold(
                isOpen(state) != (state == CaseState::Decided || state == CaseState::Followed));
        }));
    }
};

QTEST_APPLESS_MAIN(TestCaseState)
#include "tst_casestate.moc"
