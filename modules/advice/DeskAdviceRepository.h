// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/advice/AdviceBook.h"
#include "modules/advice/DeskReferral.h"

#include <QStringList>
#include <QVariant>

namespace hui {
class Database;
}

namespace hui::advice {

/// The schema files of the desk's tables, in order.
QStringList adviceMigrations();

/// The tables `advice_book` and `advice_referral` of the desk: the only place with their SQL. It
/// decides nothing.
class DeskAdviceRepository {
public:
    explicit DeskAdviceRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> keepBook(const AdviceBook& book, const QDateTime& readAt);
    /// Nothing before the platform was asked once.
    Result<std::optional<AdviceBook>> book() const;

    /// Writes a referral as it is known now; what is pending and was printed stays.
    Result<Done> save(const Referral& referral);
    Result<Done> setPending(const QUuid& need, const QUuid& operation, const Meeting& asked);
    Result<Done> clearPending(const QUuid& need);
    Result<Done> remove(const QUuid& need);

    /// With what the outbox knows of it.
    Result<std::optional<DeskReferral>> byNeed(const QUuid& need) const;
    /// The newest up to `limit`, the newest first.
    Result<QList<DeskReferral>> newest(int limit) const;

    /// Of whoever has one of these records, the newest up to `limit`, the newest first.
    Result<QList<DeskReferral>> ofCustomer(const QStringList& records, int limit) const;

    /// Gives those from before there was an index of customers theirs; nothing when none is left.
    Result<Done> indexOlder();

    /// Counts one more printing of the paper: how many there are now.
    Result<int> countPrint(const QUuid& need);

private:
    Result<QList<DeskReferral>> where(const QString& condition, const QVariantList& values) const;
    Result<Done> readOutbox(DeskReferral& read) const;
    QString indexOf(const std::optional<QUuid>& customer) const;

    Database& m_database;
};

} // namespace hui::advice
