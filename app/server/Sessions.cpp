// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Sessions.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/OperationId.h"
#include "app/core/Random.h"
#include "app/store/Database.h"

#include <QCryptographicHash>

namespace hui::server {

namespace {

constexpr int accessSeconds = 600;
constexpr int sessionHours = 12;

QByteArray tokenHashOf(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

/// One token of a session; the text that the desk gets.
Result<QString> issue(
    Context& context, const QString& session, const QString& purpose, const QDateTime& expires)
{
    const QByteArray token = context.random.bytes(32).toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto stored = context.database.run(
        QStringLiteral("INSERT INTO session_token(token_hash, session_id, purpose, expires_at)"
                       " VALUES (?, ?, ?, ?)"),
        {tokenHashOf(token), session, purpose, timestampToJson(expires)});
    if (!stored)
        return std::unexpected(stored.error());
    return QString::fromLatin1(token);
}

Result<SessionTokens> issueBoth(Context& context, const QString& session, const QDateTime& ends)
{
    const QDateTime now = context.clock.nowUtc();
    const Result<QString> access
        = issue(context, session, QStringLiteral("access"), now.addSecs(accessSeconds));
    if (!access)
        return std::unexpected(access.error());
    const Result<QString> refresh = issue(context, session, QStringLiteral("refresh"), ends);
    if (!refresh)
        return std::unexpected(refresh.error());
    return SessionTokens{*access, *refresh, accessSeconds};
}

Result<Done> end(Context& context, const QString& session, const QString& reason)
{
    const auto ended
        = context.database.run(QStringLiteral("UPDATE session SET ended_at = ?, end_reason = ?"
                                              " WHERE session_id = ? AND ended_at IS NULL"),
            {timestampToJson(context.clock.nowUtc()), reason, session});
    if (!ended)
        return std::unexpected(ended.error());
    return Done{};
}

/// A refresh token as it was found.
struct Found {
    QString session;
    bool fresh = false; ///< it was not used before
    bool alive = false; ///< its session runs and the token has not expired
    bool own = false; ///< it came from the device it was given to
    QDateTime ends;
};

/// Marks a refresh token as used. Two requests with the same one: only one finds it fresh.
Result<bool> useUp(Context& context, const QByteArray& hash)
{
    auto used = context.database.run(
        QStringLiteral("UPDATE session_token SET used_at = ? WHERE token_hash = ?"
                       " AND purpose = 'refresh' AND used_at IS NULL RETURNING session_id"),
        {timestampToJson(context.clock.nowUtc()), hash});
    if (!used)
        return std::unexpected(used.error());
    return used->next();
}

Result<std::optional<Found>> find(Context& context, const QByteArray& hash, const Caller& caller)
{
    const Result<bool> fresh = useUp(context, hash);
    if (!fresh)
        return std::unexpected(fresh.error());
    auto row = context.database.run(
        QStringLiteral("SELECT s.session_id, s.thumbprint, s.ends_at, s.ended_at"
                       " FROM session_token t JOIN session s ON s.session_id = t.session_id"
                       " JOIN operator o ON o.operator_id = s.operator_id AND o.active = 1"
                       " WHERE t.token_hash = ? AND t.purpose = 'refresh'"),
        {hash});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const QString ends = row->value(2).toString();
    return Found{row->value(0).toString(), *fresh,
        row->value(3).toString().isEmpty() && timestampToJson(context.clock.nowUtc()) < ends,
        row->value(1).toString().toLatin1() == caller.certificateThumbprint,
        QDateTime::fromString(ends, Qt::ISODateWithMs)};
}

} // namespace

Result<SessionTokens> openSession(Context& context, const QString& operatorId, const Caller& caller)
{
    const QString session
        = newOperationId(context.clock, context.random).toString(QUuid::WithoutBraces);
    const QDateTime now = context.clock.nowUtc();
    const QDateTime ends = now.addSecs(sessionHours * 3600);
    const auto opened = context.database.run(
        QStringLiteral("INSERT INTO session(session_id, operator_id, device_id, thumbprint,"
                       " opened_at, ends_at) VALUES (?, ?, ?, ?, ?, ?)"),
        {session, operatorId, caller.deviceId, QString::fromLatin1(caller.certificateThumbprint),
            timestampToJson(now), timestampToJson(ends)});
    if (!opened)
        return std::unexpected(opened.error());
    return issueBoth(context, session, ends);
}

Result<std::optional<SessionTokens>> refreshSession(
    Context& context, const QString& refreshToken, const Caller& caller)
{
    return context.database.transaction([&]() -> Result<std::optional<SessionTokens>> {
        const auto found = find(context, tokenHashOf(refreshToken.toLatin1()), caller);
        if (!found)
            return std::unexpected(found.error());
        if (!*found || !(*found)->alive)
            return std::nullopt;
        if (!(*found)->fresh || !(*found)->own) {
            const Result<Done> ended = end(context, (*found)->session, QStringLiteral("reuse"));
            if (!ended)
                return std::unexpected(ended.error());
            return std::nullopt;
        }
        const auto issued = issueBoth(context, (*found)->session, (*found)->ends);
        if (!issued)
            return std::unexpected(issued.error());
        return *issued;
    });
}

Result<std::optional<Operator>> operatorOfToken(
    Context& context, const QByteArray& token, const Caller& caller)
{
    const QString now = timestampToJson(context.clock.nowUtc());
    auto found = context.database.run(
        QStringLiteral("SELECT o.operator_id, o.name, o.roles, o.branch, s.session_id"
                       " FROM session_token t JOIN session s ON s.session_id = t.session_id"
                       " JOIN operator o ON o.operator_id = s.operator_id AND o.active = 1"
                       " WHERE t.token_hash = ? AND t.purpose = 'access' AND t.expires_at > ?"
                       " AND s.ends_at > ? AND s.ended_at IS NULL AND s.thumbprint = ?"),
        {tokenHashOf(token), now, now, QString::fromLatin1(caller.certificateThumbprint)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return Operator{found->value(0).toString(), found->value(1).toString(),
        found->value(2).toString().split(u' '), found->value(3).toString(),
        found->value(4).toString()};
}

Result<Done> closeSession(Context& context, const QString& session)
{
    return end(context, session, QStringLiteral("signed-out"));
}

} // namespace hui::server
