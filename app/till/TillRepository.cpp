// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/TillRepository.h"

#include "app/store/Database.h"
#include "app/till/StoredCash.h"

#include <QCoreApplication>

namespace hui {

namespace {

std::unexpected<Error> damaged(const QString& detail)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The local database failed. Stop and call support."), detail);
}

TillEntry readEntry(const QSqlQuery& row)
{
    return {row.value(0).toLongLong(), QUuid::fromRfc4122(row.value(1).toByteArray()),
        row.value(2).toString(), Money::fen(row.value(3).toLongLong()),
        Money::fen(row.value(4).toLongLong()), Money::fen(row.value(5).toLongLong()),
        momentFromText(row.value(6).toString())};
}

Result<TillCount> readCount(const QSqlQuery& row)
{
    const Result<CashCount> counted = cashFromText(row.value(2).toString());
    if (!counted)
        return std::unexpected(counted.error());
    return TillCount{QUuid::fromRfc4122(row.value(0).toByteArray()), row.value(1).toInt(), *counted,
        Money::fen(row.value(3).toLongLong()), Money::fen(row.value(4).toLongLong()),
        momentFromText(row.value(5).toString()), row.value(6).toString()};
}

Result<QList<TillEntry>> readEntries(Result<Query> found)
{
    if (!found)
        return std::unexpected(found.error());
    QList<TillEntry> entries;
    for (Query row = *std::move(found); row.next();)
        entries.append(readEntry(row));
    return entries;
}

Result<QList<TillCount>> readCounts(Result<Query> found)
{
    if (!found)
        return std::unexpected(found.error());
    QList<TillCount> counts;
    for (Query row = *std::move(found); row.next();) {
        Result<TillCount> count = readCount(row);
        if (!count)
            return std::unexpected(count.error());
        counts.append(*std::move(count));
    }
    return counts;
}

} // namespace

QStringList tillMigrations()
{
    return {QStringLiteral(":/schema/till/001_till.sql"),
        QStringLiteral(":/schema/till/002_cash_box.sql"),
        QStringLiteral(":/schema/till/003_branch_day.sql"),
        QStringLiteral(":/schema/till/004_branch_day_told.sql"),
        QStringLiteral(":/schema/till/005_cash_desk.sql"),
        QStringLiteral(":/schema/till/006_blank.sql"),
        QStringLiteral(":/schema/till/007_transfer_ended.sql"),
        QStringLiteral(":/schema/till/008_count_draft.sql"),
        QStringLiteral(":/schema/till/009_carried_cash.sql"),
        QStringLiteral(":/schema/till/010_open_request.sql")};
}

Result<std::optional<Till>> TillRepository::of(const QString& till, const QDate& businessDate) const
{
    return first(
        QStringLiteral("WHERE id = ? AND business_date = ?"), {till, textOf(businessDate)});
}

Result<std::optional<Till>> TillRepository::inUse(const QString& till) const
{
    return first(QStringLiteral("WHERE id = ? AND state NOT IN ('returned', 'sealed')"
                                " ORDER BY business_date DESC LIMIT 1"),
        {till});
}

Result<std::optional<Till>> TillRepository::lastMovedBy(const QUuid& operation) const
{
    return first(QStringLiteral("WHERE last_operation = ?"), {operation.toRfc4122()});
}

Result<QString> TillRepository::heldBy(const QString& operatorId) const
{
    auto found = m_database.run(QStringLiteral("SELECT id FROM till WHERE operator = ?"
                                               " AND state NOT IN ('returned', 'sealed') LIMIT 1"),
        {operatorId});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toString() : QString();
}

Result<QList<Till>> TillRepository::inUseOfOthers(const QString& operatorId) const
{
    return read(QStringLiteral("WHERE operator <> ? AND state NOT IN ('returned', 'sealed')"
                               " ORDER BY id, business_date"),
        {operatorId});
}

