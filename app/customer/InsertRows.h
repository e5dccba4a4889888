// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>
#include <QVariant>

namespace hui {

class Database;

/// Writes rows of one table by as few statements as it takes: each is a way to the server and back,
/// and under load that, not the writing, is what a record waits for. `into` names table and
/// columns, `values` holds row after row. All rows or, in a transaction that is given up then,
/// none; nothing is asked when there are none.
Result<Done> insertRows(
    Database& database, const QString& into, int columns, const QVariantList& values);

} // namespace hui
