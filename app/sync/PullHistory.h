// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>

namespace hui {

class Database;

/// What is asked for next: `after` of GET /v1/operations. Everything up to there is settled, or was
/// fetched before; what is not settled may carry numbers that the platform knows by other
/// operations.
Result<qint64> historyAfter(Database& database);

/// What a page of the history has led to.
struct HistoryPage {
    QString stop; ///< why nothing may be recorded now; see RecordingStop.h
    bool more = false; ///< another page waits
};

/// Stores a page of what the platform has of this desk, in the caller's transaction: entries the
/// journal lacks are appended under their numbers, outcomes it did not know are settled. The stop
/// is "rolled_back" while more is to come, "history_unsigned" when all is there.
///
/// Nothing is appended when it would not be the history that was lost: "forked" when another
/// operation stands under a number already, "history_incomplete" when the platform itself does not
/// have all that this desk once signed. Protocol when the page cannot be read.
Result<HistoryPage> storeHistory(Database& database, const QJsonObject& page);

} // namespace hui
