// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ApprovalRequestRepository.h"

namespace hui::server {

/// Among the notices of the branch where a request is to be signed: that it waits, and since when;
/// one entry, however often it is told. Inside the caller's transaction, as what follows.
Result<Done> tellReminder(Database& database, const ApprovalRequest& request, const QDateTime& now);

/// It does not wait any more: the notice goes.
Result<Done> dropReminder(Database& database, const ApprovalRequest& request);

} // namespace hui::server
