// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <utility>

namespace hui {
class Database;
class FieldKeys;
} // namespace hui

namespace hui::server {

/// One side of a posting. Positive debits, negative credits the account.
struct LedgerLine {
    QString account; ///< "till:0512-08/03", "biller:320500-water-1", "customer:6216…"
    Money amount;
};

/// One booked fact: its lines sum to zero in each currency.
struct Posting {
    QUuid operation; ///< which operation caused it
    QString kind; ///< "billpay.pay"
    QDate businessDate;
    QString branch;
    QList<LedgerLine> lines;
};

/// Double-entry books. Nothing is stored that cannot be recomputed from the lines.
class Ledger {
public:
    explicit Ledger(Database& database)
        : m_database(database)
    {
    }

    /// Writes a posting inside the caller's transaction. A posting that does not balance asserts:
    /// only a programmer can make one. What comes after its day was closed stands in the books of
    /// the next (BranchDays::postingDate). The same operation and kind twice is Refused.
    Result<Done> post(const Posting& posting);

    /// The sum of an account's lines.
    Result<Money> balance(const QString& account, Currency currency) const;

    /// What an account was credited on the days from the first to the last of the two, less what it
    /// was debited.
    Result<Money> credited(
        const QString& account, Currency currency, const std::pair<QDate, QDate>& days) const;

    /// All lines that an operation caused, in the order of their writing.
    Result<QList<LedgerLine>> linesOf(const QUuid& operation) const;

    /// The sum over all accounts of a currency: always zero.
    Result<Money> total(Currency currency) const;

    /// An account as it stands in the books: the number of a customer's account is its blind index.
    static QString stored(const FieldKeys& keys, const QString& account);

private:
    Result<qint64> open(const Posting& posting);

    Database& m_database;
};

} // namespace hui::server
