// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseLegs.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

bool isBegun(const CaseStep& step)
{
    return !step.money.operation.isNull() || !step.booking.operation.isNull();
}

bool mayBeBegun(const CaseStep& step)
{
    return !isBegun(step) || outcomeOf(step) == StepOutcome::Failed;
}

bool hasFailedLeg(const CaseStep& step)
{
    return step.money.state == LegState::Failed || step.booking.state == LegState::Failed;
}

bool allCameTo(const Case& value, StepOutcome outcome)
{
    return std::ranges::all_of(
        value.steps, [outcome](const CaseStep& step) { return outcomeOf(step) == outcome; });
}

/// The case goes on with its steps: it comes out with the last of them.
void followSteps(Case& changed, const CaseMover& mover)
{
    const bool isDone = allCameTo(changed, StepOutcome::Done);
    const bool isNothing = allCameTo(changed, StepOutcome::Failed);
    if (changed.state == CaseState::Handling && (isDone || isNothing)) {
        const bool isRefused = std::ranges::any_of(changed.steps, hasFailedLeg);
        changed.state = CaseState::Decided;
        changed.outcome = isDone ? CaseOutcome::Done
            : isRefused          ? CaseOutcome::Refused
                                 : CaseOutcome::Withdrawn;
        changed.holder.clear();
    } else if (!isOpen(changed.state) && changed.outcome == CaseOutcome::Done && !isDone) {
        changed.state = CaseState::Handling;
        changed.outcome = CaseOutcome::None;
        const bool isOfBranch = mover.branch.isEmpty() || mover.branch == changed.branch;
        changed.holder = isOfBranch ? mover.device : QString(); // else any desk that has it
        changed.rating = 0; // was of what is undone, as when it is opened again by hand
        noteEvent(changed, nameOf(CaseAct::Reopen), mover);
    }
}

} // namespace

Result<Done> beginStep(Case& changed, const CaseStep& step, const CaseMover& mover)
{
    if (!isOpen(changed.state) || changed.holder != mover.device)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Another desk has the case. Take it over first."));
    const auto known = std::ranges::find(changed.steps, step.id, &CaseStep::id);
    if (known != changed.steps.end() && !mayBeBegun(*known))
        return refused(QT_TRANSLATE_NOOP("Error", "This step of the case is under way already."));
    if (known != changed.steps.end())
        *known = step;
    else
        changed.steps.append(step);
    changed.state = CaseState::Handling;
    noteEvent(changed, nameOf(CaseAct::Begin), mover);
    return Done{};
}

bool tellLeg(
    Case& changed, const QUuid& operation, LegKind kind, LegEvent event, const CaseMover& mover)
{
    const auto step = std::ranges::find_if(changed.steps, [&operation](const CaseStep& each) {
        return each.money.operation == operation || each.booking.operation == operation;
    });
    if (operation.isNull() || step == changed.steps.end())
        return false;
    CaseLeg& leg = step->leg(kind);
    const auto state = next(leg.state, event);
    if (!state)
        return false;
    leg.state = *state;
    noteEvent(changed, nameOf(CaseAct::Leg), mover);
    followSteps(changed, mover);
    return true;
}

} // namespace hui
