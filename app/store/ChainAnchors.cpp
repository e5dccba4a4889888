// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/ChainAnchors.h"

#include "app/store/Database.h"

namespace hui {

namespace {

const QString anchorColumns = QStringLiteral("SELECT seq, head, device_sig, server_sig, server_key"
                                             " FROM chain_anchor ");

ChainAnchor anchorOf(const Query& row)
{
    return {row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray(),
        row.value(3).toByteArray(), row.value(4).toByteArray()};
}

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

Result<std::optional<ChainAnchor>> ChainAnchors::signDue(qint64 every)
{
    const SignHead& sign = m_database.headSigner();
    if (!sign)
        return std::nullopt;
    Result<std::optional<ChainAnchor>> anchor = due(every);
    if (!anchor || !*anchor)
        return anchor;
    Result<QByteArray> signature = sign((*anchor)->sequence, (*anchor)->head);
    if (!signature)
        return std::unexpected(signature.error());
    (*anchor)->deviceSignature = *std::move(signature);
    if (const auto saved = save(**anchor); !saved)
        return std::unexpected(saved.error());
    return anchor;
}

Result<Done> ChainAnchors::save(const ChainAnchor& anchor)
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO chain_anchor(seq, head, device_sig, server_sig, server_key)"
                       " VALUES (?, ?, ?, ?, ?) ON CONFLICT (seq) DO UPDATE SET"
                       " device_sig = coalesce(excluded.device_sig, device_sig),"
                       " server_sig = coalesce(excluded.server_sig, server_sig),"
                       " server_key = coalesce(excluded.server_key, server_key)"),
        {anchor.sequence, anchor.head, bytesOrNull(anchor.deviceSignature),
            bytesOrNull(anchor.serverSignature), bytesOrNull(anchor.serverKey)});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

Result<QByteArray> ChainAnchors::headAt(qint64 sequence) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT entry_hash FROM journal WHERE device_seq = ?"), {sequence});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toByteArray() : QByteArray();
}

Result<std::optional<ChainAnchor>> ChainAnchors::last() const
{
    auto found = m_database.run(anchorColumns + QStringLiteral("ORDER BY seq DESC LIMIT 1"));
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return anchorOf(*found);
}

Result<QList<ChainAnchor>> ChainAnchors::from(qint64 sequence) const
{
    auto rows
        = m_database.run(anchorColumns + QStringLiteral("WHERE seq >= ? ORDER BY seq"), {sequence});
    if (!rows)
        return std::unexpected(rows.error());
    QList<ChainAnchor> anchors;
    while (rows->next())
        anchors += anchorOf(*rows);
    return anchors;
}

} // namespace hui
