// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/admin/Partner.h"

#include <QSet>

#include <optional>

namespace hui::admin {

/// A program of a partner, as its token proves it.
struct PartnerCaller {
    Partner partner = {};
    QString client = {};
    QSet<QString> scopes = {}; ///< the interfaces the token was asked for
};

/// A new key with the secret that its partner is told, once.
struct NewKey {
    QString client = {};
    QString secret = {};
};

/// What a partner may have at once, and for how long it is remembered, by the bank's dated policy.
struct DoorLimits {
    int tokens = 0; ///< good ones
    int compositions = 0; ///< that are not retired
    int answerDays = 0; ///< for which an answer is kept to be given again; 0: for good
    int requestDays = 0; ///< for which a request is remembered
    int runMinutes = 0; ///< that a run which broke off waits for its partner; 0: for good
};

/// The tables `partner_key`, `partner_token`, `partner_use` and `door_policy`: the only place with
/// their SQL.
class PartnerKeyRepository {
public:
    explicit PartnerKeyRepository(server::Context& context)
        : m_context(context)
    {
    }

    /// Makes a key under the operation that asks for it, inside the caller's transaction.
    Result<NewKey> make(const QString& partner, const QUuid& operation);

    /// Whether an operation has made one already.
    Result<bool> wasMade(const QUuid& operation) const;

    /// Revokes it and ends its tokens; false when the partner has no such key.
    Result<bool> revoke(const QString& partner, const QString& client);

    /// Newest first.
    Result<QList<PartnerKey>> keys(const QString& partner) const;

    /// The partner of a good key and its secret; nothing when either is wrong or the key is
    /// revoked. The secret is compared in constant time.
    Result<std::optional<QString>> prove(const QString& client, const QString& secret);

    /// The limits of today.
    Result<DoorLimits> limits() const;

    /// How many tokens of a partner are good, and when the first of them is not any more.
    Result<std::pair<int, QDateTime>> liveTokens(const QString& partner) const;

    /// A token for a key, and for how many seconds it is good.
    Result<std::pair<QString, int>> issue(const QString& client, const QStringList& scopes);

    /// Key and scopes of a token that is good now; the partner has its number alone.
    Result<std::optional<PartnerCaller>> byToken(const QByteArray& token) const;

    /// Counts one call in a span of a partner; false when its limit is reached.
    Result<bool> count(const QString& partner, const QString& span, int limit);

    /// Drops tokens that have expired and spans that are over.
    Result<Done> sweep();

private:
    Result<Done> done(const QString& sql, const QVariantList& values);

    server::Context& m_context;
};

} // namespace hui::admin
