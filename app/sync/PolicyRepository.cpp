// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/PolicyRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/sync/WirePick.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<std::optional<Policy>> PolicyRepository::current() const
{
    auto found = m_database.run(
        QStringLiteral("SELECT offline_per_item, offline_per_day, till_limit, large_cash"
                       " FROM policy ORDER BY key LIMIT 1"));
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    const auto fen = [&](int column) { return Money::fen(found->value(column).toLongLong()); };
    return Policy{fen(0), fen(1), fen(2), fen(3)};
}

Result<Done> PolicyRepository::apply(const Change& change)
{
    if (change.deleted) {
        const auto gone
            = m_database.run(QStringLiteral("DELETE FROM policy WHERE key = ?"), {change.key});
        return gone ? Result<Done>(Done{}) : std::unexpected(gone.error());
    }
    JsonReader reader(pick(change.value,
        {"offline_per_item"_L1, "offline_per_day"_L1, "till_limit"_L1, "large_cash"_L1}));
    const Policy policy{reader.money("offline_per_item"_L1), reader.money("offline_per_day"_L1),
        reader.money("till_limit"_L1), reader.money("large_cash"_L1)};
    if (const Result<Done> read = reader.finish(); !read)
        return read;
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO policy (key, offline_per_item, offline_per_day, till_limit,"
                       " large_cash) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET"
                       " offline_per_item = excluded.offline_per_item,"
                       " offline_per_day = excluded.offline_per_day,"
                       " till_limit = excluded.till_limit, large_cash = excluded.large_cash"),
        {change.key, policy.offlinePerItem.minor(), policy.offlinePerDay.minor(),
            policy.tillLimit.minor(), policy.largeCash.minor()});
    return saved ? Result<Done>(Done{}) : std::unexpected(saved.error());
}

} // namespace hui
