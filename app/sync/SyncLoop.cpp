// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/SyncLoop.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/Log.h"

#include <utility>

namespace hui {

namespace {

constexpr qint64 partMs = 6; // of a page of changes, without the COMMIT

} // namespace

SyncLoop::SyncLoop(const SyncTools& tools, const SyncLimits& limits)
    : m_tools(tools)
    , m_limits(limits)
    , m_ticks(this)
{
    m_ticks.setInterval(m_limits.tickMs);
    connect(&m_ticks, &QTimer::timeout, this, &SyncLoop::turn);
}

void SyncLoop::setSink(const QString& stream, const ChangeSink& sink)
{
    m_sinks.insert(stream, sink);
}

void SyncLoop::setChore(const QString& stream, const ChangeChore& chore)
{
    m_chores.insert(stream, chore);
}

void SyncLoop::setGate(const QString& kind, const SendGate& gate)
{
    m_gates.insert(kind, gate);
}

void SyncLoop::start()
{
    m_ticks.start();
    for (auto chore = m_chores.cbegin(); chore != m_chores.cend(); ++chore)
        beginChore(chore.key());
    m_pullAtMs = m_tools.clock.monotonicMs();
    turn();
}

void SyncLoop::wake()
{
    const qint64 now = m_tools.clock.monotonicMs();
    m_pace.hurry();
    m_isWoken = m_isBusy;
    m_look = true;
    m_pullAtMs = qMin(m_pullAtMs, qMax(now, m_pulledAtMs + m_limits.pullAtMostEveryMs));
    turn();
}

void SyncLoop::askFor(const QUuid& operation)
{
    if (!m_asked.contains(operation))
        m_asked.append(operation);
    m_pace.hurry();
    m_look = true;
    turn();
}

/// After a start, and after the store failed in between: what is marked as being sent may have
/// arrived.
void SyncLoop::recover()
{
    m_isBusy = true;
    const auto work = [](Database& database) { return OutboxRepository(database).recover(); };
    whenDone(m_tools.store.run(work), this, [this](const Result<int>& recovered) {
        if (!recovered)
            return storeFailed(recovered.error());
        m_isBusy = false;
        m_isRecovered = true;
        turn();
    });
}

/// What has come is worked off before more of it comes.
bool SyncLoop::mayPull(qint64 now) const
{
    return now >= m_pullAtMs && m_choresUnderWay.isEmpty();
}

bool SyncLoop::isDue(qint64 now) const
{
    return m_look || !m_asked.isEmpty() || mayPull(now) || (m_nextAtMs && now >= *m_nextAtMs);
}

void SyncLoop::turn()
{
    const qint64 now = m_tools.clock.monotonicMs();
    if (m_isBusy || !m_ticks.isActive() || !m_pace.mayTry(now) || !isDue(now))
        return;
    if (!m_isRecovered)
        return recover();
    m_isBusy = true;
    const auto work
        = [wish = wishAt(now)](Database& database) { return prepareTurn(database, wish); };
    whenDone(m_tools.store.run(work), this, [this](const Result<Turn>& made) { prepared(made); });
}

TurnWish SyncLoop::wishAt(qint64 now)
{
    m_look = false; // what comes in from now on is looked at in the next turn
    return {.nowMonoMs = now,
        .key = newOperationId(m_tools.clock, m_tools.random),
        .asked = std::exchange(m_asked, {}),
        .mayUpload = !m_pace.isOpen(),
        .pullFirst = m_lastKind == TurnKind::Upload || !m_isCompared,
        .pull = mayPull(now) || !m_isCompared,
        .batchItems = m_singles > 0 ? 1 : m_limits.batchItems,
        .gates = m_gates};
}

void SyncLoop::prepared(const Result<Turn>& turn)
{
    if (!turn)
        return storeFailed(turn.error());
    for (const Settled& known : turn->known)
        tell(known);
    m_asked += turn->askLater;
    m_nextAtMs = turn->nextAtMonoMs;
    m_lastKind = turn->kind;
    show(turn->counts);
    if (turn->kind == TurnKind::Rest)
        return rest(*turn);
    show(LinkEvent::Wanted);
    if (turn->kind == TurnKind::Upload)
        show(LinkEvent::Queued);
    whenDone(m_tools.uplink.ask(turn->request), this,
        [this, asked = *turn](const Result<UplinkAnswer>& answer) { answered(asked, answer); });
}

void SyncLoop::rest(const Turn& turn)
{
    m_isBusy = false;
    m_singles = 0;
    show(LinkEvent::Drained);
    show(turn.counts);
}

void SyncLoop::answered(const Turn& turn, const Result<UplinkAnswer>& answer)
{
    const bool isReached = answer || answer.error().kind != Error::Kind::Offline;
    if (turn.kind == TurnKind::Pull && isReached)
        m_isCompared = true; // an answer that cannot be read must not hold back what waits
    TurnContext context{
        .nowMonoMs = m_tools.clock.monotonicMs(), .sinks = m_sinks, .partMs = partMs};
    if (turn.kind == TurnKind::Ask)
        context.timesAsked = 1 + m_timesAsked.value(turn.operations.first());
    apply(turn, answer, context);
}

/// A page of changes is stored part by part, so that what a teller asks for comes in between.
void SyncLoop::apply(
    const Turn& turn, const Result<UplinkAnswer>& answer, const TurnContext& context)
{
    const auto work = [turn, answer, context](Database& database) {
        return applyTurn(database, turn, answer, context);
    };
    whenDone(m_tools.store.run(work), this,
        [this, turn, answer, context](const Result<TurnOutcome>& outcome) {
            if (!outcome)
                return storeFailed(outcome.error());
            if (outcome->stored == 0)
                return applied(turn, *outcome);
            TurnContext rest = context;
            rest.stored = outcome->stored;
            rest.changed = outcome->changed;
            apply(turn, answer, rest);
        });
}

void SyncLoop::applied(const Turn& turn, const TurnOutcome& outcome)
{
    m_isBusy = false;
    m_look = true;
    if (outcome.mayRecord)
        m_status.mayRecord = *outcome.mayRecord;
    if (outcome.isSplit)
        m_singles = static_cast<int>(turn.operations.size());
    else if (m_singles > 0 && turn.kind == TurnKind::Upload)
        --m_singles;
    if (turn.kind == TurnKind::Pull || turn.kind == TurnKind::History) {
        m_pulledAtMs = m_tools.clock.monotonicMs();
        const bool isAllHere = !outcome.more && !outcome.failure; // else as soon as the pace allows
        m_pullAtMs = m_pulledAtMs + (isAllHere ? m_limits.pullEveryMs : 0);
    }
    keepPace(outcome);
    rememberAsked(turn, outcome);
    show(outcome.counts);
    for (const Settled& settled : outcome.settled)
        tell(settled);
    for (const QString& stream : outcome.changed)
        Q_EMIT changed(stream);
    for (const QString& stream : outcome.changed)
        beginChore(stream);
    this->turn();
}

void SyncLoop::beginChore(const QString& stream)
{
    if (!m_chores.contains(stream) || m_choresUnderWay.contains(stream))
        return; // what is under way sees what has come
    m_choresUnderWay.insert(stream);
    goOnWithChore(stream, false);
}

/// The next step is asked for when the one before is done, so that what a teller asks for in
/// between comes in between.
void SyncLoop::goOnWithChore(const QString& stream, bool hasWorked)
{
    whenDone(m_tools.store.run(m_chores.value(stream)), this,
        [this, stream, hasWorked](const Result<bool>& more) {
            if (more && *more)
                return goOnWithChore(stream, true);
            m_choresUnderWay.remove(stream);
            m_look = true; // a page may have waited for this
            if (!more) {
                qCCritical(syncLog).noquote() << stream << more.error().text << more.error().detail;
                QTimer::singleShot(
                    m_limits.choreAgainMs, this, [this, stream] { beginChore(stream); });
            }
            if (more && hasWorked)
                Q_EMIT changed(stream);
        });
}

void SyncLoop::keepPace(const TurnOutcome& outcome)
{
    const bool isWoken = std::exchange(m_isWoken, false);
    if (!outcome.failure) {
        m_pace.good();
        m_status.lastSync = m_tools.clock.nowUtc();
        return show(LinkEvent::Reached);
    }
    m_pace.bad(*outcome.failure, m_tools.clock.monotonicMs(), m_tools.random, outcome.retryAfterMs);
    if (isWoken)
        m_pace.hurry();
    if (*outcome.failure != Pace::Failure::Refused)
        return show(LinkEvent::Lost);
    show(LinkEvent::Reached);
    show(LinkEvent::Drained); // what was refused waits again: nothing is being sent
}

/// How often each unknown outcome was asked for: the waiting time before the next time grows.
void SyncLoop::rememberAsked(const Turn& turn, const TurnOutcome& outcome)
{
    if (turn.kind != TurnKind::Ask)
        return;
    const QUuid& operation = turn.operations.first();
    const bool isStillUnknown
        = !outcome.settled.isEmpty() && outcome.settled.first().state == OutboxState::Unknown;
    if (isStillUnknown)
        ++m_timesAsked[operation];
    else
        m_timesAsked.remove(operation);
}

/// The disk failed in between: nothing is lost, because what may have been sent is marked. Looks
/// again later, and then takes for unknown what it finds so marked.
void SyncLoop::storeFailed(const Error& error)
{
    qCCritical(syncLog).noquote() << error.text << error.detail;
    m_isBusy = false;
    m_isRecovered = false;
    m_look = true;
    m_pace.bad(Pace::Failure::Unanswered, m_tools.clock.monotonicMs(), m_tools.random);
}

void SyncLoop::tell(const Settled& settled)
{
    Q_EMIT this->settled(settled.operation, settled.state);
}

void SyncLoop::show(const OutboxCounts& counts)
{
    m_status.waiting = counts.waiting;
    m_status.unknown = counts.unknown;
    m_status.needsAttention = counts.review + counts.poison;
    showStatus();
}

void SyncLoop::show(LinkEvent event)
{
    m_status.link = next(m_status.link, event);
    showStatus();
}

void SyncLoop::showStatus()
{
    if (m_shown == m_status)
        return;
    m_shown = m_status;
    Q_EMIT statusChanged(m_status);
}

} // namespace hui
