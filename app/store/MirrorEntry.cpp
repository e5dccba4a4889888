// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/MirrorEntry.h"

#include "app/store/Envelope.h"
#include "app/store/HashChain.h"

namespace hui {

namespace {

QByteArray placeOf(const QByteArray& hash)
{
    return Envelope::place("mirror", "entry", hash);
}

} // namespace

MirrorEntry mirrorEntry(
    const QVariantList& columns, const QByteArray& hash, const Envelope& envelope)
{
    return {envelope.seal(canonical(columns), placeOf(hash)), hash};
}

Result<QByteArray> columnsOf(const MirrorEntry& entry, const Envelope& envelope)
{
    return envelope.open(entry.sealed, placeOf(entry.hash));
}

} // namespace hui
