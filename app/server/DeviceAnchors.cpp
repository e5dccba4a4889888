// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/DeviceAnchors.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/Devices.h"
#include "app/store/Database.h"

namespace hui::server {

namespace {

/// What the desk signs, a fact per line; docs/adr/0010-journal-format.md.
QByteArray headText(const QString& device, const DeviceAnchor& anchor)
{
    return QByteArrayList{"huidesk-anchor-1", device.toUtf8(), QByteArray::number(anchor.sequence),
        anchor.head.toHex()}
        .join('\n');
}

QByteArray counterText(const QString& device, const DeviceAnchor& anchor)
{
    return QByteArrayList{"huidesk-counter-1", device.toUtf8(), QByteArray::number(anchor.sequence),
        anchor.head.toHex(), anchor.deviceSignature}
        .join('\n');
}

bool isSigned(const Request& request, const DeviceAnchor& anchor)
{
    return request.deviceKey
        && request.deviceKey->verifies(headText(request.caller.deviceId, anchor),
            QByteArray::fromBase64(anchor.deviceSignature));
}

Result<Done> note(
    Context& context, const Caller& caller, const DeviceAnchor& anchor, const QString& outcome)
{
    return writeAudit(context.database,
        {context.clock.nowUtc(), caller.branch, caller.deviceId, {},
            QStringLiteral("device.anchor"), QString::number(anchor.sequence), outcome});
}

Result<AnchorAnswer> freeze(Context& context, const Caller& caller, const DeviceAnchor& anchor)
{
    const auto frozen
        = Devices(context.database).setStatus(caller.deviceId, Device::Status::Frozen);
    if (!frozen)
        return std::unexpected(frozen.error());
    if (const auto noted = note(context, caller, anchor, QStringLiteral("fork")); !noted)
        return std::unexpected(noted.error());
    return AnchorAnswer{.forked = true, .counterSignature = {}};
}

Result<AnchorAnswer> take(
    Context& context, const Request& request, const DeviceAnchor& anchor, const SigningKey& key)
{
    const Caller& caller = request.caller;
    DeviceAnchors anchors(context.database);
    const auto known = anchors.at(caller.deviceId, anchor.sequence);
    if (!known)
        return std::unexpected(known.error());
    if (!isSigned(request, anchor)) {
        const auto noted = note(context, caller, anchor, QStringLiteral("bad_signature"));
        return noted ? Result<AnchorAnswer>(AnchorAnswer{}) : std::unexpected(noted.error());
    }
    if (*known && (*known)->head != anchor.head)
        return freeze(context, caller, anchor);
    const QByteArray signature = key.sign(counterText(caller.deviceId, anchor)).toBase64();
    const auto saved = anchors.save(caller, anchor, signature, context.clock.nowUtc());
    if (!saved)
        return std::unexpected(saved.error());
    return AnchorAnswer{.forked = false, .counterSignature = signature};
}

} // namespace

Result<std::optional<DeviceAnchor>> DeviceAnchors::one(
    const QString& where, const QVariantList& values) const
{
    auto found
        = m_database.run(QStringLiteral("SELECT device_seq, head, device_sig FROM chain_anchor"
                                        " WHERE device_id = ?")
                + where,
            values);
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    return DeviceAnchor{
        found->value(0).toLongLong(), found->value(1).toByteArray(), found->value(2).toByteArray()};
}

Result<std::optional<DeviceAnchor>> DeviceAnchors::last(const QString& deviceId) const
{
    return one(QStringLiteral(" ORDER BY device_seq DESC LIMIT 1"), {deviceId});
}

Result<std::optional<DeviceAnchor>> DeviceAnchors::at(
    const QString& deviceId, qint64 sequence) const
{
    return one(QStringLiteral(" AND device_seq = ?"), {deviceId, sequence});
}

Result<Done> DeviceAnchors::save(const Caller& caller, const DeviceAnchor& anchor,
    const QByteArray& counterSignature, const QDateTime& receivedAt)
{
    const auto saved = m_database.run(
        QStringLiteral("INSERT INTO chain_anchor(device_id, device_seq, head, device_sig,"
                       " server_sig, received_at) VALUES (?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (device_id, device_seq) DO UPDATE SET"
                       " device_sig = excluded.device_sig, server_sig = excluded.server_sig"
                       " WHERE chain_anchor.head = excluded.head"),
        {caller.deviceId, anchor.sequence, anchor.head, anchor.deviceSignature, counterSignature,
            timestampToJson(receivedAt)});
    if (!saved)
        return std::unexpected(saved.error());
    return Done{};
}

Result<AnchorAnswer> takeAnchor(
    Context& context, const Request& request, const DeviceAnchor& anchor, const SigningKey& key)
{
    return context.database.transaction([&] { return take(context, request, anchor, key); });
}

} // namespace hui::server
