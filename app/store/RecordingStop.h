// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>

namespace hui {

class Database;

/// Why the platform wants nothing more recorded here: "rolled_back" and "forked" (its books and
/// the journal tell different stories), "device_frozen", "device_revoked", "fork". Empty when
/// recording is allowed. It is kept on the disk: without a line the desk stays stopped.
Result<QString> recordingStop(Database& database);

/// Stops recording, or allows it again with an empty reason; in the caller's transaction. A change
/// is noted in the audit trail, the same again is not.
Result<Done> setRecordingStop(Database& database, const QString& reason);

} // namespace hui
