// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"
#include "tests/testkit/Fixed.h"

namespace hui::testkit {

/// A payment of 187.40 as the bill payment module records it.
Operation operation(const QUuid& id = operationId());

/// Appends it in a transaction of its own.
Result<qint64> append(Database& database, const Operation& operation);

/// How many rows a table has; -1 when that cannot be read.
qint64 rowsOf(Database& database, const QString& table);

} // namespace hui::testkit
