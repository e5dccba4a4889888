// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/RecordingStop.h"
#include "app/sync/PullHistory.h"
#include "app/sync/Turn.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace hui {

namespace {

constexpr int changesPerPage = 500;
constexpr qint64 soonestLookMs = 1'000; // at what is held
constexpr qint64 latestLookMs = 600'000; // hours change, and the wall clock is set

/// A journal entry in the words of the contract.
QJsonObject itemOf(const JournalEntry& entry)
{
    const Operation& operation = entry.operation;
    QJsonObject item{{QStringLiteral("op_id"), idText(operation.id)},
        {QStringLiteral("device_seq"), entry.sequence}, {QStringLiteral("kind"), operation.kind},
        {QStringLiteral("operator"), operation.shift.operatorId},
        {QStringLiteral("branch"), operation.shift.branch},
        {QStringLiteral("till"), operation.shift.till},
        {QStringLiteral("business_date"), operation.shift.businessDate.toString(Qt::ISODate)},
        {QStringLiteral("at"), timestampToJson(operation.at)},
        {QStringLiteral("body"), operation.body}};
    if (operation.amount)
        item.insert(QStringLiteral("amount"), moneyToJson(*operation.amount));
    if (operation.dependsOn)
        item.insert(QStringLiteral("depends_on"), idText(*operation.dependsOn));
    return item;
}

void askFor(const QUuid& operation, Turn& turn)
{
    turn.kind = TurnKind::Ask;
    turn.operations = {operation};
    turn.request
        = {.path = QStringLiteral("/v1/operations/") + idText(operation), .asOperator = false};
}

/// Somebody waits for these: asks for the first that is unknown, tells what is known of the rest.
Result<Done> lookAtAsked(Database& database, const QList<QUuid>& asked, Turn& turn)
{
    for (const QUuid& id : asked) {
        const auto entry = Journal(database).byId(id);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            continue;
        switch ((*entry)->state) {
        case OutboxState::Unknown:
            if (turn.kind == TurnKind::Rest)
                askFor(id, turn);
            else
                turn.askLater.append(id);
            break;
        case OutboxState::Accepted:
        case OutboxState::Rejected:
        case OutboxState::Review:
        case OutboxState::Poison: turn.known.append({id, (*entry)->state}); break;
        case OutboxState::Recorded:
        case OutboxState::Sending:
        case OutboxState::RetryWait: break; // its turn to be sent comes
        }
    }
    return Done{};
}

/// As many of the entries, from the first, as go into one batch.
Turn uploadOf(const QList<JournalEntry>& entries, const QUuid& key)
{
    Turn turn{.kind = TurnKind::Upload};
    QJsonArray items;
    qsizetype bytes = 512; // what stands around the items, the signed head among it
    qint64 lastSequence = 0;
    for (const JournalEntry& entry : entries) {
        const QJsonObject item = itemOf(entry);
        bytes += QJsonDocument(item).toJson(QJsonDocument::Compact).size() + 1;
        if (!items.isEmpty() && bytes > maxBatchBytes)
            break;
        items.append(item);
        turn.operations.append(entry.operation.id);
        lastSequence = entry.sequence;
    }
    turn.request = {.method = "POST",
        .path = QStringLiteral("/v1/operations:batch"),
        .body = {{QStringLiteral("items"), items}},
        .key = key,
        .deviceSequence = lastSequence,
        .asOperator = false};
    return turn;
}

Result<Turn> pullOf(Database& database)
{
    const auto state = SyncStateRepository(database).of(QStringLiteral("changes"));
    if (!state)
        return std::unexpected(state.error());
    Turn turn{.kind = TurnKind::Pull, .from = state->value_or(SyncState{})};
    const QByteArray cursor = QUrl::toPercentEncoding(turn.from.cursor);
    turn.request = {.path = QStringLiteral("/v1/changes?cursor=%1&limit=%2")
                        .arg(QString::fromLatin1(cursor), QString::number(changesPerPage)),
        .asOperator = false};
    return turn;
}

Result<Turn> historyOf(Database& database)
{
    const Result<qint64> after = historyAfter(database);
    if (!after)
        return std::unexpected(after.error());
    Turn turn{.kind = TurnKind::History};
    turn.request
        = {.path = QStringLiteral("/v1/operations?after=%1").arg(*after), .asOperator = false};
    return turn;
}

/// Puts the newest head of the journal beside a batch when the platform has not counter-signed it.
/// The head may be further than the batch: it tells what there is, not what is sent.
Result<Done> addAnchor(Database& database, Turn& turn)
{
    ChainAnchors anchors(database);
    if (const auto due = anchors.signDue(1); !due)
        return std::unexpected(due.error());
    const auto last = anchors.last();
    if (!last)
        return std::unexpected(last.error());
    if (!*last || (*last)->deviceSignature.isEmpty() || !(*last)->serverSignature.isEmpty())
        return Done{};
    turn.anchor = *last;
    turn.request.body.insert(QStringLiteral("anchor"),
        QJsonObject{{QStringLiteral("seq"), (*last)->sequence},
            {QStringLiteral("head"), QString::fromLatin1((*last)->head.toHex())},
            {QStringLiteral("signature"), QString::fromLatin1((*last)->deviceSignature)}});
    return Done{};
}

/// Until when an entry is held, as its kind says; nothing: it may be sent.
Result<std::optional<QDateTime>> heldUntil(
    Database& database, const TurnWish& wish, const Operation& operation)
{
    const SendGate gate = wish.gates.value(operation.kind);
    const QDateTime now = database.clock().nowUtc();
    return gate ? gate(database, operation, now) : std::optional<QDateTime>();
}

/// Of what is due, what nobody holds; the rest is put off. When all of it is, the next are looked
/// at.
Result<QList<JournalEntry>> sendable(Database& database, const TurnWish& wish)
{
    OutboxRepository outbox(database);
    for (;;) {
        const auto due = outbox.due(wish.nowMonoMs, wish.batchItems);
        if (!due || due->isEmpty())
            return due;
        QList<JournalEntry> open;
        for (const JournalEntry& entry : *due) {
            const auto until = heldUntil(database, wish, entry.operation);
            if (!until)
                return std::unexpected(until.error());
            if (!*until) {
                open.append(entry);
                continue;
            }
            const qint64 wait = database.clock().nowUtc().msecsTo(**until);
            const auto held = outbox.hold(entry.operation.id,
                wish.nowMonoMs + std::clamp(wait, soonestLookMs, latestLookMs), **until);
            if (!held)
                return std::unexpected(held.error());
        }
        if (!open.isEmpty())
            return open;
    }
}

/// The batch that is due, or nothing; written as being sent.
Result<Turn> uploadDue(Database& database, const TurnWish& wish)
{
    OutboxRepository outbox(database);
    const auto due = sendable(database, wish);
    if (!due)
        return std::unexpected(due.error());
    if (due->isEmpty())
        return Turn{};
    Turn turn = uploadOf(*due, wish.key);
    if (const auto marked = outbox.markSending(turn.operations); !marked)
        return std::unexpected(marked.error());
    if (const auto added = addAnchor(database, turn); !added)
        return std::unexpected(added.error());
    return turn;
}

Result<Turn> choose(Database& database, const TurnWish& wish)
{
    Turn turn;
    if (const auto looked = lookAtAsked(database, wish.asked, turn); !looked)
        return std::unexpected(looked.error());
    if (turn.kind != TurnKind::Rest)
        return turn;
    const auto doubtful = OutboxRepository(database).doubtful(wish.nowMonoMs, 1);
    if (!doubtful)
        return std::unexpected(doubtful.error());
    const Result<QString> stop = recordingStop(database);
    if (!stop)
        return std::unexpected(stop.error());
    const QList<Settled> known = turn.known;
    Result<Turn> chosen = turn;
    if (!doubtful->isEmpty())
        askFor(doubtful->first().operation.id, *chosen);
    if (chosen && chosen->kind == TurnKind::Rest && wish.mayUpload && !isOtherStory(*stop)
        && !(wish.pullFirst && wish.pull))
        chosen = uploadDue(database, wish);
    if (chosen && chosen->kind == TurnKind::Rest && (wish.pull || !wish.mayUpload))
        chosen = *stop == u"rolled_back" ? historyOf(database) : pullOf(database);
    if (chosen)
        chosen->known = known;
    return chosen;
}

} // namespace

Result<Turn> prepareTurn(Database& database, const TurnWish& wish)
{
    return database.transaction([&]() -> Result<Turn> {
        Result<Turn> turn = choose(database, wish);
        if (!turn)
            return turn;
        const OutboxRepository outbox(database);
        const auto counts = outbox.counts();
        if (!counts)
            return std::unexpected(counts.error());
        const auto nextAt = outbox.nextAt();
        if (!nextAt)
            return std::unexpected(nextAt.error());
        turn->counts = *counts;
        turn->nextAtMonoMs = *nextAt;
        return turn;
    });
}

} // namespace hui
