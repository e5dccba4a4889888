// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/store/RecordingStop.h"
#include "app/sync/CompareBooks.h"
#include "app/sync/Log.h"
#include "app/sync/Passing.h"
#include "app/sync/PullHistory.h"
#include "app/sync/Turn.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace hui {

namespace {

const QString changesStream = QStringLiteral("changes");

bool isFreezing(const QString& code)
{
    return code == u"fork" || code == u"device_frozen" || code == u"device_revoked";
}

/// Applies one answer; its parts share the database, the turn and the outcome.
class Application {
public:
    Application(Database& database, const Turn& turn, const TurnContext& context)
        : m_database(database)
        , m_turn(turn)
        , m_context(context)
    {
    }

    Result<TurnOutcome> apply(const Result<UplinkAnswer>& answer)
    {
        note(answer);
        Result<Done> done = Done{};
        switch (m_turn.kind) {
        case TurnKind::Rest: break;
        case TurnKind::Ask: done = answer ? asked(*answer) : stillUnknown(); break;
        case TurnKind::Upload:
            done = answer ? uploaded(*answer) : notUploaded(answer.error());
            break;
        case TurnKind::Pull: done = answer ? pulled(*answer) : done; break;
        case TurnKind::History: done = answer ? history(*answer) : done; break;
        }
        if (!done)
            return std::unexpected(done.error());
        if (m_stop) {
            m_outcome.mayRecord = m_stop->isEmpty();
            if (m_turn.kind == TurnKind::Pull && *m_stop == u"rolled_back")
                m_outcome.more = true; // what was lost is fetched at once
            if (const auto kept = setRecordingStop(m_database, *m_stop); !kept)
                return std::unexpected(kept.error());
        }
        const auto counts = m_outbox.counts();
        if (!counts)
            return std::unexpected(counts.error());
        m_outcome.counts = *counts;
        return m_outcome;
    }

private:
    /// How the platform stands, whatever was said.
    void note(const Result<UplinkAnswer>& answer)
    {
        if (!answer) {
            m_outcome.failure = answer.error().kind == Error::Kind::Offline
                ? Pace::Failure::Unreached
                : Pace::Failure::Unanswered;
            return;
        }
        if (answer->status >= 500 || (answer->isProblem() && isPassing(answer->status)))
            m_outcome.failure = Pace::Failure::Refused;
        m_outcome.retryAfterMs = qint64(answer->retryAfterSeconds) * 1000;
        if (isFreezing(answer->code()))
            m_stop = answer->code();
    }

    /// A verdict that contradicts what is known changes nothing and stops nobody else.
    Result<Done> settle(const QUuid& id, const OutboxVerdict& verdict)
    {
        const auto state = m_outbox.settle(id, verdict);
        if (!state && state.error().kind == Error::Kind::Protocol) {
            qCWarning(syncLog).noquote() << id.toString() << state.error().detail;
            return Done{};
        }
        if (!state)
            return std::unexpected(state.error());
        if (*state != OutboxState::RetryWait)
            m_outcome.settled.append({id, *state});
        return Done{};
    }

    Result<Done> settleAll(const OutboxVerdict& verdict)
    {
        for (const QUuid& id : m_turn.operations)
            if (const auto settled = settle(id, verdict); !settled)
                return settled;
        return Done{};
    }

    Result<Done> stillUnknown()
    {
        return settleAll({.event = OutboxEvent::Unanswered,
            .lastError = QStringLiteral("no answer"),
            .nextAtMonoMs = m_context.nowMonoMs + askAgainAfterMs(m_context.timesAsked)});
    }

    Result<Done> notUploaded(const Error& error)
    {
        if (error.kind == Error::Kind::Unknown || error.kind == Error::Kind::Protocol)
            return stillUnknown();
        return settleAll({.event = OutboxEvent::NotThere,
            .lastError = error.detail,
            .nextAtMonoMs = m_context.nowMonoMs});
    }

