// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ticket/TicketState.h"

namespace hui::queue {

QList<TicketState> ticketStates()
{
    return {TicketState::Waiting, TicketState::Called, TicketState::Serving, TicketState::Parked,
        TicketState::Transferred, TicketState::Served, TicketState::Abandoned};
}

QList<TicketStep> ticketSteps()
{
    return {TicketStep::Call, TicketStep::Recall, TicketStep::Serve, TicketStep::Park,
        TicketStep::Resume, TicketStep::Transfer, TicketStep::Finish, TicketStep::Miss,
        TicketStep::Leave, TicketStep::Return};
}

QString nameOf(TicketState state)
{
    switch (state) {
    case TicketState::Waiting: return QStringLiteral("waiting");
    case TicketState::Called: return QStringLiteral("called");
    case TicketState::Serving: return QStringLiteral("serving");
    case TicketState::Parked: return QStringLiteral("parked");
    case TicketState::Transferred: return QStringLiteral("transferred");
    case TicketState::Served: return QStringLiteral("served");
    case TicketState::Abandoned: return QStringLiteral("abandoned");
    }
    return {};
}

std::optional<TicketState> ticketStateOf(QStringView name)
{
    for (const TicketState state : ticketStates())
        if (nameOf(state) == name)
            return state;
    return std::nullopt;
}

QString nameOf(TicketStep step)
{
    switch (step) {
    case TicketStep::Call: return QStringLiteral("call");
    case TicketStep::Recall: return QStringLiteral("recall");
    case TicketStep::Serve: return QStringLiteral("serve");
    case TicketStep::Park: return QStringLiteral("park");
    case TicketStep::Resume: return QStringLiteral("resume");
    case TicketStep::Transfer: return QStringLiteral("transfer");
    case TicketStep::Finish: return QStringLiteral("finish");
    case TicketStep::Miss: return QStringLiteral("miss");
    case TicketStep::Leave: return QStringLiteral("leave");
    case TicketStep::Return: return QStringLiteral("return");
    }
    return {};
}

std::optional<TicketStep> ticketStepOf(QStringView name)
{
    for (const TicketStep step : ticketSteps())
        if (nameOf(step) == name)
            return step;
    return std::nullopt;
}

std::optional<TicketState> next(TicketState state, TicketStep step)
{
    struct Move {
        TicketState from;
        TicketStep by;
        TicketState to;
    };
    using enum TicketState;
    using enum TicketStep;
    static constexpr Move moves[] = {
        {Waiting, Call, Called},
        {Waiting, Leave, Abandoned},
        {Transferred, Call, Called},
        {Transferred, Leave, Abandoned},
        {Called, Recall, Called},
        {Called, Serve, Serving},
        {Called, Transfer, Transferred},
        {Called, Miss, Abandoned},
        {Called, Leave, Abandoned},
        {Serving, Park, Parked},
        {Serving, Transfer, Transferred},
        {Serving, Finish, Served},
        {Parked, Resume, Serving},
        {Parked, Transfer, Transferred},
        {Parked, Finish, Served},
        {Parked, Leave, Abandoned},
        {Abandoned, Return, Waiting},
    };
    for (const Move& move : moves)
        if (move.from == state && move.by == step)
            return move.to;
    return std::nullopt;
}

bool isOver(TicketState state)
{
    return state == TicketState::Served || state == TicketState::Abandoned;
}

bool isInLine(TicketState state)
{
    return state == TicketState::Waiting || state == TicketState::Transferred;
}

} // namespace hui::queue
