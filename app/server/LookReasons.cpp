// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/LookReasons.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::server {

using namespace Qt::StringLiterals;

Result<Done> noteLook(
    Context& context, const QUuid& look, const AuditEntry& entry, const QString& reason)
{
    const auto noted = writeAudit(context.database, entry);
    return noted ? noteReason(context, look, entry, reason) : noted;
}

Result<Done> noteReason(
    Context& context, const QUuid& look, const AuditEntry& entry, const QString& reason)
{
    Database& database = context.database;
    // one look may be about several subjects: a party and the person it is
    const QString id = idText(look) + u'/' + entry.subject;
    const ClosedRow row(database, "look_reason", id);
    return done(
        database.run(u"INSERT INTO look_reason(look, at, branch, actor, action, subject, reason)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (look) DO NOTHING"_s,
            {id, timestampToJson(entry.at), notNull(entry.branch), notNull(entry.actor),
                entry.action, notNull(entry.subject), row.close("reason", reason)}));
}

Result<QList<LookReason>> reasonsOf(Database& database, const QStringList& subjects, int limit)
{
    QVariantList values;
    for (const QString& subject : subjects)
        values.append(subject);
    const QString marks = QStringList(subjects.size(), u"?"_s).join(u',');
    auto row
        = database.run(u"SELECT look, at, branch, actor, action, subject, reason FROM look_reason"
                       " WHERE subject IN (%1) ORDER BY at DESC, look DESC LIMIT ?"_s.arg(marks),
            values << limit);
    if (!row)
        return std::unexpected(row.error());
    QList<LookReason> reasons;
    while (row->next()) {
        const auto text = [&row](int column) { return row->value(column).toString(); };
        ClosedRow closed(database, "look_reason", text(0));
        const QString reason = closed.open("reason", row->value(6));
        if (const auto opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
        reasons.append({{QDateTime::fromString(text(1), Qt::ISODateWithMs), text(2), {}, text(3),
                            text(4), text(5), {}},
            reason});
    }
    return reasons;
}

Result<Done> forgetReasons(Database& database, const QStringList& subjects)
{
    for (const QString& subject : subjects)
        if (const auto gone
            = done(database.run(u"DELETE FROM look_reason WHERE subject = ?"_s, {subject}));
            !gone)
            return gone;
    return Done{};
}

} // namespace hui::server
