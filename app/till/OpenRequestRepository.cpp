// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/OpenRequestRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

ClosedRow closedRequest(const Database& database, const QString& operation)
{
    return {database, "open_request", operation};
}

} // namespace

Result<Done> OpenRequestRepository::keep(const OpenRequest& request)
{
    const QString operation = idText(request.operation);
    return done(m_database.run(u"INSERT INTO open_request(operation, maker, title, until)"
                               " VALUES (?, ?, ?, ?) ON CONFLICT (operation)"
                               " DO UPDATE SET until = excluded.until"_s,
        {operation, request.maker,
            closedRequest(m_database, operation).close("title", request.title),
            timestampToJson(request.until)}));
}

Result<Done> OpenRequestRepository::drop(const QUuid& operation)
{
    return done(
        m_database.run(u"DELETE FROM open_request WHERE operation = ?"_s, {idText(operation)}));
}

Result<QList<OpenRequest>> OpenRequestRepository::of(
    const QString& maker, const QDateTime& now) const
{
    auto row = m_database.run(u"SELECT operation, title, until FROM open_request"
                              " WHERE maker = ? AND until > ? ORDER BY until, operation"_s,
        {maker, timestampToJson(now)});
    if (!row)
        return std::unexpected(row.error());
    QList<OpenRequest> requests;
    while (row->next()) {
        const QString operation = row->value(0).toString();
        ClosedRow closed = closedRequest(m_database, operation);
        requests.append({QUuid::fromString(operation), maker, closed.open("title", row->value(1)),
            momentIn(row->value(2))});
        if (const auto opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
    }
    return requests;
}

} // namespace hui
