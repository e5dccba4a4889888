// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>

#include <optional>

namespace hui {

class Database;

/// Holds what the platform says of its books (`epoch`, `contiguous_seq`, `anchor`) against the
/// journal, in the caller's transaction.
///
/// Another epoch, or a reach below the one it told before: the platform was restored from a backup,
/// and everything above its reach is sent again. A reach or a signed head above the journal's end:
/// this desk was rolled back. Another hash at the place of a signed head: its journal is a fork.
///
/// Gives the reason to stop recording (setRecordingStop), empty when the books agree; nothing when
/// the answer tells nothing of them.
Result<std::optional<QString>> compareBooks(Database& database, const QJsonObject& answer);

} // namespace hui
