// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/ChainAnchor.h"

#include <QList>

#include <optional>

namespace hui {

class Database;

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

    /// Signs and stores the head that is due, in the caller's transaction, with the signer of the
    /// database (Database::setHeadSigner); nothing when none is due or nobody can sign.
    Result<std::optional<ChainAnchor>> signDue(qint64 every = interval);

    /// Stores an anchor, or adds the platform's signature to one.
    Result<Done> save(const ChainAnchor& anchor);

    /// The hash of an entry of the journal; empty when there is no such entry.
    Result<QByteArray> headAt(qint64 sequence) const;

    /// The newest anchor; nothing when there is none.
    Result<std::optional<ChainAnchor>> last() const;

    /// The anchors from a sequence number on, oldest first.
    Result<QList<ChainAnchor>> from(qint64 sequence) const;

private:
    Database& m_database;
};

} // namespace hui
