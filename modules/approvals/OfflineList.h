// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/OfflineGrant.h"
#include "app/core/Result.h"

namespace hui {
class Database;
}

namespace hui::approvals {

/// A signature that was given offline, as this desk knows it.
struct OfflineRow {
    std::optional<OfflineState> state = {}; ///< nothing: the platform has not heard of it (待确认)
    OfflineApproval approval;
    QString makerName = {}; ///< empty: this desk does not know it; as the next
    QString approverName = {};
};

/// What was signed offline: first what the platform has not heard of, then what it told of the
/// branch, newest first.
Result<QList<OfflineRow>> offlineList(Database& database);

/// The body of POST /v1/offline-approvals/{id}:review.
QJsonObject reviewBody(bool uphold, const QString& remark);

} // namespace hui::approvals
