// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace hui {

class Database;

/// One row of what the platform publishes, as its change stream brings it.
struct Change {
    QString stream; ///< "city", "biller", "catalogue", "policy", "notice"
    QString key;
    bool deleted = false;
    QJsonObject value; ///< empty when deleted
};

/// Stores one change; runs on the store thread inside the transaction that also moves the cursor.
/// A Storage error undoes the page and it is pulled again; any other Error skips this row only.
using ChangeSink = std::function<Result<Done>(Database&, const Change&)>;

/// One short transaction of what a change has left to do; true: there is more. It runs on the store
/// thread, after the page is stored and beside what the desk does.
using ChangeChore = std::function<Result<bool>(Database&)>;

} // namespace hui
