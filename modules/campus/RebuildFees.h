// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QtGlobal>

namespace hui {
class Database;
}

namespace hui::campus {

/// Brings the payments of the desk up to what stands in the journal under the numbers `first` to
/// `last`: entries that no verb wrote here, because they were fetched from the platform. What is
/// known already stays as it is. In the caller's transaction.
Result<Done> rebuildFees(Database& database, qint64 first, qint64 last);

} // namespace hui::campus
