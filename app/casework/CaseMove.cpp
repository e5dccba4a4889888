// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHistory = 200;
constexpr int bestRating = 5;

std::optional<Error> no(const char* text)
{
    return Error{Error::Kind::Refused, text, {}};
}

const CaseStep* stepOf(const Case& standing, const QString& id)
{
    const auto found = std::ranges::find(standing.steps, id, &CaseStep::id);
    return found == standing.steps.end() ? nullptr : &*found;
}

bool isOut(const CaseStep& step)
{
    const StepOutcome outcome = outcomeOf(step);
    const bool isBegun = !step.money.operation.isNull() || !step.booking.operation.isNull();
    return outcome == StepOutcome::Unknown || (outcome == StepOutcome::Open && isBegun);
}

bool isDone(const CaseStep& step)
{
    return outcomeOf(step) == StepOutcome::Done;
}

bool hasDoneLeg(const CaseStep& step)
{
    return step.money.state == LegState::Done || step.booking.state == LegState::Done;
}

/// Nothing is decided while an answer is out, or while something stands that should not.
std::optional<Error> whyNotDecide(const Case& standing, CaseAct act)
{
    if (std::ranges::any_of(standing.steps, isOut))
        return no(QT_TRANSLATE_NOOP("Error", "A payment or booking has no answer yet. Ask first."));
    if (act == CaseAct::Complete && !std::ranges::all_of(standing.steps, isDone))
        return no(QT_TRANSLATE_NOOP("Error", "A step of the case is not done yet."));
    if (act != CaseAct::Complete && std::ranges::any_of(standing.steps, hasDoneLeg))
        return no(QT_TRANSLATE_NOOP("Error", "What was paid or booked must be undone first."));
    return std::nullopt;
}

std::optional<Error> whyNotLeg(const Case& standing, const CaseMove& move)
{
    const CaseStep* step = stepOf(standing, move.step);
    if (!step)
        return no(QT_TRANSLATE_NOOP("Error", "The case has no such step."));
    const CaseLeg& leg = step->leg(move.leg);
    const bool isBegin = move.event == LegEvent::Begin;
    const bool needsBegun = move.event == LegEvent::Succeed || move.event == LegEvent::Lose;
    if (!next(leg.state, move.event) || (isBegin && !mayBegin(*step, move.leg))
        || (isBegin && move.reference.isNull()) || (needsBegun && leg.operation.isNull()))
        return no(QT_TRANSLATE_NOOP("Error", "The payment or booking does not stand there."));
    return std::nullopt;
}

void moveLeg(Case& changed, const CaseMove& move)
{
    const auto step = std::ranges::find(changed.steps, move.step, &CaseStep::id);
    CaseLeg& leg = step->leg(move.leg);
    const auto state = next(leg.state, move.event);
    HUI_ASSERT(state); // whyNot() has looked
    leg.state = *state;
    if (move.event == LegEvent::Begin)
        leg.operation = move.reference;
    if (move.event == LegEvent::Retry)
        leg.operation = {};
}

void decide(Case& changed, CaseAct act)
{
    if (act == CaseAct::Complete)
        changed.outcome = CaseOutcome::Done;
    if (act == CaseAct::Refuse)
        changed.outcome = CaseOutcome::Refused;
    if (act == CaseAct::Withdraw)
        changed.outcome = CaseOutcome::Withdrawn;
    if (act == CaseAct::Reopen) {
        changed.outcome = CaseOutcome::None;
        changed.rating = 0;
    }
}

} // namespace

const QString& phoneHolder()
{
    static const QString name = u"phone"_s;
    return name;
}

void noteEvent(Case& changed, const QString& act, const CaseMover& mover)
{
    const CaseEvent event{mover.operation, act, mover.operatorId, mover.at};
    QList<CaseEvent>& history = changed.history;
    const bool isSaving = act == nameOf(CaseAct::Save) && !history.isEmpty()
        && history.last().act == act && history.last().operatorId == mover.operatorId;
    if (isSaving || history.size() >= longestHistory)
        history.removeLast();
    history.append(event);
    changed.lastMove = mover.operation;
    changed.changedAt = mover.at;
}

std::optional<Error> whyNot(const Case& standing, const CaseMove& move, const QString& device)
{
    if (!next(standing.state, move.act))
        return no(QT_TRANSLATE_NOOP("Error", "The case does not stand there any more."));
    if (isOpen(standing.state) && standing.holder != device)
        return no(QT_TRANSLATE_NOOP("Error", "Another desk has the case. Take it over first."));
    if (move.rating < 0 || move.rating > bestRating
        || (move.rating > 0) > (move.act == CaseAct::Follow))
        return no(QT_TRANSLATE_NOOP("Error", "A rating is from 1 to 5."));
    if (move.isByCall && move.act != CaseAct::Follow)
        return no(QT_TRANSLATE_NOOP("Error", "Only to follow up is somebody called."));
    if (!move.customer.isNull() && !standing.customer.isNull()
        && move.customer != standing.customer)
        return no(QT_TRANSLATE_NOOP("Error", "The case is another customer's."));
    switch (move.act) {
    case CaseAct::Complete:
    case CaseAct::Refuse:
    case CaseAct::Withdraw: return whyNotDecide(standing, move.act);
    case CaseAct::Leg: return whyNotLeg(standing, move);
    case CaseAct::Save:
    case CaseAct::Begin:
    case CaseAct::Reopen:
    case CaseAct::Follow:
    case CaseAct::Park: break;
    }
    return std::nullopt;
}

Result<Done> applyMove(Case& changed, const CaseMove& move, const CaseMover& mover)
{
    if (const auto why = whyNot(changed, move, mover.device))
        return std::unexpected(*why);
    changed.state = *next(changed.state, move.act);
    if (move.entries)
        changed.entries = *move.entries;
    if (!move.note.isEmpty())
        changed.note = move.note;
    if (!move.customer.isNull())
        changed.customer = move.customer;
    if (move.act == CaseAct::Leg)
        moveLeg(changed, move);
    decide(changed, move.act);
    if (move.rating > 0) // else what the customer said on the telephone stays
        changed.rating = move.rating;
    const bool letsGo = move.act == CaseAct::Park || !isOpen(changed.state);
    changed.holder = letsGo ? QString() : mover.device;
    noteEvent(changed, move.isByCall ? calledAct() : nameOf(move.act), mover);
    return Done{};
}

Case openedAs(const Case& opened, const QString& branch, const CaseMover& mover)
{
    Case made = opened;
    made.id = mover.operation;
    made.branch = branch;
    made.holder = mover.device;
    made.openedAt = mover.at;
    noteEvent(made, u"open"_s, mover);
    return made;
}

QString takenAct()
{
    return u"take"_s;
}

QString calledAct()
{
    return u"call"_s;
}

void handOver(Case& changed, const CaseMover& mover)
{
    changed.holder = mover.device;
    noteEvent(changed, takenAct(), mover);
}

} // namespace hui
