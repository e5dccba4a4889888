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

/// Stores one change in a transaction on the store thread. A page that is not stored to its end is
/// pulled again, so a change may come twice. An Error other than Storage skips this row only.
using ChangeSink = std::function<Result<Done>(Database&, const Change&)>;

/// One short transaction of what a change has left to do; true: there is more. It runs on the store
/// thread, after the page is stored and beside what the desk does.
using ChangeChore = std::function<Result<bool>(Database&)>;

} // namespace hui
