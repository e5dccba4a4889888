// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Subscription.h"

#include <QJsonObject>
#include <QVariant>

namespace hui {
class Database;
struct JournalEntry;
} // namespace hui

namespace hui::billpay {

/// The tables `subscription…`: the only place with their SQL. What was agreed, with whom and how it
/// stands is in the journal and its outbox; here is how it is found, and what the platform did.
class SubscriptionRepository {
public:
    explicit SubscriptionRepository(Database& database)
        : m_database(database)
    {
    }

    // `today` tells whether one has ended.
    Result<std::optional<Subscription>> byOperation(
        const QUuid& operation, const QDate& today) const;
    /// The latest ones, the newest first, whatever became of them.
    Result<QList<Subscription>> latest(const QDate& today, int limit) const;
    /// Those for an account of a biller.
    Result<QList<Subscription>> ofAccount(
        const QString& biller, const QString& account, const QDate& today) const;

    Result<Done> add(
        const QUuid& operation, const Biller& biller, const QString& account, const QDateTime& at);
    Result<Done> addStep(const QUuid& original, const SubscriptionStep& step, const QDateTime& at);

    /// Takes what the platform tells of a subscription (stream "subscription"; its key is the
    /// operation) and gives its last period, when there is something new of it. What is about one
    /// of another desk changes nothing. A Protocol error for what is outside the contract.
    Result<std::optional<SubscriptionRun>> apply(const QString& key, const QJsonObject& value);

private:
    Result<QList<Subscription>> read(
        const QString& where, const QVariantList& values, const QDate& today) const;
    Result<Done> readJournal(Subscription& subscription, const QDate& today) const;
    Result<Done> readFollowed(
        Subscription& subscription, const JournalEntry& own, const QDate& today) const;
    Result<QList<SubscriptionRun>> runsOf(const QUuid& operation) const;
    Result<Done> saveRun(const QUuid& operation, const SubscriptionRun& run);
    QByteArray indexOf(const QString& account) const;

    Database& m_database;
};

} // namespace hui::billpay
