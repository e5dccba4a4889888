// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"

#include <QStringList>

namespace hui {

class Database;

/// The table of cases, for desk and platform.
QStringList caseMigrations();

/// What is kept on the desk beside it.
QStringList caseDeskMigrations();

/// A case that a desk works on: open, and in its hands. Nothing when it is another's, over or gone.
Result<std::optional<Case>> caseAtDesk(Database& database, const QUuid& id, const QString& device);

/// Which cases of a branch are asked for.
enum class CaseFilter {
    Mine, ///< that a desk works on
    Free, ///< parked: any desk may take them
    Open, ///< all that are worked on
    Phone, ///< open, and begun on the telephone
    Decided, ///< come out, and nobody asked the customer yet
    Over, ///< the customer was asked
    All, ///< wherever they stand
};

/// The table `service_case`: the only place with its SQL. It decides nothing.
class CaseRepository {
public:
    explicit CaseRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> save(const Case& value);
    Result<std::optional<Case>> byId(const QUuid& id) const;

    /// Of a tidied number; more than one by chance alone.
    Result<QList<Case>> byNumber(const QString& number) const;

    /// Those of a branch that were changed last, newest first; `device` says whose Mine are.
    Result<QList<Case>> ofBranch(
        const QString& branch, CaseFilter filter, const QString& device, int limit) const;

    /// Those that are open, and those that changed since a moment, the newest change first.
    Result<QList<Case>> openOrSince(const QDateTime& moment, int limit) const;

    /// How many of a branch are open.
    Result<qint64> openCount(const QString& branch) const;

    /// The case with nobody else changing it until the transaction ends; nothing when there is
    /// none.
    Result<std::optional<Case>> locked(const QUuid& id);
    /// Of the telephone and waiting for any desk since before a moment, some at a time.
    Result<QList<Case>> leftByPhone(const QDateTime& before, int limit) const;

    /// Over and not changed since before a moment, by their ids, those after one, some at a time.
    Result<QList<Case>> overBefore(const QDateTime& moment, const QUuid& id, int limit) const;

    /// Those of a record of a customer (idText()), what changed last first, some at a time.
    Result<QList<Case>> ofCustomer(const QString& record, int limit) const;

    /// Those from before cases were found by their customer, some at a time; save() makes it so.
    Result<QList<Case>> withoutIndex(int limit) const;

    Result<Done> remove(const QUuid& id);

private:
    QString indexOf(const QString& record) const;
    Result<QList<Case>> where(const QString& condition, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
