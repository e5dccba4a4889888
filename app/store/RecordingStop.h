// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>

#include <functional>

namespace hui {

class Database;

/// Why the platform wants nothing more recorded here: "rolled_back" and "forked" (its books and
/// the journal tell different stories), "history_incomplete" (it cannot give back what was lost),
/// "history_unsigned" (it has, and a second person must sign), "device_frozen", "device_revoked",
/// "fork". Empty when recording is allowed. It is kept on the disk: without a line the desk stays
/// stopped.
Result<QString> recordingStop(Database& database);

/// Whether journal and books tell different stories. Nothing is sent then: the platform may know
/// another operation under the same number.
bool isOtherStory(const QString& stop);

/// Runs `work` as if nothing was stopped, in the caller's transaction: what it appends was recorded
/// before, and is put back. Nobody else sees the stop lifted.
Result<Done> whileRecordingIsAllowed(Database& database, const std::function<Result<Done>()>& work);

/// Stops recording, or allows it again with an empty reason; in the caller's transaction. A change
/// is noted in the audit trail, the same again is not.
Result<Done> setRecordingStop(Database& database, const QString& reason);

} // namespace hui
