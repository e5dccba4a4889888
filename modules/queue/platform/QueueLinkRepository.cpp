// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueLinkRepository.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/PhoneToken.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

const QString bookingUse = u"queue.booking"_s;
const QString drawnUse = u"queue.drawn"_s;

} // namespace

Result<std::optional<server::PhoneLink>> QueueLinkRepository::make(const QueueLink& link)
{
    return make(link, server::newPhoneToken(m_context.random));
}

Result<std::optional<server::PhoneLink>> QueueLinkRepository::make(
    const QueueLink& link, const QString& token)
{
    if (m_context.phoneUrl.isEmpty())
        return std::nullopt;
    const auto policy = policyOf(link.kind);
    if (!policy)
        return std::unexpected(policy.error());
    if (!*policy)
        return std::nullopt;
    const QDateTime now = m_context.clock.nowUtc();
    const QDateTime until
        = (link.dueAt > now ? link.dueAt : now).addSecs(3'600LL * (*policy)->hours);
    const auto added = m_context.database.run(
        u"INSERT INTO queue_link(token_hash, kind, branch, ticket, expires_at, source)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {server::phoneTokenKey(token), link.kind, link.branch,
            link.ticket.isNull() ? QString(""_L1) : idText(link.ticket), timestampToJson(until),
            sourceOf(link.phone)});
    if (!added)
        return std::unexpected(added.error());
    return server::PhoneLink{m_context.phoneUrl + u"/q/"_s + token, until};
}

Result<std::optional<QueueLink>> QueueLinkRepository::find(const QString& token) const
{
    auto found = m_context.database.run(u"SELECT kind, branch, ticket FROM queue_link"
                                        " WHERE token_hash = ? AND expires_at > ?"_s,
        {server::phoneTokenKey(token), timestampToJson(m_context.clock.nowUtc())});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return QueueLink{found->value(0).toString(), found->value(1).toString(),
        QUuid::fromString(found->value(2).toString())};
}

Result<bool> QueueLinkRepository::holdRemote(const QString& token)
{
    auto held = m_context.database.run(
        u"UPDATE queue_link SET branch = branch WHERE token_hash = ? AND kind = 'remote'"
        " RETURNING branch"_s,
        {server::phoneTokenKey(token)});
    return held ? Result<bool>(held->next()) : std::unexpected(held.error());
}

Result<Done> QueueLinkRepository::useRemote(const QString& token, const QUuid& ticket)
{
    return done(m_context.database.run(
        u"UPDATE queue_link SET kind = 'ticket', ticket = ? WHERE token_hash = ?"_s,
        {idText(ticket), server::phoneTokenKey(token)}));
}

Result<std::optional<QueueLinkPolicy>> QueueLinkRepository::policyOf(const QString& kind) const
{
    auto found
        = m_context.database.run(u"SELECT hours, most, per_phone, a_day FROM queue_link_policy"
                                 " WHERE kind = ? AND valid_from <= ?"
                                 " ORDER BY valid_from DESC LIMIT 1"_s,
            {kind, dateInChina(m_context.clock.nowUtc()).toString(Qt::ISODate)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return QueueLinkPolicy{found->value(0).toInt(), found->value(1).toInt(),
        found->value(2).toInt(), found->value(3).toInt()};
}

QString QueueLinkRepository::sourceOf(const QByteArray& phone) const
{
    return phone.isEmpty() ? QString(""_L1)
                           : server::DailyUse(m_context, drawnUse).fingerprint(phone);
}

Result<int> QueueLinkRepository::waitingOf(
    const QByteArray& phone, const QString& branch, const QDate& day) const
{
    auto found = m_context.database.run(
        u"SELECT COUNT(DISTINCT t.ticket) FROM queue_link l JOIN queue_ticket t"
        " ON t.ticket = l.ticket WHERE l.source = ? AND l.branch = ? AND t.business_date = ?"
        " AND t.channel = 'phone' AND t.state IN ('waiting', 'transferred')"_s,
        {sourceOf(phone), branch, day.toString(Qt::ISODate)});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toInt() : 0;
}

Result<bool> QueueLinkRepository::countDrawn(const QByteArray& phone, const QueueLinkPolicy& policy)
{
    return server::DailyUse(m_context, drawnUse).count({{phone, policy.aDay}});
}

Result<Done> QueueLinkRepository::uncountDrawn(
    const QByteArray& phone, const QueueLinkPolicy& policy)
{
    return server::DailyUse(m_context, drawnUse).uncount({{phone, policy.aDay}});
}

Result<QList<server::DailyLimit>> QueueLinkRepository::limitsOf(const BookingSource& source) const
{
    auto policy = m_context.database.run(
        u"SELECT per_phone, per_link FROM queue_booking_limit WHERE valid_from <= ?"
        " ORDER BY valid_from DESC LIMIT 1"_s,
        {dateInChina(m_context.clock.nowUtc()).toString(Qt::ISODate)});
    if (!policy)
        return std::unexpected(policy.error());
    const bool isLimited = policy->next();
    const auto most = [&](int column) { return isLimited ? policy->value(column).toInt() : 0; };
    return QList<server::DailyLimit>{{source.phone, most(0)}, {source.link.toUtf8(), most(1)}};
}

Result<bool> QueueLinkRepository::countBooking(const BookingSource& source)
{
    const auto limits = limitsOf(source);
    return limits ? server::DailyUse(m_context, bookingUse).count(*limits)
                  : std::unexpected(limits.error());
}

Result<Done> QueueLinkRepository::uncountBooking(const BookingSource& source)
{
    const auto limits = limitsOf(source);
    return limits ? server::DailyUse(m_context, bookingUse).uncount(*limits)
                  : std::unexpected(limits.error());
}

Result<Done> QueueLinkRepository::sweep()
{
    if (const auto counted = server::DailyUse(m_context, bookingUse).sweep(); !counted)
        return counted;
    const auto swept = m_context.database.run(u"DELETE FROM queue_link WHERE expires_at <= ?"_s,
        {timestampToJson(m_context.clock.nowUtc())});
    return swept ? Result<Done>(Done{}) : std::unexpected(swept.error());
}

} // namespace hui::queue
