// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Operation.h"

#include <QDateTime>

#include <optional>

namespace hui {
class Database;
}

namespace hui::billpay {

/// Until when (UTC) a recorded payment is not sent, because its biller is closed or under
/// maintenance: for SyncEngine::setGate(). When nobody can say it is asked again after some
/// minutes. A payment the biller counts for another day is not held: it books that now.
Result<std::optional<QDateTime>> heldUntil(
    Database& database, const Operation& payment, const QDateTime& now);

} // namespace hui::billpay
