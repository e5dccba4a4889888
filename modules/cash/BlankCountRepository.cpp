// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/BlankCountRepository.h"

#include "app/store/Database.h"
#include "app/till/StoredCash.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

Result<Done> BlankCountRepository::add(const Operation& operation, const BlankCount& count)
{
    const auto added = m_database.run(
        u"INSERT INTO blank_count(operation, box, business_date, kind, expected, counted, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {operation.id.toRfc4122(), operation.shift.till, textOf(operation.shift.businessDate),
            count.kind, count.expected, count.counted, textOf(operation.at)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<QList<BlankCount>> BlankCountRepository::of(const QUuid& operation) const
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
