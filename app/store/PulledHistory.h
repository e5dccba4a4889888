// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <optional>

namespace hui {

class Database;

/// A stretch of the journal that was lost and fetched from the platform: the desk's folder had been
/// put back to an earlier day. It has the operations of before under their numbers, in a chain of
/// its own. Nothing is recorded until a second person has signed for it.
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
