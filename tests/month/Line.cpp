// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/month/Line.h"

#include "app/till/TransferRepository.h"

namespace hui::month {

namespace {

constexpr int mostTurns = 2000; // of one evening

/// What the desk keeps of the changes it pulls.
Result<Done> intoTransfers(Database& database, const Change& change)
{
    return TransferRepository(database).apply(change.value);
}

} // namespace

void Line::restart()
{
    m_pace = {};
    m_asked.clear();
}

void Line::deliverLate()
{
    for (const UplinkRequest& request : std::exchange(m_late, {}))
        m_platform.ask(request, m_device);
}

Line::Answer Line::answerTo(const UplinkRequest& request, bool faulty)
{
    if (!faulty)
        return ask(request);
    const auto unknown = failure(Error::Kind::Unknown, "no answer");
    if (m_down)
        return failure(Error::Kind::Offline, "nobody there");
    switch (m_chance.below(12)) {
    case 0: return failure(Error::Kind::Offline, "nobody there");
    case 1: return unknown; // never arrived, and nobody knows
    case 2: ask(request); return unknown; // the answer was lost
    case 3: m_late.append(request); return unknown; // arrives later
    case 4: ask(request); return ask(request); // twice
    case 5: return UplinkAnswer{503, {{QStringLiteral("code"), QStringLiteral("busy")}}, false, 2};
    case 6: deliverLate(); return ask(request);
    default: return ask(request);
    }
}

TurnKind Line::turn(Database& database, bool faulty, Wish wish)
{
    m_monoMs = qMax(m_monoMs + 1, m_pace.notBeforeMs());
    const Turn turn = must(prepareTurn(database,
                               {.nowMonoMs = m_monoMs,
                                   .key = testkit::operationId(),
                                   .mayUpload = !m_pace.isOpen(),
                                   .pull = wish == Wish::Pull,
                                   .batchItems = m_singles-- > 0 ? 1 : 20}),
        "turn");
    if (turn.kind == TurnKind::Rest) {
        if (turn.nextAtMonoMs)
            m_monoMs = qMax(m_monoMs, *turn.nextAtMonoMs);
        return turn.kind;
    }
    TurnContext context{.nowMonoMs = m_monoMs,
        .sinks = {{QStringLiteral("cash_transfer"), intoTransfers},
            {QStringLiteral("blank_transfer"), intoTransfers}}};
    if (turn.kind == TurnKind::Ask)
        context.timesAsked = ++m_asked[turn.operations.first()];
    const Answer answer = answerTo(turn.request, faulty);
    const TurnOutcome outcome = must(applyTurn(database, turn, answer, context), "answer");
    if (outcome.isSplit)
        m_singles = static_cast<int>(turn.operations.size());
    if (outcome.failure)
        m_pace.bad(*outcome.failure, m_monoMs, m_jitter, outcome.retryAfterMs);
    else
        m_pace.good();
    return turn.kind;
}

bool Line::suffer(Database& database, int turns)
{
    for (int i = 0; i < turns; ++i) {
        turn(database, true, m_chance.oneIn(5) ? Wish::Pull : Wish::Send);
        if (m_chance.oneIn(150))
            return false;
    }
    return true;
}

void Line::quieten(Database& database)
{
    deliverLate();
    int rests = 0;
    for (int i = 0; i < mostTurns && rests < 4; ++i) {
        const bool rested = turn(database, false) == TurnKind::Rest;
        const auto counts = must(OutboxRepository(database).counts(), "counts");
        if (rested && counts.waiting + counts.unknown == 0)
            break;
        rests += rested && counts.waiting == 0 ? 1 : 0;
    }
    demand(must(OutboxRepository(database).counts(), "counts").waiting == 0,
        "everything is sent in the end");
    while (turn(database, false, Wish::Pull) != TurnKind::Pull) { }
}

} // namespace hui::month
