// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QList>

namespace hui {
class Database;
}

namespace hui::outbox {

/// Journal rows as they lie on the disk: the body closed, with their fingerprint and their place in
/// the chain. Whoever holds one can prove that it was not changed, and cannot read it.
class SealedEntryRepository {
public:
    explicit SealedEntryRepository(Database& database)
        : m_database(database)
    {
    }

    /// The entries the platform has not settled, oldest first. Bytes are base64.
    Result<QList<QJsonObject>> open(int limit) const;

private:
    Database& m_database;
};

} // namespace hui::outbox
