// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/BlankRepository.h"

#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> oneNumber(Result<Query> found)
{
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toLongLong() : 0;
}

/// A further range without a gap, in the order of box, kind and number.
void append(QList<BoxBlanks>& all, const QString& box, const BlankRange& range)
{
    const bool goesOn
        = !all.isEmpty() && all.last().box == box && all.last().stock.kind == range.kind;
    if (!goesOn)
        all.append({box, {range.kind, range.first}});
    BlankStock& stock = all.last().stock;
    stock.pieces += static_cast<int>(range.count());
    stock.ranges.append(range);
}

} // namespace

/// Numbers without a gap have their place among the numbers and themselves in step.
Result<QList<BoxBlanks>> BlankRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(
        u"SELECT box, kind, MIN(number), MAX(number) FROM (SELECT box, kind, number, number"
        " - ROW_NUMBER() OVER (PARTITION BY box, kind ORDER BY number) AS step FROM blank_form"
        " WHERE state = 'in_stock'"_s
            + where + u") AS held GROUP BY box, kind, step ORDER BY box, kind, MIN(number)"_s,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<BoxBlanks> all;
    while (found->next())
        append(all, found->value(0).toString(),
            {found->value(1).toString(), found->value(2).toLongLong(),
                found->value(3).toLongLong()});
    return all;
}

Result<QList<BlankStock>> BlankRepository::stockOf(const QString& box) const
{
    const auto held = read(u" AND box = ?"_s, {box});
    if (!held)
        return std::unexpected(held.error());
    QList<BlankStock> stock;
    for (const BoxBlanks& one : *held)
        stock.append(one.stock);
    return stock;
}

Result<QList<BoxBlanks>> BlankRepository::everywhere() const
{
    return read({}, {});
}

Result<qint64> BlankRepository::known(const BlankRange& range) const
{
    return oneNumber(m_database.run(u"SELECT COUNT(*) FROM blank_form WHERE kind = ?"
                                    " AND number BETWEEN ? AND ? AND state <> 'returned'"_s,
        {range.kind, range.first, range.last}));
}

Result<qint64> BlankRepository::highest(const QString& kind, const QString& box) const
{
    return oneNumber(m_database.run(u"SELECT COALESCE(MAX(number), 0) FROM blank_form"
                                    " WHERE kind = ? AND box = ? AND state = 'in_stock'"_s,
        {kind, box}));
}

Result<Done> BlankRepository::add(
    const BlankRange& range, const QString& box, const QUuid& operation)
{
    for (qint64 number = range.first; number <= range.last; ++number) {
        const auto added = m_database.run(
            u"INSERT INTO blank_form(kind, number, box, state, operation)"
            " VALUES (?, ?, ?, 'in_stock', ?) ON CONFLICT(kind, number) DO UPDATE SET"
            " box = excluded.box, state = 'in_stock', operation = excluded.operation"_s,
            {range.kind, number, box, operation.toRfc4122()});
        if (!added)
            return std::unexpected(added.error());
    }
    return Done{};
}

Result<qint64> BlankRepository::move(
    const BlankRange& range, const QString& box, BlankState state, const QUuid& operation)
{
    const auto moved
        = m_database.run(u"UPDATE blank_form SET state = ?, operation = ? WHERE kind = ?"
                         " AND number BETWEEN ? AND ? AND box = ? AND state = 'in_stock'"_s,
            {nameOf(state), operation.toRfc4122(), range.kind, range.first, range.last, box});
    return moved ? Result<qint64>(moved->numRowsAffected()) : std::unexpected(moved.error());
}

} // namespace hui
