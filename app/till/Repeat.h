// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace hui {

class Database;

/// Whether the operation is in the journal already: a double click, or a retry after an answer
/// that was lost. `said` is the part of its body that the request itself decides; Refused when the
/// journal holds another kind or other words under this id.
Result<bool> isRepeat(
    Database& database, const QUuid& operation, const QString& kind, const QJsonObject& said);

} // namespace hui
