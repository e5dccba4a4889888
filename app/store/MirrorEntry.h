// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QVariantList>

namespace hui {

class Envelope;

/// A journal entry in the mirror log: the whole row closed once more, and its hash in the chain.
struct MirrorEntry {
    QByteArray sealed;
    QByteArray hash;
};

/// The columns of a journal row, in their order and without the hash, closed for the mirror.
MirrorEntry mirrorEntry(
    const QVariantList& columns, const QByteArray& hash, const Envelope& envelope);

/// The columns of an entry again, as canonical bytes; see docs/adr/0010.
Result<QByteArray> columnsOf(const MirrorEntry& entry, const Envelope& envelope);

} // namespace hui
