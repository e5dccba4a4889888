// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Result.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QUuid>
#include <QVariant>

namespace hui {

class Database;

/// Cash due back that was carried over the end of a day.
struct CarriedCash {
    QUuid operation; ///< by which it came to be due
    QUuid carriedBy; ///< the operation that carried it
    QString kind; ///< of the first: "campus.pay"
    QString till; ///< it lies in, or lay
    Money amount = Money::fen(0);
    QDate carriedOn; ///< business day

    friend bool operator==(const CarriedCash&, const CarriedCash&) = default;
};

/// The table `till_carried_cash`: the only place with its SQL. It decides nothing.
class CarriedCashRepository {
public:
    explicit CarriedCashRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const CarriedCash& carried);
    /// Everything that was ever carried, by OwedCash::operation; not what the platform refused.
    Result<QSet<QUuid>> all() const;
    Result<QList<CarriedCash>> ofDay(const QDate& businessDate) const;
    /// Carried by one operation.
    Result<QList<CarriedCash>> by(const QUuid& carrying) const;

private:
    Result<QList<CarriedCash>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
