// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QUuid>

namespace hui {

class Database;

/// Much cash (大额现金, PayPolicy::identifyCashFrom) is taken of somebody with a record only, seen
/// and called as the customer: Input when `payer` is null and the policy of the day asks for one.
Result<Done> checkKnownPayer(
    Database& database, const QDate& businessDate, Money cash, const QUuid& payer);

} // namespace hui
