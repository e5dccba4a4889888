// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

namespace hui {

/// One movement of a till, as the cash page lists it.
struct TillEntry {
    qint64 number = 0;
    QUuid operation;
    QString reason; ///< "till.open", "billpay.pay", …
    Money in = Money::fen(0);
    Money out = Money::fen(0);
    Money balanceAfter = Money::fen(0);
    QDateTime at;
};

/// The tables `till`, `till_stock`, `till_entry`, `till_count`: the only place with their SQL.
class TillRepository {
public:
    explicit TillRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Till>> of(const QString& till, const QDate& businessDate) const;
    Result<QList<TillEntry>> entries(const QString& till, const QDate& businessDate) const;

    /// The balance computed again from the entries, to be compared with the stored one.
    Result<Money> recomputedBalance(const QString& till, const QDate& businessDate) const;

private:
    Database& m_database;
};

} // namespace hui
