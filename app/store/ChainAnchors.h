// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>

#include <optional>

namespace hui {

class Database;

/// A head of the journal, signed. Whoever owns the file can compute a whole new chain, but not
/// these signatures: a cut, a rollback or a fork shows.
struct ChainAnchor {
    qint64 sequence = 0;
    QByteArray head; ///< entry_hash of that entry
    QByteArray deviceSignature; ///< empty until signed
    QByteArray serverSignature; ///< empty until the platform counter-signed
};

/// The table `chain_anchor`.
class ChainAnchors {
public:
    /// At least every so many entries a head is signed.
    static constexpr qint64 interval = 50;

    explicit ChainAnchors(Database& database)
        : m_database(database)
    {
    }

    /// The head to be signed now; nothing when fewer than `interval` entries are new. `every` is
    /// 1 for "with this batch".
    Result<std::optional<ChainAnchor>> due(qint64 every = interval) const;

    /// Stores an anchor, or adds the platform's signature to one.
    Result<Done> save(const ChainAnchor& anchor);

    /// The newest anchor; nothing when there is none.
    Result<std::optional<ChainAnchor>> last() const;

private:
    Database& m_database;
};

} // namespace hui
