// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/BlankRegisterRepository.h"

#include "app/store/Database.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> oneNumber(Result<Query> found)
{
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(found->next()); // an aggregate always gives one row
    return found->value(0).toLongLong();
}

Result<qint64> countRows(Result<Query> moved)
{
    if (!moved)
        return std::unexpected(moved.error());
    qint64 pieces = 0;
    while (moved->next())
        ++pieces;
    return pieces;
}

} // namespace

Result<BlankStock> BlankRegisterRepository::stockOf(const BlankPlace& place) const
{
    auto found = m_database.run(
        u"SELECT COALESCE(MIN(number), 0), COUNT(*) FROM blank_register WHERE branch = ?"
        " AND box = ? AND kind = ? AND state = 'in_stock'"_s,
        {place.branch, place.box, place.kind});
    if (!found)
        return std::unexpected(found.error());
    HUI_ASSERT(found->next()); // an aggregate always gives one row
    return BlankStock{place.kind, found->value(0).toLongLong(), found->value(1).toInt()};
}

Result<qint64> BlankRegisterRepository::known(
    const BlankPlace& place, const BlankRange& range) const
{
    return oneNumber(
        m_database.run(u"SELECT COUNT(*) FROM blank_register WHERE branch = ? AND kind = ?"
                       " AND number BETWEEN ? AND ? AND state <> 'returned'"_s,
            {place.branch, place.kind, range.first, range.last}));
}

Result<qint64> BlankRegisterRepository::held(const BlankPlace& place, const BlankRange& range) const
{
    return oneNumber(
        m_database.run(u"SELECT COUNT(*) FROM blank_register WHERE branch = ? AND kind = ?"
                       " AND number BETWEEN ? AND ? AND box = ? AND state = 'in_stock'"_s,
            {place.branch, place.kind, range.first, range.last, place.box}));
}

Result<Done> BlankRegisterRepository::add(const BlankPlace& place, const BlankRange& range)
{
    for (qint64 number = range.first; number <= range.last; ++number) {
        const auto added = m_database.run(
            u"INSERT INTO blank_register(branch, kind, number, box, state)"
            " VALUES (?, ?, ?, ?, 'in_stock') ON CONFLICT(branch, kind, number) DO UPDATE SET"
            " box = excluded.box, state = 'in_stock'"_s,
            {place.branch, place.kind, number, place.box});
        if (!added)
            return std::unexpected(added.error());
    }
    return Done{};
}

Result<qint64> BlankRegisterRepository::move(
    const BlankPlace& place, const BlankRange& range, BlankState state)
{
    return countRows(m_database.run(
        u"UPDATE blank_register SET state = ? WHERE branch = ? AND box = ? AND kind = ?"
        " AND number BETWEEN ? AND ? AND state = 'in_stock' RETURNING number"_s,
        {nameOf(state), place.branch, place.box, place.kind, range.first, range.last}));
}

Result<qint64> BlankRegisterRepository::arrive(
    const BlankPlace& place, const BlankRange& range, const QString& box)
{
    return countRows(m_database.run(
        u"UPDATE blank_register SET state = 'in_stock', box = ? WHERE branch = ? AND box = ?"
        " AND kind = ? AND number BETWEEN ? AND ? AND state = 'sent' RETURNING number"_s,
        {box, place.branch, place.box, place.kind, range.first, range.last}));
}

} // namespace hui::cash
