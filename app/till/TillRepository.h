// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

#include <QStringList>
#include <QVariant>

namespace hui {

/// The schema files of the till's tables, in order; for StoreSettings::migrations.
QStringList tillMigrations();

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

/// One closing count, as it was entered.
struct TillCount {
    QUuid operation;
    int attempt = 0; ///< of the day
    CashCount counted;
    Money expected = Money::fen(0); ///< the balance at that moment
    Money total = Money::fen(0); ///< what `counted` is worth
    QDateTime at;
    QString counter = {}; ///< the second person of a review; empty = the teller

    Money difference() const { return Money::fen(total.minor() - expected.minor()); }
};

/// The tables `till`, `till_stock`, `till_entry`, `till_count`: the only place with their SQL. It
/// decides nothing; the verbs of Till.h decide.
class TillRepository {
public:
    explicit TillRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Till>> of(const QString& till, const QDate& businessDate) const;
    /// The newest till of that number that is in use, neither returned nor sealed, whatever its
    /// day.
    Result<std::optional<Till>> inUse(const QString& till) const;
    /// Every till of this desk that is in use and not the operator's own, by number.
    Result<QList<Till>> inUseOfOthers(const QString& operatorId) const;
    /// The till that `operation` brought into its present state, whatever its day.
    Result<std::optional<Till>> lastMovedBy(const QUuid& operation) const;
    /// The number of a till that the operator has in use; empty when none.
    Result<QString> heldBy(const QString& operatorId) const;
    Result<QList<TillEntry>> entries(const QString& till, const QDate& businessDate) const;
    Result<std::optional<TillEntry>> entryOf(const QUuid& operation) const;
    Result<QList<TillCount>> counts(const QString& till, const QDate& businessDate) const;
    Result<std::optional<TillCount>> countOf(const QUuid& operation) const;

    /// The balance computed again from the entries, to be compared with the stored one.
    Result<Money> recomputedBalance(const QString& till, const QDate& businessDate) const;

    /// Writes the till and its stock, new or changed by `operation`.
    Result<Done> save(const Till& till, const QUuid& operation);
    /// Writes a movement; `number` is given by the table.
    Result<Done> addEntry(const Till& till, const TillEntry& entry);
    Result<Done> addCount(const Till& till, const TillCount& count);

private:
    Result<QList<Till>> read(const QString& where, const QVariantList& values) const;
    Result<std::optional<Till>> first(const QString& where, const QVariantList& values) const;
    Result<CashCount> stockOf(const Till& till) const;

    Database& m_database;
};

} // namespace hui
