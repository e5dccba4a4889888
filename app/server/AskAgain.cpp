// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/AskAgain.h"

#include "app/server/Uploads.h"
#include "app/store/Database.h"

namespace hui::server {

namespace {

/// An operation without an outcome, and the device that sent it.
struct Unanswered {
    QUuid id;
    QString deviceId;
};

Result<QList<Unanswered>> unansweredOf(Database& database, const QList<OperationKind>& kinds)
{
    QVariantList names;
    for (const OperationKind& each : kinds)
        names.append(each.kind);
    const QString marks = QStringList(names.size(), QStringLiteral("?")).join(u',');
    auto rows = database.run(QStringLiteral("SELECT op_id, device_id FROM inbox"
                                            " WHERE state = 'processing' AND kind IN (%1)"
                                            " ORDER BY number LIMIT 100")
                                 .arg(marks),
        names);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Unanswered> found;
    while (rows->next())
        found.append({QUuid::fromString(rows->value(0).toString()), rows->value(1).toString()});
    return found;
}

} // namespace

PlatformJob askAgain(const QString& id, const QList<OperationKind>& kinds)
{
    return {id, [kinds, uploads = Uploads(kinds)](Context& context) -> Result<Done> {
                const auto all = unansweredOf(context.database, kinds);
                if (!all)
                    return std::unexpected(all.error());
                Result<Done> done = Done{};
                for (const Unanswered& each : *all)
                    if (const auto told = uploads.outcomeOf(context, each.id, each.deviceId); !told)
                        done = std::unexpected(told.error()); // the others are asked all the same
                return done;
            }};
}

} // namespace hui::server
