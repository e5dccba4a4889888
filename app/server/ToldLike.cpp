// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ToldLike.h"

#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

namespace hui::server {

Result<QHash<QString, QString>> toldLike(
    Database& database, const QString& stream, const QString& pattern)
{
    auto rows = database.run(
        QStringLiteral("SELECT item, value FROM change_log WHERE stream = ? AND deleted = 0"
                       " AND item LIKE ?"),
        {stream, pattern});
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, QString> told;
    while (rows->next()) {
        const QString key = rows->value(0).toString();
        ClosedRow row(database, "change_log", stream + u'/' + key);
        const QString plain = row.open("value", rows->value(1));
        if (const Result<Done> done = row.finish(); !done)
            return std::unexpected(done.error());
        told.insert(key, plain);
    }
    return told;
}

} // namespace hui::server
