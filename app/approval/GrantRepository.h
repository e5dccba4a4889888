// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/OfflineGrant.h"

#include <QStringList>

namespace hui {

class Database;

/// Brings the tables of this unit.
QStringList approvalMigrations();

/// What a supervisor may still sign here.
struct GrantLeft {
    qint64 count = 0;
    Money total = Money::fen(0);
};

/// A signature given here, with the operation it is for.
struct KeptDecision {
    OfflineDecision decision;
    OfflineMatter matter;
    bool isUsed = false; ///< an operation was recorded with it
};

/// The tables of what is signed while the platform cannot be reached: the only place with their
/// SQL. What proves a password and what was shown are closed on the disk.
class GrantRepository {
public:
    explicit GrantRepository(Database& database)
        : m_database(database)
    {
    }

    /// Applies one change of the stream `offline_grant`: the key is the approver, an empty `value`
    /// takes the grant away. A new grant lets a locked person try again.
    Result<Done> apply(const QString& key, const QJsonObject& value);

    Result<QList<SignedGrant>> all() const;
    Result<std::optional<SignedGrant>> ofApprover(const QString& approver) const;

    /// What is left of a grant after what was used of it.
    Result<GrantLeft> leftOf(const OfflineGrant& grant) const;

    /// Wrong passwords in a row, and from when on the next try is taken.
    struct Attempts {
        int failures = 0;
        QDateTime notBefore = {}; ///< UTC; invalid: at once
    };
    Result<Attempts> attemptsOf(const QString& approver) const;
    Result<Done> saveAttempts(const OfflineGrant& grant, const Attempts& attempts);

    /// The latest time this desk has seen; invalid when it has seen none.
    Result<QDateTime> latestSeen() const;
    Result<Done> see(const QDateTime& now);

    Result<Done> add(const KeptDecision& kept);
    Result<std::optional<KeptDecision>> decision(const QUuid& id) const;
    Result<Done> markUsed(const QUuid& id);

    /// What was signed here, used, and the platform has said nothing of yet (待确认), oldest first;
    /// not what was for an operation that it refused.
    Result<QList<KeptDecision>> unconfirmed() const;

    /// Applies one change of the stream `offline_approval`.
    Result<Done> applyTold(const QString& key, const QJsonObject& value);

    /// What the platform told of the branch, newest first, at most `limit`.
    Result<QList<OfflineApproval>> told(int limit) const;

    /// How many of a business day somebody must still look at.
    Result<int> openOn(const QDate& businessDate) const;

private:
    Result<QList<KeptDecision>> decisionsWhere(
        const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
