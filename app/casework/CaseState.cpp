// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseState.h"

namespace hui {

namespace {

template <class Word>
std::optional<Word> wordOf(const QList<Word>& words, QStringView name)
{
    for (const Word word : words)
        if (nameOf(word) == name)
            return word;
    return std::nullopt;
}

} // namespace

QList<CaseState> caseStates()
{
    return {CaseState::Accepted, CaseState::Handling, CaseState::Decided, CaseState::Followed};
}

QList<CaseOutcome> caseOutcomes()
{
    return {CaseOutcome::None, CaseOutcome::Done, CaseOutcome::Refused, CaseOutcome::Withdrawn};
}

QList<CaseAct> caseActs()
{
    return {CaseAct::Save, CaseAct::Begin, CaseAct::Complete, CaseAct::Refuse, CaseAct::Withdraw,
        CaseAct::Reopen, CaseAct::Follow, CaseAct::Park, CaseAct::Leg};
}

QString nameOf(CaseState state)
{
    switch (state) {
    case CaseState::Accepted: return QStringLiteral("accepted");
    case CaseState::Handling: return QStringLiteral("handling");
    case CaseState::Decided: return QStringLiteral("decided");
    case CaseState::Followed: return QStringLiteral("followed");
    }
    return {};
}

QString nameOf(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::None: return QStringLiteral("none");
    case CaseOutcome::Done: return QStringLiteral("done");
    case CaseOutcome::Refused: return QStringLiteral("refused");
    case CaseOutcome::Withdrawn: return QStringLiteral("withdrawn");
    }
    return {};
}

QString nameOf(CaseAct act)
{
    switch (act) {
    case CaseAct::Save: return QStringLiteral("save");
    case CaseAct::Begin: return QStringLiteral("begin");
    case CaseAct::Complete: return QStringLiteral("complete");
    case CaseAct::Refuse: return QStringLiteral("refuse");
    case CaseAct::Withdraw: return QStringLiteral("withdraw");
    case CaseAct::Reopen: return QStringLiteral("reopen");
    case CaseAct::Follow: return QStringLiteral("follow");
    case CaseAct::Park: return QStringLiteral("park");
    case CaseAct::Leg: return QStringLiteral("leg");
    }
    return {};
}

std::optional<CaseState> caseStateOf(QStringView name)
{
    return wordOf(caseStates(), name);
}

std::optional<CaseOutcome> caseOutcomeOf(QStringView name)
{
    return wordOf(caseOutcomes(), name);
}

std::optional<CaseAct> caseActOf(QStringView name)
{
    return wordOf(caseActs(), name);
}

std::optional<CaseState> next(CaseState state, CaseAct act)
{
    struct Move {
        CaseState from;
        CaseAct by;
        CaseState to;
    };
    using enum CaseState;
    using enum CaseAct;
    static constexpr Move moves[] = {
        {Accepted, Save, Accepted},
        {Accepted, Park, Accepted},
        {Accepted, Begin, Handling},
        {Accepted, Refuse, Decided},
        {Accepted, Withdraw, Decided},
        {Handling, Save, Handling},
        {Handling, Park, Handling},
        {Handling, Leg, Handling},
        {Handling, Complete, Decided},
        {Handling, Refuse, Decided},
        {Handling, Withdraw, Decided},
        {Decided, Reopen, Handling},
        {Decided, Follow, Followed},
        {Followed, Reopen, Handling},
    };
    for (const Move& move : moves)
        if (move.from == state && move.by == act)
            return move.to;
    return std::nullopt;
}

bool isOpen(CaseState state)
{
    return state == CaseState::Accepted || state == CaseState::Handling;
}

} // namespace hui
