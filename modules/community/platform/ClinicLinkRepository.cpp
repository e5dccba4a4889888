// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ClinicLinkRepository.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/PhoneToken.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"

namespace hui::community {

using namespace Qt::StringLiterals;

Result<WaitingPolicy> ClinicLinkRepository::policyOn(const QDate& day) const
{
    auto row
        = m_context.database.run(u"SELECT remind_ahead, page_hours FROM community_waiting_policy"
                                 " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
            {dayColumn(day)});
    if (!row)
        return std::unexpected(row.error());
    const bool known = row->next();
    HUI_ASSERT(known); // the first one is a part of the schema
    return WaitingPolicy{row->value(0).toInt(), row->value(1).toInt()};
}

Result<std::optional<server::PhoneLink>> ClinicLinkRepository::make(
    const QUuid& booking, const QDateTime& until)
{
    if (m_context.phoneUrl.isEmpty())
        return std::nullopt;
    const QString token = server::newPhoneToken(m_context.random);
    const auto added = m_context.database.run(
        u"INSERT INTO community_link(token_hash, booking, expires_at) VALUES (?, ?, ?)"_s,
        {server::phoneTokenKey(token), idText(booking), timestampToJson(until)});
    if (!added)
        return std::unexpected(added.error());
    return server::PhoneLink{m_context.phoneUrl + u"/w/"_s + token, until};
}

Result<std::optional<QUuid>> ClinicLinkRepository::find(const QString& token) const
{
    auto found = m_context.database.run(
        u"SELECT booking FROM community_link WHERE token_hash = ? AND expires_at > ?"_s,
        {server::phoneTokenKey(token), timestampToJson(m_context.clock.nowUtc())});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? std::optional(QUuid::fromString(found->value(0).toString()))
                         : std::nullopt;
}

Result<Done> ClinicLinkRepository::sweep()
{
    const auto swept = m_context.database.run(u"DELETE FROM community_link WHERE expires_at <= ?"_s,
        {timestampToJson(m_context.clock.nowUtc())});
    return swept ? Result<Done>(Done{}) : std::unexpected(swept.error());
}

} // namespace hui::community
