// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ApprovalPolicies.h"
#include "app/store/Database.h"

namespace hui::testkit {

/// Puts a table of who signs in force, as a platform that knows the kinds of its rows.
inline Result<Done> putTable(Database& database, const ApprovalPolicy& table)
{
    QSet<QString> kinds;
    for (const ApprovalRule& rule : table.rules)
        kinds.insert(rule.kind);
    for (const ApprovalRoute& route : table.routes)
        kinds.insert(route.kind);
    return database.transaction(
        [&] { return server::ApprovalPolicies(database).save(table, kinds); });
}

} // namespace hui::testkit
