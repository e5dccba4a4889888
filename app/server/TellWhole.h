// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace hui {
class Database;
}

namespace hui::server {

/// Makes a stream hold exactly these values, by key, as publishWhole(), in the caller's transaction
/// or one of its own. What is told already is seen by a reading: a job that finds nothing new keeps
/// nobody from the row in whose line everything stands that the desks are told.
Result<Done> tellWhole(
    Database& database, const QString& stream, const QMap<QString, QJsonObject>& values);

} // namespace hui::server
