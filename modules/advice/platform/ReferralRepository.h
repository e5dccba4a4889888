// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/advice/Referral.h"

#include <QStringList>

namespace hui {
class Database;
}

namespace hui::advice {

/// The tables `advice_need` and `advice_meeting`: the only place with their SQL.
class ReferralRepository {
public:
    explicit ReferralRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const Referral& referral);
    /// With its last meeting. Nobody else changes it until the transaction ends.
    Result<std::optional<Referral>> lock(const QUuid& need);
    /// Writes the next version, and the meeting when there is one.
    Result<Done> save(const Referral& referral);

    /// Of a person, those that begin from a moment up to another, in that order.
    Result<QList<Meeting>> ofPerson(
        const QString& person, const QDateTime& from, const QDateTime& until) const;

    /// Needs of records of customers, with their branches.
    Result<QList<std::pair<QUuid, QString>>> ofCustomers(const QStringList& records) const;
    Result<Done> remove(const QUuid& need);

    /// For how many days a need is kept, by the policy of a day.
    Result<int> daysKept(const QDate& day) const;
    /// Needs that were registered before a day and have had no meeting since, with their branches.
    Result<QList<std::pair<QUuid, QString>>> olderThan(const QDate& day) const;

private:
    Result<QList<std::pair<QUuid, QString>>> branchesOf(
        const QString& condition, const QVariantList& values) const;
    Result<Done> readMeeting(Referral& referral) const;

    Database& m_database;
};

} // namespace hui::advice
