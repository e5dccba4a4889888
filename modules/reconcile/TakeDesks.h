// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>

namespace hui {
class Database;
}

namespace hui::reconcile {

/// Takes what the branch is told of its desks (stream "reconcile_desks"): how many of the others
/// have not explained a day. A day that was not compared here learns it from the file. Protocol for
/// what is outside the contract.
Result<Done> takeDesks(Database& database, const QJsonObject& told);

} // namespace hui::reconcile
