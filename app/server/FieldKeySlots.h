// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ClosedColumns.h"
#include "app/store/KeySlots.h"

namespace hui::server {

struct Context;

/// What opening the data keys needs beside the database.
struct FieldKeyring {
    SecretBytes secret; ///< of the folder of keys
    QList<ClosedColumn> columns; ///< of every table of the platform
    KdfCost cost = {}; ///< of slots that are made
};

/// Opens the data keys with the secret and hands them to the context's database. A database that
/// has none gets its first, and what lies in it in clear is closed in the same transaction; SQLite
/// then writes its file anew, so that nothing of it is left in free pages. Storage when the secret
/// is not the one that the slots were made with: nothing is changed then.
///
/// One process at a time: inside the lock of migrateAlone().
Result<Done> openFieldKeys(Context& context, const FieldKeyring& keyring);

/// After openFieldKeys(): makes the next data key and closes every field anew with it, in one
/// transaction. The number of fields. Other processes of the platform learn of the key when they
/// start; they must not run meanwhile.
Result<qint64> renewFieldKey(Context& context, const FieldKeyring& keyring);

} // namespace hui::server
