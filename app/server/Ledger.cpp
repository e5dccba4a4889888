// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Ledger.h"

#include "app/server/BranchDays.h"
#include "app/store/Database.h"

#include <QHash>

namespace hui::server {

namespace {

constexpr QLatin1StringView customers("customer:");

bool balances(const QList<LedgerLine>& lines)
{
    QHash<QString, qint64> sums;
    for (const LedgerLine& line : lines) {
        qint64& sum = sums[line.amount.currency().code()];
        if (qAddOverflow(sum, line.amount.minor(), &sum))
            return false;
    }
    return std::all_of(sums.cbegin(), sums.cend(), [](qint64 sum) { return sum == 0; });
}

Result<Money> sumOf(Result<Query> found, Currency currency)
{
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(found->next()); // an aggregate always gives one row
    return Money(found->value(0).toLongLong(), currency);
}

} // namespace

QString Ledger::stored(const FieldKeys& keys, const QString& account)
{
    const QString number = account.mid(customers.size());
    if (!account.startsWith(customers) || FieldKeys::isIndex(number))
        return account;
    return customers + keys.index("ledger_line.account", number);
}

Result<Done> Ledger::post(const Posting& posting)
{
    HUI_ASSERT(m_database.inTransaction());
    HUI_ASSERT(!posting.operation.isNull() && !posting.lines.isEmpty() && balances(posting.lines));
    const Result<qint64> number = open(posting);
    if (!number)
        return std::unexpected(number.error());
    for (const LedgerLine& line : posting.lines) {
        if (line.amount.isZero())
            continue; // a difference of nothing is not a line
        const auto written = m_database.run(
            QStringLiteral("INSERT INTO ledger_line(posting, account, minor, currency)"
                           " VALUES (?, ?, ?, ?)"),
            {*number, stored(m_database.fieldKeys(), line.account), line.amount.minor(),
                line.amount.currency().code()});
        if (!written)
            return std::unexpected(written.error());
    }
    return Done{};
}

Result<qint64> Ledger::open(const Posting& posting)
{
    const auto date = BranchDays(m_database).postingDate(posting.branch, posting.businessDate);
    if (!date)
        return std::unexpected(date.error());
    auto opened = m_database.run(
        QStringLiteral("INSERT INTO ledger_posting(operation, kind, branch, business_date)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING posting"),
        {posting.operation.toString(QUuid::WithoutBraces), posting.kind, posting.branch,
            date->toString(Qt::ISODate)});
    if (!opened)
        return std::unexpected(opened.error());
    if (!opened->next())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This operation is in the books already."), posting.kind);
    return opened->value(0).toLongLong();
}

Result<Money> Ledger::balance(const QString& account, Currency currency) const
{
    return sumOf(
        m_database.run(QStringLiteral("SELECT CAST(COALESCE(SUM(minor), 0) AS BIGINT)"
                                      " FROM ledger_line WHERE account = ? AND currency = ?"),
            {stored(m_database.fieldKeys(), account), currency.code()}),
        currency);
}

Result<Money> Ledger::credited(
    const QString& account, Currency currency, const std::pair<QDate, QDate>& days) const
{
    return sumOf(
        m_database.run(QStringLiteral("SELECT CAST(COALESCE(SUM(-l.minor), 0) AS BIGINT)"
                                      " FROM ledger_line l JOIN ledger_posting p"
                                      " ON p.posting = l.posting WHERE l.account = ?"
                                      " AND l.currency = ? AND p.business_date BETWEEN ? AND ?"),
            {stored(m_database.fieldKeys(), account), currency.code(),
                days.first.toString(Qt::ISODate), days.second.toString(Qt::ISODate)}),
        currency);
}

Result<QList<LedgerLine>> Ledger::linesOf(const QUuid& operation) const
{
    auto rows
        = m_database.run(QStringLiteral("SELECT l.account, l.minor, l.currency FROM ledger_line l"
                                        " JOIN ledger_posting p ON p.posting = l.posting"
                                        " WHERE p.operation = ? ORDER BY l.line"),
            {operation.toString(QUuid::WithoutBraces)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<LedgerLine> lines;
    while (rows->next()) {
        const auto currency = Currency::fromCode(rows->value(2).toString());
        HUI_ASSERT(currency); // written by post()
        lines.append({rows->value(0).toString(), Money(rows->value(1).toLongLong(), *currency)});
    }
    return lines;
}

Result<Money> Ledger::total(Currency currency) const
{
    return sumOf(m_database.run(QStringLiteral("SELECT CAST(COALESCE(SUM(minor), 0) AS BIGINT)"
                                               " FROM ledger_line WHERE currency = ?"),
                     {currency.code()}),
        currency);
}

} // namespace hui::server
