// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <functional>
#include <optional>

namespace hui {

class Database;

/// Brings tables of a service up to what stands in the journal under the numbers `first` to `last`:
/// entries that no verb of it wrote here. In the caller's transaction.
using RebuildTables = std::function<Result<Done>(Database& database, qint64 first, qint64 last)>;

/// A stretch of the journal that no use case wrote here: lost and fetched from the platform,
/// because the desk's folder had been put back to an earlier day, or all of a journal that was
/// salvaged. It has the operations of before under their numbers. Nothing is recorded until a
/// second person has signed for it.
struct PulledHistory {
    qint64 first = 0; ///< sequence numbers
    qint64 last = 0;
    qint64 platformSequence = 0; ///< the platform's last signed head then; 0: it had none
    QByteArray platformHead = {};
    QDateTime at = {}; ///< UTC, when the last of it came; set when stored
    bool isSigned = false;
};

/// The table `pulled_history`. Methods that write join the caller's transaction.
class PulledHistories {
public:
    explicit PulledHistories(Database& database)
        : m_database(database)
    {
    }

    /// The last stretch; nothing when nothing was ever lost.
    Result<std::optional<PulledHistory>> last() const;

    /// Stores a stretch, or how far it reaches by now.
    Result<Done> save(const PulledHistory& history);

    /// A person has signed, with this operation of the journal.
    Result<Done> sign(qint64 first, const QUuid& operation);

private:
    Database& m_database;
};

} // namespace hui
