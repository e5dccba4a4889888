// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/OfflineGrant.h"
#include "app/store/SecretBytes.h"

#include <QStringList>
#include <QVariant>

namespace hui {
class Database;
}

namespace hui::server {

/// A grant as the platform keeps it.
struct KeptGrant {
    SignedGrant made;
    SecretBytes proofKey; ///< of its decisions
    std::optional<QDateTime> revokedAt = {};
};

/// A person of a branch who gets no grants there, until another supervisor allows it again.
struct GrantRefusal {
    QString approver;
    QString by; ///< who took them away
    QDateTime at;
};

/// The platform's tables `offline_policy`, `offline_grant`, `offline_refusal` and
/// `offline_approval`: the only place with their SQL.
class OfflineGrants {
public:
    explicit OfflineGrants(Database& database)
        : m_database(database)
    {
    }

    /// The terms in force on a business day; nothing before the first.
    Result<std::optional<GrantTerms>> policyOn(const QDate& businessDate) const;
    Result<Done> save(const GrantTerms& policy);

    Result<Done> add(const KeptGrant& grant);
    Result<std::optional<KeptGrant>> byId(const QUuid& id) const;

    /// The newest grant of a person on a desk, unless it was revoked.
    Result<std::optional<KeptGrant>> newestOf(const QString& device, const QString& approver) const;

    /// Ends the grants of a person in a branch, on every desk: what is signed from now on is not in
    /// order. The desks that had one; none when they were ended before.
    Result<QStringList> revoke(const QString& branch, const QString& approver, const QDateTime& at);

    /// Who has a grant in a branch that was not revoked.
    Result<QStringList> holdersIn(const QString& branch) const;

    /// Makes no more grants for a person in a branch; whether that is new.
    Result<bool> refuse(const QString& branch, const GrantRefusal& refusal);

    /// Makes them again; whether they were not made.
    Result<bool> allow(const QString& branch, const QString& approver);

    /// Whom a branch makes none for, by number.
    Result<QList<GrantRefusal>> refusedIn(const QString& branch) const;

    /// Counts a decision against its grant; what was counted in all, with it. Keeps the row until
    /// the transaction ends, so that of two at once each sees the other.
    struct Used {
        qint64 count = 0;
        qint64 minor = 0;
    };
    Result<Used> use(const QUuid& grant, Money weight);

    Result<Done> add(const OfflineApproval& approval, const QUuid& grant, const QString& branch);
    Result<Done> update(const OfflineApproval& approval);
    Result<std::optional<OfflineApproval>> approval(const QString& id, const QString& branch) const;

    /// How many signatures of a branch and day somebody must still look at.
    Result<int> openOn(const QString& branch, const QDate& businessDate) const;

private:
    Result<std::optional<KeptGrant>> one(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::server
