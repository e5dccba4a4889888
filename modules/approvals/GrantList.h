// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/GrantRepository.h"

namespace hui::approvals {

/// What one person may still sign at this desk while the platform cannot be reached.
struct GrantRow {
    OfflineGrant grant;
    GrantLeft left;
};

/// The grants of this desk, by person.
Result<QList<GrantRow>> grantList(Database& database);

} // namespace hui::approvals
