// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace hui {

class Database;

/// How far a stream of the platform was read.
struct SyncState {
    QString cursor; ///< opaque; empty from the start
    QString epoch; ///< of the platform that gave the cursor
    QDateTime appliedAt = {}; ///< UTC; when it was last read that far; save() sets it
};

/// The table `sync_state`. A page of changes and its cursor are stored in one transaction, so that
/// the cursor is never ahead of the rows.
class SyncStateRepository {
public:
    explicit SyncStateRepository(Database& database)
        : m_database(database)
    {
    }

    /// Where a stream stands; nothing when it was never read.
    Result<std::optional<SyncState>> of(const QString& stream) const;

    /// To be called inside the transaction that stores the rows.
    Result<Done> save(const QString& stream, const SyncState& state);

private:
    Database& m_database;
};

} // namespace hui
