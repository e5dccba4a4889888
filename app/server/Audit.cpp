// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Audit.h"

#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/store/Database.h"

namespace hui::server {

Result<Done> writeAudit(Database& database, const AuditEntry& entry)
{
    const auto written = database.run(
        QStringLiteral("INSERT INTO audit(at, branch, device_id, actor, action, subject, outcome)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {timestampToJson(entry.at), notNull(entry.branch), entry.deviceId, notNull(entry.actor),
            entry.action, notNull(entry.subject), entry.outcome});
    if (!written)
        return std::unexpected(written.error());
    return Done{};
}

} // namespace hui::server
