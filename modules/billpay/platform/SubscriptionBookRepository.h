// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Payment.h"
#include "modules/billpay/Subscription.h"

#include <QJsonObject>

namespace hui {
class Database;
}

namespace hui::billpay {

/// A subscription as the platform has it.
struct BookedSubscription {
    QUuid operation;
    QString branch;
    QString biller;
    QString account;
    Debit debit;
    SubscriptionTerms terms;
    SubscriptionState state = SubscriptionState::Active;
    QString skipped = QLatin1StringView(""); ///< the period that is left out
    int remindDaysBefore = 0; ///< as agreed
    QMap<QString, QString> parameters = {}; ///< what the biller asks for beside the account
};

/// The tables `billpay_subscription…`: the only place with their SQL.
class SubscriptionBookRepository {
public:
    explicit SubscriptionBookRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BookedSubscription>> byOperation(const QUuid& operation) const;
    Result<QList<BookedSubscription>> active() const;

    /// Whether an account of a biller has an active subscription.
    Result<bool> hasActive(const QString& biller, const QString& account) const;

    Result<Done> add(const BookedSubscription& subscription);
    /// Writes terms, state and what is skipped.
    Result<Done> save(const BookedSubscription& subscription);

    Result<std::optional<SubscriptionRun>> run(
        const QUuid& subscription, const QString& period) const;
    /// Begins a period, in the caller's transaction. False when it was begun before.
    Result<bool> beginRun(const QUuid& subscription, const SubscriptionRun& run);
    /// Notes how far a period has come, and tells the desks of the last ones.
    Result<Done> saveRun(const BookedSubscription& subscription, const SubscriptionRun& run);
    /// The body of the payment that a period was begun with; the same on every attempt.
    Result<Done> keepPayment(
        const QUuid& subscription, const QString& period, const QJsonObject& body);
    Result<QJsonObject> paymentOf(const QUuid& subscription, const QString& period) const;
    /// The periods of a subscription, oldest first, at most `limit` of the last ones.
    Result<QList<SubscriptionRun>> lastRuns(const QUuid& subscription, int limit) const;

    /// Of an agreement that has ended stays that it was, not for whose account.
    Result<Done> forgetPayer(const QUuid& operation);

private:
    Result<QList<BookedSubscription>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::billpay
