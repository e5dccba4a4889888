// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QString>

namespace hui {

class Database;

/// Stores what the platform tells of a customer of the branch (the stream `customer`), inside the
/// caller's transaction. A field that this desk changed and whose operation is not settled yet
/// keeps what was entered here. An empty value: the record was erased.
Result<Done> receiveCustomer(Database& database, const QString& key, const QJsonObject& value);

} // namespace hui
