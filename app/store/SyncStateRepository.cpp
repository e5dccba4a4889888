// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/SyncStateRepository.h"

#include "app/store/Database.h"
#include "app/store/HashChain.h"

namespace hui {

Result<std::optional<SyncState>> SyncStateRepository::of(const QString& stream) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT cursor, epoch, applied_at FROM sync_state WHERE stream = ?"),
        {stream});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return SyncState{found->value(0).toString(), found->value(1).toString(),
        QDateTime::fromString(found->value(2).toString(), Qt::ISODateWithMs)};
}

Result<Done> SyncStateRepository::save(const QString& stream, const SyncState& state)
{
    const auto saved
        = m_database.run(QStringLiteral("INSERT INTO sync_state(stream, cursor, epoch, applied_at)"
                                        " VALUES (?, ?, ?, ?) ON CONFLICT (stream) DO UPDATE"
                                        " SET cursor = excluded.cursor, epoch = excluded.epoch,"
                                        " applied_at = excluded.applied_at"),
            {stream, textColumn(state.cursor), textColumn(state.epoch),
                m_database.clock().nowUtc().toString(Qt::ISODateWithMs)});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

} // namespace hui
