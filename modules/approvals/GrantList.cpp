// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/GrantList.h"

#include "app/store/Database.h"

#include <algorithm>

namespace hui::approvals {

Result<QList<GrantRow>> grantList(Database& database)
{
    const GrantRepository repository(database);
    const auto grants = repository.all();
    if (!grants)
        return std::unexpected(grants.error());
    QList<GrantRow> rows;
    for (const SignedGrant& made : *grants) {
        const auto left = repository.leftOf(made.grant);
        if (!left)
            return std::unexpected(left.error());
        rows.append({made.grant, *left});
    }
    std::ranges::sort(
        rows, {}, [](const GrantRow& row) -> const QString& { return row.grant.approverId; });
    return rows;
}

} // namespace hui::approvals
