// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseStep.h"
#include "tests/testkit/Property.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

/// "pending" is not begun, "out" is on its way.
CaseLeg legIn(const QString& word)
{
    if (word == QStringLiteral("out"))
        return {LegState::Pending, QUuid::createUuid()};
    return {*legStateOf(word), {}};
}

} // namespace

/// Two legs, both or neither (domain.md B10).
class TestCaseStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outcome_data()
    {
        QTest::addColumn<QString>("money");
        QTest::addColumn<QString>("booking");
        QTest::addColumn<StepOutcome>("outcome");
        QTest::addColumn<QString>("undo");
        using enum StepOutcome;
        const auto row = [](const char* money, const char* booking, StepOutcome outcome,
                             const char* undo = "") {
            QTest::addRow("%s, %s", money, booking)
                << QString::fromLatin1(money) << QString::fromLatin1(booking) << outcome
                << QString::fromLatin1(undo);
        };
        row("none", "none", Done);
        row("pending", "pending", Open);
        row("out", "done", Open);
        row("done", "done", Done);
        row("done", "none", Done);
        row("done", "failed", MustUndo, "money"); // paid, and no appointment
        row("failed", "done", MustUndo, "booking");
        row("undone", "done", MustUndo, "booking");
        row("undone", "failed", Failed);
        row("failed", "none", Failed);
        row("failed", "pending", Failed); // it was never begun
        row("failed", "out", Open); // nothing is undone before its answer came
        row("unknown", "done", Unknown);
        row("unknown", "failed", Unknown);
        row("done", "unknown", Unknown);
    }

    void outcome()
    {
        QFETCH(QString, money);
        QFETCH(QString, booking);
        QFETCH(StepOutcome, outcome);
        QFETCH(QString, undo);
        const CaseStep step{QStringLiteral("a"), {}, {}, legIn(money), legIn(booking)};
        QCOMPARE(outcomeOf(step), outcome);
        QStringList undone;
        for (const LegKind kind : legsToUndo(step))
            undone.append(nameOf(kind));
        QCOMPARE(undone.join(u' '), undo);
    }

    void begins_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("may");
        QTest::newRow("alone") << "pending" << "none" << true;
        QTest::newRow("first") << "pending" << "pending" << true;
        QTest::newRow("after") << "pending" << "done" << true;
        QTest::newRow("twice") << "out" << "none" << false;
        QTest::newRow("for nothing") << "pending" << "failed" << false;
        QTest::newRow("after what was undone") << "pending" << "undone" << false;
        QTest::newRow("nobody knows") << "pending" << "unknown" << false;
        QTest::newRow("done") << "done" << "none" << false;
        QTest::newRow("no such leg") << "none" << "done" << false;
    }

    void begins()
    {
        QFETCH(QString, own);
        QFETCH(QString, other);
        QFETCH(bool, may);
        QCOMPARE(
            mayBegin({QStringLiteral("a"), {}, {}, legIn(own), legIn(other)}, LegKind::Money), may);
        QCOMPARE(
            mayBegin({QStringLiteral("a"), {}, {}, legIn(other), legIn(own)}, LegKind::Booking),
            may);
    }

    void theLifeOfALeg_data()
    {
        QTest::addColumn<LegState>("from");
        QTest::addColumn<QString>("events");
        using enum LegState;
        QTest::newRow("none") << None << "";
        QTest::newRow("pending") << Pending << "begin succeed fail lose";
        QTest::newRow("done") << Done << "undo";
        QTest::newRow("failed") << Failed << "retry";
        QTest::newRow("undone") << Undone << "retry";
        QTest::newRow("unknown") << Unknown << "succeed fail"; // never again under another id
    }

    void theLifeOfALeg()
    {
        QFETCH(LegState, from);
        QFETCH(QString, events);
        QStringList allowed;
        for (const LegEvent event : legEvents())
            if (next(from, event))
                allowed.append(nameOf(event));
        QCOMPARE(allowed.join(u' '), events);
    }

    /// Whatever comes in whatever order: once all answers are in and what must be undone is undone,
    /// both legs are done or none is.
    void bothOrNeither()
    {
        QVERIFY(holds("both legs or none", [] {
            CaseStep step{QStringLiteral("a"), {}, {}, {LegState::Pending}, {LegState::Pending}};
            const auto events = drawnPairs(2, 6);
            for (const auto& [which, what] : events) {
                CaseLeg& leg = step.leg(legKinds().at(which));
                const LegEvent event = legEvents().at(what);
                const auto after = next(leg.state, event);
                if (!after || (event == LegEvent::Begin && !mayBegin(step, legKinds().at(which))))
                    continue;
                leg.state = *after;
                leg.operation = event == LegEvent::Begin ? QUuid::createUuid()
                    : event == LegEvent::Retry           ? QUuid()
                                                         : leg.operation;
            }
            for (const LegKind kind : legKinds()) // the answers that are still out: no
                if (step.leg(kind).state == LegState::Unknown
                    || (step.leg(kind).state == LegState::Pending))
                    step.leg(kind).state = LegState::Failed;
            for (const LegKind kind : legsToUndo(step))
                step.leg(kind).state = *next(step.leg(kind).state, LegEvent::Undo);
            mustHold(
                (step.money.state == LegState::Done) == (step.booking.state == LegState::Done));
            mustHold(legsToUndo(step).isEmpty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestCaseStep)
#include "tst_casestep.moc"
