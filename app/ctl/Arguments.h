// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace hui {

/// Reads `--name value` and `--name=value` for the given names. An Input error names what is not
/// one of them, has no value or stands twice.
Result<QMap<QString, QString>> namedArguments(
    const QStringList& arguments, const QStringList& names);

} // namespace hui
