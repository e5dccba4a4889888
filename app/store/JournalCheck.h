// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/ChainVerifier.h"

#include <QByteArray>

namespace hui {

/// What a full check of a journal found, for whoever audits a desk without its window.
struct JournalCheck {
    qint64 entries = 0; ///< rows of the journal
    QByteArray head; ///< hash of the last one; empty when there is none
    qint64 mirrored = 0; ///< whole entries of the mirror log
    int notAccepted = 0; ///< of which the platform has not had its last word
    std::optional<ChainFault> fault = {}; ///< the first; nothing when all holds
};

/// Verifies the whole chain and, with a `proof`, the signatures of its heads, then that the mirror
/// log at `mirrorFile` tells the same. Writes nothing. A mirror that is a few entries behind is no
/// fault: it is brought up at the next start. No file named checks the chain alone.
Result<JournalCheck> checkJournal(
    Database& database, const QString& mirrorFile, const AnchorProof& proof = {});

} // namespace hui
