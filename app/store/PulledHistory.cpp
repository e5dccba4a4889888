// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/PulledHistory.h"

#include "app/store/Database.h"

namespace hui {

Result<std::optional<PulledHistory>> PulledHistories::last() const
{
    auto found
        = m_database.run(QStringLiteral("SELECT first_seq, last_seq, platform_seq, platform_head,"
                                        " pulled_utc, signed_by IS NOT NULL FROM pulled_history"
                                        " ORDER BY first_seq DESC LIMIT 1"));
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return PulledHistory{found->value(0).toLongLong(), found->value(1).toLongLong(),
        found->value(2).toLongLong(), found->value(3).toByteArray(),
        QDateTime::fromString(found->value(4).toString(), Qt::ISODateWithMs),
        found->value(5).toBool()};
}

Result<Done> PulledHistories::save(const PulledHistory& history)
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO pulled_history(first_seq, last_seq, platform_seq,"
                       " platform_head, pulled_utc) VALUES (?, ?, ?, ?, ?)"
                       " ON CONFLICT (first_seq) DO UPDATE SET last_seq = excluded.last_seq,"
                       " platform_seq = excluded.platform_seq,"
                       " platform_head = excluded.platform_head, pulled_utc = excluded.pulled_utc"),
        {history.first, history.last, history.platformSequence,
            history.platformHead.isNull() ? QByteArray("") : history.platformHead,
            m_database.clock().nowUtc().toString(Qt::ISODateWithMs)});
    return saved ? Result<Done>(Done{}) : std::unexpected(saved.error());
}

Result<Done> PulledHistories::sign(qint64 first, const QUuid& operation)
{
    const auto signedFor = m_database.run(QStringLiteral("UPDATE pulled_history SET signed_by = ?"
                                                         " WHERE first_seq = ?"),
        {operation.toRfc4122(), first});
    return signedFor ? Result<Done>(Done{}) : std::unexpected(signedFor.error());
}

} // namespace hui
