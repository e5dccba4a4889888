// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Operation.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace hui {

class Database;

/// Says of one kind of operation until when (UTC) it is of no use to send one of them, as a payment
/// to a biller that books nothing at night; nothing: send it. It runs on the store thread before
/// every attempt, so that hours that change meanwhile are kept to as well.
using SendGate = std::function<Result<std::optional<QDateTime>>(
    Database&, const Operation&, const QDateTime& now)>;

} // namespace hui