    Result<Done> asked(const UplinkAnswer& answer)
    {
        if (!answer.isProblem())
            return settleItem(m_turn.operations.first(), answer.body);
        if (answer.status == 404 && answer.code() == u"unknown_operation")
            return settleAll({.event = OutboxEvent::NotThere,
                .lastError = answer.code(),
                .nextAtMonoMs = m_context.nowMonoMs}); // the same id again is always safe
        return stillUnknown();
    }

    Result<Done> uploaded(const UplinkAnswer& answer)
    {
        if (answer.isProblem())
            return refusedWhole(answer);
        QHash<QUuid, QJsonObject> results;
        for (const QJsonValue& value : answer.body.value(u"items").toArray())
            results.insert(QUuid(value[u"op_id"].toString()), value.toObject());
        for (const QUuid& id : m_turn.operations)
            if (const auto settled = settleItem(id, results.value(id)); !settled)
                return settled;
        if (const auto kept = keepAnchor(answer.body); !kept)
            return kept;
        return compare(answer.body);
    }

    /// The batch as a whole was refused: by a passing trouble, or because one item breaks it.
    Result<Done> refusedWhole(const UplinkAnswer& answer)
    {
        if (answer.status >= 500 && answer.status != 503)
            return stillUnknown();
        const bool isBroken = !isPassing(answer.status);
        m_outcome.isSplit = isBroken && m_turn.operations.size() > 1;
        if (isBroken && !m_outcome.isSplit)
            return settleAll(malformed(answer.code()));
        return settleAll({.event = OutboxEvent::NotThere,
            .code = answer.code(),
            .lastError = answer.code(),
            .nextAtMonoMs = m_context.nowMonoMs});
    }

