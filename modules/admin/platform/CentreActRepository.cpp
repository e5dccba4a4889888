// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/CentreActRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QJsonDocument>

namespace hui::admin {

using namespace Qt::StringLiterals;

Result<std::optional<CentreActRepository::Answered>> CentreActRepository::byOperation(
    const QUuid& operation) const
{
    auto row = m_database.run(
        u"SELECT approval, content, maker, answer, at, forgotten_at FROM centre_act"
        " WHERE operation = ?"_s,
        {idText(operation)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    Answered found;
    found.act
        = {operation, row->value(0).toString(), row->value(1).toString(), row->value(2).toString(),
            QDateTime::fromString(row->value(4).toString(), Qt::ISODateWithMs)};
    found.isForgotten = !row->value(5).toString().isEmpty();
    if (row->value(3).toString().isEmpty())
        return found;
    ClosedRow closed(m_database, "centre_act", idText(operation));
    found.answer = QJsonDocument::fromJson(closed.open("answer", row->value(3)).toUtf8()).object();
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return found;
}

Result<bool> CentreActRepository::claim(const SignedAct& act)
{
    auto row
        = m_database.run(u"INSERT INTO centre_act(operation, approval, content, maker, answer, at)"
                         " VALUES (?, ?, ?, ?, '', ?) ON CONFLICT DO NOTHING RETURNING operation"_s,
            {idText(act.operation), act.approval, act.content, act.maker, timestampToJson(act.at)});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<Done> CentreActRepository::release(const QUuid& operation)
{
    return done(
        m_database.run(u"DELETE FROM centre_act WHERE operation = ?"_s, {idText(operation)}));
}

Result<Done> CentreActRepository::finish(const QUuid& operation, const QJsonObject& answer)
{
    const ClosedRow closed(m_database, "centre_act", idText(operation));
    return done(m_database.run(u"UPDATE centre_act SET answer = ? WHERE operation = ?"_s,
        {closed.close("answer", QString::fromUtf8(canonicalJson(answer))), idText(operation)}));
}

Result<Done> CentreActRepository::forget(const DoorAges& ages)
{
    const auto emptied
        = done(m_database.run(u"UPDATE centre_act SET answer = '', forgotten_at = ?"
                              " WHERE operation IN (SELECT operation FROM centre_act"
                              " WHERE forgotten_at = '' AND at < ? ORDER BY at LIMIT ?)"_s,
            {timestampToJson(ages.now), timestampToJson(ages.answers), ages.atOnce}));
    if (!emptied)
        return emptied;
    return done(m_database.run(u"DELETE FROM centre_act WHERE operation IN (SELECT operation"
                               " FROM centre_act WHERE forgotten_at <> '' AND at < ?"
                               " ORDER BY at LIMIT ?)"_s,
        {timestampToJson(ages.requests), ages.atOnce}));
}

} // namespace hui::admin
