// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/customer/CustomerTag.h"

#include <QDateTime>

namespace hui {

class Database;

/// What the labels of a person ask for by the bank's list: by the record, or the one it was joined
/// to. Nothing of who has none. On the desk and on the platform alike. At a moment: by the labels
/// that were on it by then, of those that are on it still.
Result<QList<TagEffect>> effectsFor(
    Database& database, const QUuid& customer, const QDateTime& at = {});

/// Whether they ask for one effect.
Result<bool> asksFor(Database& database, const QUuid& customer, TagEffect effect);

} // namespace hui