    OutboxVerdict malformed(const QString& code) const
    {
        return {.event = OutboxEvent::Malformed,
            .code = code,
            .lastError = code,
            .nextAtMonoMs = m_context.nowMonoMs + 2'000};
    }

    Result<Done> settleItem(const QUuid& id, const QJsonObject& item)
    {
        const QString status = item.value(u"status").toString();
        OutboxVerdict verdict{.event = OutboxEvent::Unanswered,
            .serverRef = item.value(u"server_ref").toString(),
            .code = item.value(u"code").toString(),
            .result = item.value(u"result").toObject()};
        const qint64 soon = askAgainAfterMs(m_context.timesAsked);
        if (status == u"accepted") {
            verdict.event = OutboxEvent::Accepted;
        } else if (status == u"rejected") {
            verdict.event = OutboxEvent::Rejected;
            verdict.result.insert(QStringLiteral("text_zh"), item.value(u"text_zh"));
            verdict.result.insert(QStringLiteral("text_en"), item.value(u"text_en"));
        } else if (status == u"pending") {
            verdict.event = OutboxEvent::Pending;
            const qint64 wished = item.value(u"retry_after").toInteger() * 1000;
            verdict.nextAtMonoMs = m_context.nowMonoMs + qMax(wished, soon);
        } else if (status == u"conflict") {
            // A frozen device is not this operation's fault: it waits until somebody has thawed it.
            const bool isFrozen = verdict.code == u"device_frozen";
            verdict.event = isFrozen ? OutboxEvent::NotThere : OutboxEvent::Conflict;
            verdict.nextAtMonoMs = m_context.nowMonoMs + askAgainAfterMs(5);
            if (isFreezing(verdict.code))
                m_stop = verdict.code;
        } else if (status == u"invalid") {
            verdict = malformed(verdict.code);
        } else {
            verdict.nextAtMonoMs = m_context.nowMonoMs + soon;
        }
        return settle(id, verdict);
    }

    /// Notes what the platform's books say of ours; what it said of this device comes first.
    Result<Done> compare(const QJsonObject& body)
    {
        const auto stop = compareBooks(m_database, body);
        if (!stop)
            return std::unexpected(stop.error());
        if (!m_stop)
            m_stop = *stop;
        return Done{};
    }

    /// The platform has counter-signed the head that went with the batch.
    Result<Done> keepAnchor(const QJsonObject& body)
    {
        const QByteArray signature = body.value(u"anchor_sig").toString().toLatin1();
        if (!m_turn.anchor || signature.isEmpty())
            return Done{};
        ChainAnchor anchor = *m_turn.anchor;
        anchor.serverSignature = signature;
        anchor.serverKey = QByteArray::fromBase64(body.value(u"anchor_key").toString().toLatin1());
        return ChainAnchors(m_database).save(anchor);
    }

    Result<Done> pulled(const UplinkAnswer& answer)
    {
        if (answer.isProblem()) {
            const bool isLost = answer.status == 400 || answer.status == 410;
            return isLost && !m_turn.from.cursor.isEmpty() ? restart(m_turn.from.epoch)
                                                           : Result<Done>(Done{});
        }
        const QString epoch = answer.body.value(u"epoch").toVariant().toString();
        if (const auto compared = compare(answer.body); !compared)
            return compared;
        if (!m_turn.from.epoch.isEmpty() && m_turn.from.epoch != epoch)
            return restart(epoch);
        const auto isWhole = storeSome(answer.body.value(u"changes").toArray());
        if (!isWhole)
            return std::unexpected(isWhole.error());
        if (!*isWhole)
            return Done{};
        m_outcome.more = answer.body.value(u"more").toBool();
        const QString cursor = answer.body.value(u"cursor").toString();
        return SyncStateRepository(m_database).save(changesStream, {cursor, epoch});
    }

    /// A platform that cannot give back what was lost says so by 404: it does not know the way.
    Result<Done> history(const UplinkAnswer& answer)
    {
        if (answer.isProblem()) {
            if (answer.status == 404)
                m_stop = QStringLiteral("history_incomplete");
            return Done{};
        }
        const auto page = storeHistory(m_database, answer.body);
        if (!page && page.error().kind != Error::Kind::Protocol)
            return std::unexpected(page.error());
        if (!page)
            qCCritical(syncLog).noquote() << "the history cannot be read:" << page.error().detail;
        m_stop = page ? page->stop : QStringLiteral("history_incomplete");
        m_outcome.more = page && page->more;
        return Done{};
    }

    /// The next changes of a page, until the time of a part is over; whether these were the last.
    Result<bool> storeSome(const QJsonArray& changes)
    {
        QElapsedTimer time;
        time.start();
        m_outcome.changed = m_context.changed;
        for (qsizetype next = m_context.stored; next < changes.size(); ++next) {
            const bool isOver = m_context.partMs && time.elapsed() >= *m_context.partMs;
            if (isOver && next > m_context.stored) {
                m_outcome.stored = next;
                return false;
            }
            if (const auto stored = store(changes.at(next).toObject()); !stored)
                return std::unexpected(stored.error());
        }
        return true;
    }

    Result<Done> store(const QJsonObject& json)
    {
        Change change{json.value(u"stream").toString(), json.value(u"key").toString(),
            json.value(u"deleted").toBool(), json.value(u"value").toObject()};
        const ChangeSink sink = m_context.sinks.value(change.stream);
        if (!sink)
            return Done{}; // a stream that this version of the desk does not know
        if (change.deleted)
            change.value = {};
        const Result<Done> stored = sink(m_database, change);
        if (!stored
            && (stored.error().kind == Error::Kind::Storage
                || stored.error().kind == Error::Kind::Unknown))
            return stored;
        if (!stored)
            qCWarning(syncLog).noquote() << change.stream << change.key << stored.error().detail;
        else
            m_outcome.changed.insert(change.stream);
        return Done{};
    }

    Result<Done> restart(const QString& epoch)
    {
        m_outcome.more = true;
        return SyncStateRepository(m_database).save(changesStream, {QString(), epoch});
    }

    Database& m_database;
    OutboxRepository m_outbox{m_database};
    const Turn& m_turn;
    const TurnContext& m_context;
    TurnOutcome m_outcome;
    std::optional<QString> m_stop; ///< why nothing may be recorded, or empty; nothing: not told
};

} // namespace

Result<TurnOutcome> applyTurn(Database& database, const Turn& turn,
    const Result<UplinkAnswer>& answer, const TurnContext& context)
{
    return database.transaction([&] { return Application(database, turn, context).apply(answer); });
}

} // namespace hui
