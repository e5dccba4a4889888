// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QtGlobal>

namespace hui {

class Database;

/// Brings the tables of the cash boxes up to what stands in the journal under the numbers `first`
/// to `last`: entries that no verb wrote here, because they were fetched from the platform or
/// salvaged. The tables must be those of before `first`. In the caller's transaction.
///
/// What a verb has decided is taken as it stands, never judged anew. Balances, entries, counts,
/// transfers and states are those the desk had. Two things the journal does not tell: who was the
/// second person of a review (the number of the signature stands instead), and the pieces of a
/// transfer from another box that this desk does not know. Then, and where pieces would go out that
/// are not there, the worth is right and the pieces are as few as possible: the next count finds
/// what lies in the box.
Result<Done> rebuildTills(Database& database, qint64 first, qint64 last);

} // namespace hui
