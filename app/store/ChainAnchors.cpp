// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ChainAnchors.h"

#include "app/store/Database.h"

namespace hui {

namespace {

QVariant bytesOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

} // namespace

Result<std::optional<ChainAnchor>> ChainAnchors::due(qint64 every) const
{
    auto head = m_database.run(
        QStringLiteral("SELECT device_seq, entry_hash FROM journal WHERE device_seq >="
                       " (SELECT coalesce(max(seq), 0) FROM chain_anchor) + ?"
                       " ORDER BY device_seq DESC LIMIT 1"),
        {every});
    if (!head)
        return std::unexpected(head.error());
    if (!head->next())
        return std::nullopt;
    return ChainAnchor{head->value(0).toLongLong(), head->value(1).toByteArray(), {}, {}};
}

Result<Done> ChainAnchors::save(const ChainAnchor& anchor)
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO chain_anchor(seq, head, device_sig, server_sig)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT (seq) DO UPDATE SET"
                       " device_sig = coalesce(excluded.device_sig, device_sig),"
                       " server_sig = coalesce(excluded.server_sig, server_sig)"),
        {anchor.sequence, anchor.head, bytesOrNull(anchor.deviceSignature),
            bytesOrNull(anchor.serverSignature)});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

Result<std::optional<ChainAnchor>> ChainAnchors::last() const
{
    auto found
        = m_database.run(QStringLiteral("SELECT seq, head, device_sig, server_sig FROM chain_anchor"
                                        " ORDER BY seq DESC LIMIT 1"));
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return ChainAnchor{found->value(0).toLongLong(), found->value(1).toByteArray(),
        found->value(2).toByteArray(), found->value(3).toByteArray()};
}

} // namespace hui
