// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/SpotCountRepository.h"

#include "app/store/Database.h"
#include "app/till/StoredCash.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<QList<KeptSpotCount>> SpotCountRepository::read(
    const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(
        u"SELECT operation, till, business_date, counted, expected_fen, counted_fen, at,"
        " counter FROM till_spot_count WHERE "_s
            + where + u" ORDER BY number"_s,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<KeptSpotCount> counts;
    while (found->next()) {
        const Result<CashCount> counted = cashFromText(found->value(3).toString());
        if (!counted)
            return std::unexpected(counted.error());
        counts.append({QUuid::fromRfc4122(found->value(0).toByteArray()),
            found->value(1).toString(), dateFromText(found->value(2).toString()), *counted,
            Money::fen(found->value(4).toLongLong()), Money::fen(found->value(5).toLongLong()),
            momentFromText(found->value(6).toString()), found->value(7).toString()});
    }
    return counts;
}

Result<QList<KeptSpotCount>> SpotCountRepository::ofDay(
    const QString& till, const QDate& businessDate) const
{
    return read(u"till = ? AND business_date = ?"_s, {till, textOf(businessDate)});
}

Result<std::optional<KeptSpotCount>> SpotCountRepository::of(const QUuid& operation) const
{
    const auto found = read(u"operation = ?"_s, {operation.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<Done> SpotCountRepository::add(const KeptSpotCount& count)
{
    const auto added = m_database.run(
        u"INSERT INTO till_spot_count(operation, till, business_date, counted, expected_fen,"
        " counted_fen, at, counter) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {count.operation.toRfc4122(), count.till, textOf(count.businessDate), textOf(count.counted),
            count.expected.minor(), count.total.minor(), textOf(count.at), textOf(count.counter)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

} // namespace hui
