// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseEnd.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

/// Its legs went well, and it has some: a step without legs stands for nothing.
bool wentWell(const CaseStep& step)
{
    const bool isOfSome
        = step.money.state != LegState::None || step.booking.state != LegState::None;
    return isOfSome && outcomeOf(step) == StepOutcome::Done;
}

bool isFree(const CaseStep& step)
{
    const bool isBegun = !step.money.operation.isNull() || !step.booking.operation.isNull();
    return outcomeOf(step) == StepOutcome::Failed
        || (outcomeOf(step) == StepOutcome::Open && !isBegun);
}

} // namespace

bool awaitsService(const Case& standing)
{
    return std::ranges::all_of(standing.steps, isFree);
}

std::optional<Error> whyNotByHand(const Case& standing, const CaseMove& move)
{
    const bool isTold = move.act == CaseAct::Leg;
    const bool isEnd = move.act == CaseAct::Complete;
    if (isTold)
        return Error{Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "What was paid or booked is told by its own page."), {}};
    if (isEnd && std::ranges::none_of(standing.steps, wentWell))
        return Error{Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error",
                "The case is not done yet. Do it at its page (Ctrl+J): it comes out by itself "
                "then."),
            {}};
    return std::nullopt;
}

Result<Done> mayMoveByHand(const Case& standing, const CaseMove& move, const ServesKind& serves)
{
    const auto why = whyNotByHand(standing, move);
    if (!why || !serves)
        return Done{};
    const auto isServed = serves(standing.kind);
    if (!isServed)
        return std::unexpected(isServed.error());
    return *isServed ? Result<Done>(std::unexpected(*why)) : Done{};
}

const QString& notDoneAct()
{
    static const QString name = QStringLiteral("not_done");
    return name;
}

bool isNotDone(const Case& standing)
{
    return isOpen(standing.state) && !standing.history.isEmpty()
        && standing.history.last().act == notDoneAct();
}

} // namespace hui
