// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseStep.h"

namespace hui {

namespace {

template <class Word>
std::optional<Word> legWordOf(const QList<Word>& words, QStringView name)
{
    for (const Word word : words)
        if (nameOf(word) == name)
            return word;
    return std::nullopt;
}

bool hasLeg(const CaseStep& step, LegState state)
{
    return step.money.state == state || step.booking.state == state;
}

bool isOut(const CaseLeg& leg)
{
    return leg.state == LegState::Pending && !leg.operation.isNull();
}

} // namespace

QList<LegKind> legKinds()
{
    return {LegKind::Money, LegKind::Booking};
}

QList<LegState> legStates()
{
    return {LegState::None, LegState::Pending, LegState::Done, LegState::Failed, LegState::Undone,
        LegState::Unknown};
}

QList<LegEvent> legEvents()
{
    return {LegEvent::Begin, LegEvent::Succeed, LegEvent::Fail, LegEvent::Lose, LegEvent::Undo,
        LegEvent::Retry};
}

QString nameOf(LegKind kind)
{
    return kind == LegKind::Money ? QStringLiteral("money") : QStringLiteral("booking");
}

QString nameOf(LegState state)
{
    switch (state) {
    case LegState::None: return QStringLiteral("none");
    case LegState::Pending: return QStringLiteral("pending");
    case LegState::Done: return QStringLiteral("done");
    case LegState::Failed: return QStringLiteral("failed");
    case LegState::Undone: return QStringLiteral("undone");
    case LegState::Unknown: return QStringLiteral("unknown");
    }
    return {};
}

QString nameOf(LegEvent event)
{
    switch (event) {
    case LegEvent::Begin: return QStringLiteral("begin");
    case LegEvent::Succeed: return QStringLiteral("succeed");
    case LegEvent::Fail: return QStringLiteral("fail");
    case LegEvent::Lose: return QStringLiteral("lose");
    case LegEvent::Undo: return QStringLiteral("undo");
    case LegEvent::Retry: return QStringLiteral("retry");
    }
    return {};
}

std::optional<LegKind> legKindOf(QStringView name)
{
    return legWordOf(legKinds(), name);
}

std::optional<LegState> legStateOf(QStringView name)
{
    return legWordOf(legStates(), name);
}

std::optional<LegEvent> legEventOf(QStringView name)
{
    return legWordOf(legEvents(), name);
}

std::optional<LegState> next(LegState state, LegEvent event)
{
    struct Move {
        LegState from;
        LegEvent by;
        LegState to;
    };
    using enum LegState;
    using enum LegEvent;
    static constexpr Move moves[] = {
        {Pending, Begin, Pending},
        {Pending, Succeed, Done},
        {Pending, Fail, Failed},
        {Pending, Lose, Unknown},
        {Unknown, Succeed, Done},
        {Unknown, Fail, Failed},
        {Done, Undo, Undone},
        {Failed, Retry, Pending},
        {Undone, Retry, Pending},
    };
    for (const Move& move : moves)
        if (move.from == state && move.by == event)
            return move.to;
    return std::nullopt;
}

StepOutcome outcomeOf(const CaseStep& step)
{
    if (hasLeg(step, LegState::Unknown))
        return StepOutcome::Unknown;
    if (!hasLeg(step, LegState::Failed) && !hasLeg(step, LegState::Undone))
        return hasLeg(step, LegState::Pending) ? StepOutcome::Open : StepOutcome::Done;
    if (hasLeg(step, LegState::Done))
        return StepOutcome::MustUndo;
    return isOut(step.money) || isOut(step.booking) ? StepOutcome::Open : StepOutcome::Failed;
}

QList<LegKind> legsToUndo(const CaseStep& step)
{
    QList<LegKind> undo;
    if (outcomeOf(step) == StepOutcome::MustUndo)
        for (const LegKind kind : legKinds())
            if (step.leg(kind).state == LegState::Done)
                undo.append(kind);
    return undo;
}

bool mayBegin(const CaseStep& step, LegKind kind)
{
    const CaseLeg& own = step.leg(kind);
    const CaseLeg& other = step.leg(kind == LegKind::Money ? LegKind::Booking : LegKind::Money);
    const bool isHopeful = other.state == LegState::None || other.state == LegState::Pending
        || other.state == LegState::Done;
    return own.state == LegState::Pending && own.operation.isNull() && isHopeful;
}

} // namespace hui
