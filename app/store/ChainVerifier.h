// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/ChainAnchor.h"

#include <QString>

#include <optional>

namespace hui {

class Database;

/// Where a chain does not hold any more.
struct ChainFault {
    QString table; ///< "journal", "audit", "outbox", "chain_anchor"
    qint64 sequence = 0; ///< the first row that does not fit
    QString reason; ///< for the log: "hash", "gap", "body" …
};

/// What a check of the chains found.
struct ChainReport {
    qint64 checked = 0; ///< rows of the journal
    qint64 head = 0; ///< sequence number of the last one
    std::optional<ChainFault> fault = {}; ///< the first; nothing when all holds
};

/// Checks that nobody changed, cut or slipped in a row behind the program: the hash chains of
/// journal and audit trail, every closed body and its fingerprint, the outbox row of every entry,
/// and the signed heads. SQLite's own integrity check notices next to none of that.
class ChainVerifier {
public:
    /// With a `proof` the signatures of the heads are checked too, and that there are as many heads
    /// as a desk signs: who cuts the journal and the heads above the cut is found out.
    explicit ChainVerifier(Database& database, AnchorProof proof = {})
        : m_database(database)
        , m_proof(std::move(proof))
    {
    }

    /// The last `count` rows of each chain: at every sign-in.
    Result<ChainReport> verifyLast(qint64 count) const;

    /// Everything: in the background, and for huideskctl.
    Result<ChainReport> verifyAll() const;

private:
    Result<std::optional<ChainFault>> journal(qint64 from, ChainReport& report) const;
    Result<std::optional<ChainFault>> audit(qint64 from) const;
    Result<std::optional<ChainFault>> anchors() const;
    Result<std::optional<ChainFault>> signatures(qint64 from, qint64 head) const;
    Result<std::optional<ChainFault>> companions() const;
    Result<ChainReport> verify(qint64 fromJournal, qint64 fromAudit, bool everything) const;
    Result<qint64> headOf(const QString& sql) const;

    Database& m_database;
    const AnchorProof m_proof;
};

} // namespace hui
