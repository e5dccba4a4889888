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

Result<QList<AuditEntry>> auditOf(
    Database& database, const QStringList& subjects, const QString& beginning, int limit)
{
    QVariantList values;
    for (const QString& subject : subjects)
        values.append(subject);
    values += QVariantList{beginning + u'%', limit};
    const QString marks = QStringList(subjects.size(), QStringLiteral("?")).join(u',');
    auto row = database.run(
        QStringLiteral("SELECT at, branch, device_id, actor, action, subject, outcome FROM audit"
                       " WHERE subject IN (%1) AND action LIKE ?"
                       " ORDER BY number DESC LIMIT ?")
            .arg(marks),
        values);
    if (!row)
        return std::unexpected(row.error());
    QList<AuditEntry> entries;
    while (row->next()) {
        const auto text = [&row](int column) { return row->value(column).toString(); };
        entries.append({QDateTime::fromString(text(0), Qt::ISODateWithMs), text(1), text(2),
            text(3), text(4), text(5), text(6)});
    }
    return entries;
}

} // namespace hui::server
