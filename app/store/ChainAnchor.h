// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace hui {

/// A head of the journal, signed. Whoever owns the file can compute a whole new chain, but not
/// these signatures: a cut, a rollback or a fork shows. Signatures are base64 of DER, as they go
/// over the wire; docs/adr/0010-journal-format.md says of which text.
struct ChainAnchor {
    qint64 sequence = 0;
    QByteArray head; ///< entry_hash of that entry
    QByteArray deviceSignature; ///< empty until signed
    QByteArray serverSignature; ///< empty until the platform counter-signed
    QByteArray serverKey = {}; ///< SubjectPublicKeyInfo, DER, of that signature
};

/// Signs a head with the key of this device. An Error when the key cannot be used.
using SignHead = std::function<Result<QByteArray>(qint64 sequence, const QByteArray& head)>;

/// What is wrong with the signatures of an anchor, in a word for the log; empty when nothing is.
using AnchorProof = std::function<QString(const ChainAnchor&)>;

} // namespace hui
