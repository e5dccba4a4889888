// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/PartnerKeyRepository.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/Random.h"
#include "app/store/Database.h"

#include <QCryptographicHash>
#include <openssl/crypto.h>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secretBytes = 32;
constexpr qsizetype clientBytes = 9;

/// What an unknown client is compared with, so that its answer takes as long.
const QString& nobodysHash()
{
    static const QString hash = u"$sha256$"_s + QString(64, u'0');
    return hash;
}

/// A secret is 256 random bits, so there is nothing to be tried through, and what is kept of it
/// need not be slow to make (ADR 53).
QString secretHash(const QString& secret)
{
    return u"$sha256$"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isSameHash(const QString& a, const QString& b)
{
    const QByteArray one = a.toLatin1();
    const QByteArray other = b.toLatin1();
    return one.size() == other.size()
        && CRYPTO_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

QString randomText(Random& random, qsizetype bytes)
{
    return QString::fromLatin1(random.bytes(bytes).toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString partnerTokenHash(const QByteArray& token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

QDateTime keyTime(const QVariant& text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

} // namespace

Result<NewKey> PartnerKeyRepository::make(const QString& partner, const QUuid& operation)
{
    const NewKey made{u"hdp-"_s + QString::fromLatin1(m_context.random.bytes(clientBytes).toHex()),
        randomText(m_context.random, secretBytes)};
    const auto stored
        = done(u"INSERT INTO partner_key(client, partner, secret_hash, operation, made_at)"
               " VALUES (?, ?, ?, ?, ?)"_s,
            {made.client, partner, secretHash(made.secret), idText(operation),
                timestampToJson(m_context.clock.nowUtc())});
    return stored ? Result<NewKey>(made) : std::unexpected(stored.error());
}

Result<bool> PartnerKeyRepository::wasMade(const QUuid& operation) const
{
    auto row = m_context.database.run(
        u"SELECT 1 FROM partner_key WHERE operation = ?"_s, {idText(operation)});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<bool> PartnerKeyRepository::revoke(const QString& partner, const QString& client)
{
    auto row = m_context.database.run(
        u"UPDATE partner_key SET revoked_at = CASE WHEN revoked_at = '' THEN ? ELSE revoked_at END"
        " WHERE partner = ? AND client = ? RETURNING client"_s,
        {timestampToJson(m_context.clock.nowUtc()), partner, client});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return false;
    const auto ended = done(u"DELETE FROM partner_token WHERE client = ?"_s, {client});
    return ended ? Result<bool>(true) : std::unexpected(ended.error());
}

Result<QList<PartnerKey>> PartnerKeyRepository::keys(const QString& partner) const
{
    auto row = m_context.database.run(
        u"SELECT client, made_at, revoked_at, last_used_at FROM partner_key WHERE partner = ?"
        " ORDER BY made_at DESC, client LIMIT 50"_s,
        {partner});
    if (!row)
        return std::unexpected(row.error());
    QList<PartnerKey> keys;
    while (row->next())
        keys.append({row->value(0).toString(), keyTime(row->value(1)), keyTime(row->value(2)),
            keyTime(row->value(3))});
    return keys;
}

Result<std::optional<QString>> PartnerKeyRepository::prove(
    const QString& client, const QString& secret)
{
    auto row = m_context.database.run(
        u"SELECT partner, secret_hash, revoked_at FROM partner_key WHERE client = ?"_s, {client});
    if (!row)
        return std::unexpected(row.error());
    const bool known = row->next();
    const bool fits
        = isSameHash(secretHash(secret), known ? row->value(1).toString() : nobodysHash());
    if (!known || !fits || !row->value(2).toString().isEmpty())
        return std::nullopt;
    const QString partner = row->value(0).toString();
    const auto used = done(u"UPDATE partner_key SET last_used_at = ? WHERE client = ?"_s,
        {timestampToJson(m_context.clock.nowUtc()), client});
    if (!used)
        return std::unexpected(used.error());
    return partner;
}

Result<DoorLimits> PartnerKeyRepository::limits() const
{
    auto row
        = m_context.database.run(u"SELECT live_tokens, compositions, answer_days, "
                                 u"request_days, run_minutes FROM door_policy WHERE valid_from <= ?"
                                 " ORDER BY valid_from DESC LIMIT 1"_s,
            {dateInChina(m_context.clock.nowUtc()).toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? DoorLimits{row->value(0).toInt(), row->value(1).toInt(),
                             row->value(2).toInt(), row->value(3).toInt(), row->value(4).toInt()}
                       : DoorLimits{};
}

Result<std::pair<int, QDateTime>> PartnerKeyRepository::liveTokens(const QString& partner) const
{
    auto row = m_context.database.run(
        u"SELECT count(*), min(t.expires_at) FROM partner_token t JOIN partner_key k"
        " ON k.client = t.client WHERE k.partner = ? AND t.expires_at > ?"_s,
        {partner, timestampToJson(m_context.clock.nowUtc())});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::pair(row->value(0).toInt(), keyTime(row->value(1)))
                       : std::pair(0, QDateTime());
}

Result<std::pair<QString, int>> PartnerKeyRepository::issue(
    const QString& client, const QStringList& scopes)
{
    const QDateTime now = m_context.clock.nowUtc();
    auto row = m_context.database.run(u"SELECT token_seconds FROM offered_policy"
                                      " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {dateInChina(now).toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    const int seconds = row->next() ? row->value(0).toInt() : 0;
    const QString token = randomText(m_context.random, secretBytes);
    const auto stored = done(u"INSERT INTO partner_token(token_hash, client, scopes, expires_at)"
                             " VALUES (?, ?, ?, ?)"_s,
        {partnerTokenHash(token.toLatin1()), client, scopes.join(u' '),
            timestampToJson(now.addSecs(seconds))});
    if (!stored)
        return std::unexpected(stored.error());
    return std::pair{token, seconds};
}

Result<std::optional<PartnerCaller>> PartnerKeyRepository::byToken(const QByteArray& token) const
{
    auto row = m_context.database.run(
        u"SELECT k.partner, k.client, t.scopes FROM partner_token t JOIN partner_key k"
        " ON k.client = t.client AND k.revoked_at = ''"
        " WHERE t.token_hash = ? AND t.expires_at > ?"_s,
        {partnerTokenHash(token), timestampToJson(m_context.clock.nowUtc())});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    PartnerCaller caller;
    caller.partner.id = row->value(0).toString();
    caller.client = row->value(1).toString();
    const QStringList scopes = row->value(2).toString().split(u' ', Qt::SkipEmptyParts);
    caller.scopes = {scopes.cbegin(), scopes.cend()};
    return caller;
}

Result<bool> PartnerKeyRepository::count(const QString& partner, const QString& span, int limit)
{
    auto row = m_context.database.run(
        u"INSERT INTO partner_use(partner, span, calls) VALUES (?, ?, 1)"
        " ON CONFLICT (partner, span) DO UPDATE SET calls = partner_use.calls + 1"
        " WHERE partner_use.calls < ? RETURNING calls"_s,
        {partner, span, limit});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

Result<Done> PartnerKeyRepository::sweep()
{
    const QDateTime now = m_context.clock.nowUtc();
    const auto tokens
        = done(u"DELETE FROM partner_token WHERE expires_at <= ?"_s, {timestampToJson(now)});
    if (!tokens)
        return tokens;
    return done(u"DELETE FROM partner_use WHERE span < ?"_s,
        {dateInChina(now).addDays(-1).toString(Qt::ISODate)});
}

Result<Done> PartnerKeyRepository::done(const QString& sql, const QVariantList& values)
{
    const auto run = m_context.database.run(sql, values);
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace hui::admin
