// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/campus/DeskFees.h"

#include <QStringList>
#include <QVariant>

class QSqlQuery;

namespace hui {
class Database;
}

namespace hui::campus {

/// The schema files of the desk's tables, in order.
QStringList campusMigrations();

/// The tables `campus_payment` and `campus_print` of the desk: the only place with their SQL. It
/// decides nothing.
class DeskFeesRepository {
public:
    explicit DeskFeesRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const DeskFees& payment);
    Result<Done> noteCancel(const QUuid& payment, const QUuid& operation);
    Result<Done> noteRefund(const QUuid& payment, const QUuid& operation);

    Result<std::optional<DeskFees>> byId(const QUuid& payment) const;

    /// The newest up to `limit`, and every one that has not ended, whatever its age; the newest
    /// first. What is due back has not ended before it was paid out.
    Result<QList<DeskFees>> shown(int limit) const;

    /// How many rows of a class list the platform has not answered for, or answered that the list
    /// had no money for them.
    Result<int> unanswered(const QUuid& list) const;

    /// The rows of a class list that were paid; their states are not read.
    Result<QList<DeskFees>> ofList(const QUuid& list) const;

    /// Counts one more printing of a paper: how many there are now.
    Result<int> countPrint(const QUuid& payment, const QString& paper);

private:
    Result<QList<DeskFees>> where(const QString& condition, const QVariantList& values) const;
    Result<QList<DeskFees>> readAll(const QString& condition, const QVariantList& values) const;
    Result<DeskFees> read(const QSqlQuery& row) const;
    Result<Done> readLegs(DeskFees& payment) const;
    Result<Done> change(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::campus
