// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/BlankRepository.h"

#include "app/store/Database.h"
#include "app/till/StoredCash.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

Result<Done> done(const Result<Query>& run)
{
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

Result<qint64> oneNumber(Result<Query> found)
{
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toLongLong() : 0;
}

} // namespace

QString nameOf(BlankState state)
{
    switch (state) {
    case BlankState::InStock: return u"in_stock"_s;
    case BlankState::Used: return u"used"_s;
    case BlankState::Void: return u"void"_s;
    case BlankState::Returned: return u"returned"_s;
    }
    return {};
}

Result<QList<BlankStock>> BlankRepository::stockOf(const QString& box) const
{
    auto found = m_database.run(u"SELECT kind, MIN(number), COUNT(*) FROM blank_piece WHERE box = ?"
                                " AND state = 'in_stock' GROUP BY kind ORDER BY kind"_s,
        {box});
    if (!found)
        return std::unexpected(found.error());
    QList<BlankStock> stock;
    while (found->next())
        stock.append(
            {found->value(0).toString(), found->value(1).toLongLong(), found->value(2).toInt()});
    return stock;
}

Result<qint64> BlankRepository::known(const BlankRange& range) const
{
    return oneNumber(m_database.run(u"SELECT COUNT(*) FROM blank_piece WHERE kind = ?"
                                    " AND number BETWEEN ? AND ? AND state <> 'returned'"_s,
        {range.kind, range.first, range.last}));
}

Result<qint64> BlankRepository::highest(const QString& kind, const QString& box) const
{
    return oneNumber(m_database.run(u"SELECT COALESCE(MAX(number), 0) FROM blank_piece"
                                    " WHERE kind = ? AND box = ? AND state = 'in_stock'"_s,
        {kind, box}));
}

Result<Done> BlankRepository::add(
    const BlankRange& range, const QString& box, const QUuid& operation)
{
    for (qint64 number = range.first; number <= range.last; ++number) {
        const auto added = m_database.run(
            u"INSERT INTO blank_piece(kind, number, box, state, operation)"
            " VALUES (?, ?, ?, 'in_stock', ?) ON CONFLICT(kind, number) DO UPDATE SET"
            " box = excluded.box, state = 'in_stock', operation = excluded.operation"_s,
            {range.kind, number, box, operation.toRfc4122()});
        if (!added)
            return std::unexpected(added.error());
    }
    return Done{};
}

Result<Done> BlankRepository::move(
    const BlankRange& range, BlankState state, const QUuid& operation)
{
    return done(m_database.run(u"UPDATE blank_piece SET state = ?, operation = ? WHERE kind = ?"
                               " AND number BETWEEN ? AND ? AND state = 'in_stock'"_s,
        {nameOf(state), operation.toRfc4122(), range.kind, range.first, range.last}));
}

Result<Done> BlankRepository::addCount(const Operation& operation, const BlankCount& count)
{
    return done(m_database.run(
        u"INSERT INTO blank_count(operation, box, business_date, kind, expected, counted, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {operation.id.toRfc4122(), operation.shift.till, textOf(operation.shift.businessDate),
            count.kind, count.expected, count.counted, textOf(operation.at)}));
}

Result<QList<BlankCount>> BlankRepository::countsOf(const QUuid& operation) const
{
    auto found = m_database.run(
        u"SELECT kind, expected, counted FROM blank_count WHERE operation = ? ORDER BY kind"_s,
        {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    QList<BlankCount> counts;
    while (found->next())
        counts.append(
            {found->value(0).toString(), found->value(1).toInt(), found->value(2).toInt()});
    return counts;
}

} // namespace hui::cash
