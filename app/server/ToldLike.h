// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QHash>

namespace hui {
class Database;
}

namespace hui::server {

/// What the desks were last told of a stream under keys that are like `pattern`, as SQL has it
/// ("32____-water-%"), by key, as canonical text. What the entries say is closed and cannot be
/// searched: a pattern that fits few keys opens few.
Result<QHash<QString, QString>> toldLike(
    Database& database, const QString& stream, const QString& pattern);

} // namespace hui::server
