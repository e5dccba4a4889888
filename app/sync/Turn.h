// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/ChainAnchors.h"
#include "app/store/OutboxRepository.h"
#include "app/store/SyncStateRepository.h"
#include "app/sync/Change.h"
#include "app/sync/Pace.h"
#include "app/sync/SendGate.h"
#include "app/sync/Uplink.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace hui {

/// One exchange with the platform is a turn: what to say is taken from the database
/// (prepareTurn), said over the uplink, and what was answered is stored (applyTurn). Both ends
/// are plain functions on the store thread, so that tests run them without threads or network.
enum class TurnKind {
    Rest, ///< nothing to do now
    Ask, ///< for the outcome of one operation
    Upload, ///< a batch of journal entries
    Pull, ///< a page of changes
    History, ///< a page of what the platform has of this desk, which the journal lacks
};

/// What the loop wants of the next turn.
struct TurnWish {
    qint64 nowMonoMs = 0;
    QUuid key; ///< of a batch, should it be one
    QList<QUuid> asked = {}; ///< somebody waits for the outcome of these
    bool mayUpload = true; ///< false: try with a question first
    bool pullFirst = false; ///< before a batch, not after
    bool pull = false; ///< it is time to
    int batchItems = 50;
    QHash<QString, SendGate> gates = {}; ///< by kind of operation
};

/// An operation reached another state that a page may wait for.
struct Settled {
    QUuid operation;
    OutboxState state;
};

/// What is to be said, and what must be known to understand the answer.
struct Turn {
    TurnKind kind = TurnKind::Rest;
    UplinkRequest request = {};
    QList<QUuid> operations = {}; ///< sent, or asked for
    std::optional<ChainAnchor> anchor = {}; ///< sent to be counter-signed
    SyncState from = {}; ///< of a pull
    QList<Settled> known = {}; ///< asked for, and settled before
    QList<QUuid> askLater = {}; ///< asked for, and unknown: one question at a time
    OutboxCounts counts = {};
    std::optional<qint64> nextAtMonoMs = {}; ///< when something that waits is due
};

/// At most this much of one batch, in bytes of JSON.
constexpr qsizetype maxBatchBytes = 256 * 1024;

/// Decides what to do and, before a batch leaves, writes that it may have left.
Result<Turn> prepareTurn(Database& database, const TurnWish& wish);

/// What applyTurn() must know beside the answer.
struct TurnContext {
    qint64 nowMonoMs = 0;
    int timesAsked = 0; ///< for the operation of an Ask, before this time
    QHash<QString, ChangeSink> sinks = {};
    std::optional<qint64> partMs = {}; ///< how long a part of a page takes; nothing: it is one
    qsizetype stored = 0; ///< changes of the page that are stored already
    QSet<QString> changed = {}; ///< streams of these
};

/// What a turn has brought about.
struct TurnOutcome {
    std::optional<Pace::Failure> failure = {}; ///< the platform did not answer, or said: not now
    qint64 retryAfterMs = 0;
    QList<Settled> settled = {};
    QSet<QString> changed = {}; ///< streams of which rows were stored
    bool more = false; ///< another page waits
    qsizetype stored = 0; ///< of a page that is not stored whole: so many changes are; 0: it is
    bool isSplit = false; ///< the batch was refused as a whole: send its items one by one
    std::optional<bool> mayRecord = {}; ///< as far as this answer tells
    OutboxCounts counts = {};
};

/// Stores what was answered, in one transaction. Of a page of changes it may be a part: call again
/// with what the outcome says is stored. The last part moves the cursor; a page of which that did
/// not happen is pulled again.
Result<TurnOutcome> applyTurn(Database& database, const Turn& turn,
    const Result<UplinkAnswer>& answer, const TurnContext& context);

} // namespace hui
