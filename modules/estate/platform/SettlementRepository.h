// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/estate/platform/EstateRow.h"

#include <QSet>
#include <QVariant>

namespace hui {
class Database;
}

namespace hui::estate {

/// What has come to the books of settled months, or was given back, and was shared with none.
struct SettledDifference {
    QString after = {}; ///< the last settled month; empty: none is
    Money amount = Money::fen(0); ///< below zero: more was shared than the books have now
};

/// What is shared of an estate's month, and what was settled: the tables of policies, settlements
/// and shares, and the only place with their SQL.
class SettlementRepository {
public:
    explicit SettlementRepository(Database& database)
        : m_database(database)
    {
    }

    /// The months that were settled, the last three before the day's as they would be, and of those
    /// before, since the first party signed and of three years at most, whatever has something to
    /// share and was not settled: the newest first. What came to settled months afterwards is
    /// carried to the first open month after them, and more given back than taken to the next one.
    /// Storage when the shares in force do not come to the whole.
    Result<QList<Settlement>> sheets(const EstateRow& estate, const QDate& day) const;

    /// Keeps a sheet; a month that is settled already is a Storage error.
    Result<Done> add(const Estate& estate, const Settlement& sheet, const QUuid& operation);

    /// From a day on, each party's part.
    Result<Done> setShares(const QString& templ, const QDate& from, const QList<ShareRule>& rules);

private:
    Result<QList<Settlement>> settled(const QString& estate) const;
    Result<QSet<QString>> settledMonths(const QString& estate) const;
    /// Of the first party; invalid when nobody has signed.
    Result<QDate> firstMonth(const QString& estate) const;
    /// Those that are told and not settled, by their first days: the oldest first.
    Result<QList<QDate>> openMonths(const EstateRow& estate, const QDate& day) const;
    /// By the books of the biller the estate has now: those of another say nothing of it.
    Result<SettledDifference> differenceOf(const EstateRow& estate) const;
    /// Of the months that begin on these days and between.
    Result<Money> turnoverIn(const EstateRow& estate, const QDate& first, const QDate& last) const;
    Result<Settlement> proposed(const EstateRow& estate, const QDate& first, Money carried) const;
    Result<QList<ShareRule>> rulesOn(const QString& templ, const QDate& day) const;
    Result<qint64> numberOf(const QString& sql, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::estate