Result<QList<Till>> TillRepository::read(const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(QStringLiteral("SELECT id, operator, business_date, state,"
                                               " balance_fen, counts_entered, last_operation"
                                               " FROM till ")
            + where,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<Till> tills;
    while (found->next()) {
        const std::optional<TillState> state = tillStateOf(found->value(3).toString());
        if (!state)
            return damaged(QStringLiteral("till.state"));
        tills.append({found->value(0).toString(), found->value(1).toString(),
            dateFromText(found->value(2).toString()), *state, {},
            Money::fen(found->value(4).toLongLong()), found->value(5).toInt(),
            QUuid::fromRfc4122(found->value(6).toByteArray())});
    }
    for (Till& till : tills) {
        Result<CashCount> stock = stockOf(till);
        if (!stock)
            return std::unexpected(stock.error());
        till.stock = *std::move(stock);
    }
    return tills;
}

Result<std::optional<Till>> TillRepository::first(
    const QString& where, const QVariantList& values) const
{
    const auto found = read(where, values);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<CashCount> TillRepository::stockOf(const Till& till) const
{
    auto found = m_database.run(QStringLiteral("SELECT denomination, pieces, damaged, half"
                                               " FROM till_stock WHERE till = ?"
                                               " AND business_date = ?"),
        {till.id, textOf(till.businessDate)});
    if (!found)
        return std::unexpected(found.error());
    CashCount stock;
    for (Query row = *std::move(found); row.next();) {
        if (row.value(1).toInt() > 0)
            stock.pieces.insert(row.value(0).toString(), row.value(1).toInt());
        if (row.value(2).toInt() > 0)
            stock.damaged.insert(row.value(0).toString(), row.value(2).toInt());
        if (row.value(3).toInt() > 0)
            stock.half.insert(row.value(0).toString(), row.value(3).toInt());
    }
    return stock;
}

Result<QList<TillEntry>> TillRepository::entries(
    const QString& till, const QDate& businessDate) const
{
    return readEntries(m_database.run(
        QStringLiteral("SELECT number, operation, reason, in_fen, out_fen, balance_fen, at"
                       " FROM till_entry WHERE till = ? AND business_date = ? ORDER BY number"),
        {till, textOf(businessDate)}));
}

Result<std::optional<TillEntry>> TillRepository::entryOf(const QUuid& operation) const
{
    const auto found = readEntries(m_database.run(
        QStringLiteral("SELECT number, operation, reason, in_fen, out_fen, balance_fen, at"
                       " FROM till_entry WHERE operation = ?"),
        {operation.toRfc4122()}));
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<TillCount>> TillRepository::counts(
    const QString& till, const QDate& businessDate) const
{
    return readCounts(m_database.run(
        QStringLiteral("SELECT operation, attempt, counted, expected_fen, counted_fen, at, counter"
                       " FROM till_count WHERE till = ? AND business_date = ? ORDER BY attempt"),
        {till, textOf(businessDate)}));
}

Result<std::optional<TillCount>> TillRepository::countOf(const QUuid& operation) const
{
    const auto found = readCounts(m_database.run(
        QStringLiteral("SELECT operation, attempt, counted, expected_fen, counted_fen, at, counter"
                       " FROM till_count WHERE operation = ?"),
        {operation.toRfc4122()}));
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<Money> TillRepository::recomputedBalance(
    const QString& till, const QDate& businessDate) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT COALESCE(SUM(in_fen), 0) - COALESCE(SUM(out_fen), 0)"
                       " FROM till_entry WHERE till = ? AND business_date = ?"),
        {till, textOf(businessDate)});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? Money::fen(found->value(0).toLongLong()) : Money::fen(0);
}

Result<Done> TillRepository::save(const Till& till, const QUuid& operation)
{
    const QString date = textOf(till.businessDate);
    auto saved = m_database.run(
        QStringLiteral("INSERT INTO till(id, business_date, operator, state, balance_fen,"
                       " counts_entered, last_operation) VALUES (?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT(id, business_date) DO UPDATE SET operator = excluded.operator,"
                       " state = excluded.state, balance_fen = excluded.balance_fen,"
                       " counts_entered = excluded.counts_entered,"
                       " last_operation = excluded.last_operation"),
        {till.id, date, till.operatorId, nameOf(till.state), till.balance.minor(),
            till.countsEntered, operation.toRfc4122()});
    for (const Denomination& one : denominations(Currency::CNY)) {
        if (!saved)
            break;
        saved = m_database.run(
            QStringLiteral("INSERT INTO till_stock(till, business_date, denomination, pieces,"
                           " damaged, half) VALUES (?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT(till, business_date, denomination) DO UPDATE SET"
                           " pieces = excluded.pieces, damaged = excluded.damaged,"
                           " half = excluded.half"),
            {till.id, date, one.id, till.stock.pieces.value(one.id),
                till.stock.damaged.value(one.id), till.stock.half.value(one.id)});
    }
    return saved ? Result<Done>(Done{}) : std::unexpected(saved.error());
}

Result<Done> TillRepository::addEntry(const Till& till, const TillEntry& entry)
{
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO till_entry(till, business_date, operation, reason, in_fen,"
                       " out_fen, balance_fen, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {till.id, textOf(till.businessDate), entry.operation.toRfc4122(), entry.reason,
            entry.in.minor(), entry.out.minor(), entry.balanceAfter.minor(), textOf(entry.at)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> TillRepository::addCount(const Till& till, const TillCount& count)
{
    const auto added = m_database.run(
        QStringLiteral(
            "INSERT INTO till_count(operation, till, business_date, attempt, counted,"
            " expected_fen, counted_fen, at, counter) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {count.operation.toRfc4122(), till.id, textOf(till.businessDate), count.attempt,
            textOf(count.counted), count.expected.minor(), count.total.minor(), textOf(count.at),
            textOf(count.counter)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

} // namespace hui
