// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace hui {

class Database;

/// An account with a biller that a customer pays (缴费户号): not always in the customer's own name.
struct PaidAccount {
    QString biller; ///< its number in the catalogue
    QString account; ///< in clear: for showing through maskAccount()
    QDateTime lastAt; ///< UTC; when it was paid last

    friend bool operator==(const PaidAccount&, const PaidAccount&) = default;
};

/// The table `customer_account`, on the desk what was paid there, on the platform what was paid
/// anywhere: the only place with its SQL. It decides nothing.
class AccountRepository {
public:
    explicit AccountRepository(Database& database)
        : m_database(database)
    {
    }

    /// Notes that the customer of a record paid an account (noteAccount() finds whose it is).
    Result<Done> note(const QUuid& customer, const PaidAccount& paid);

    /// The accounts of a record, the one paid last first, at most `limit`.
    Result<QList<PaidAccount>> of(const QUuid& customer, int limit) const;

    /// The records that pay the account with this number, whichever biller's, at most `limit`.
    /// Looked for as a whole: an index does not know beginnings. Nobody below six characters.
    Result<QList<QUuid>> whoPays(const QString& number, int limit) const;

    /// From now on the accounts of `from` are those of `to`.
    Result<Done> join(const QUuid& from, const QUuid& to);

    /// Forgets the accounts of a record.
    Result<Done> remove(const QUuid& customer);

private:
    Result<Done> drop(const QUuid& customer, const PaidAccount& paid);
    QString indexOf(const PaidAccount& paid) const;

    Database& m_database;
};

} // namespace hui
