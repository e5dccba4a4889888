// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Devices.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/Random.h"
#include "app/server/Audit.h"
#include "app/server/Sessions.h"
#include "app/store/Database.h"

#include <QCryptographicHash>

namespace hui::server {

namespace {

constexpr int codeMinutes = 15;
constexpr qsizetype codeLetters = 16; // of 5 bits

QString nameOf(Device::Status status)
{
    switch (status) {
    case Device::Status::Active: return QStringLiteral("active");
    case Device::Status::Revoked: return QStringLiteral("revoked");
    case Device::Status::Frozen: return QStringLiteral("frozen");
    }
    return {};
}

Device::Status statusOf(const QString& name)
{
    if (name == u"active")
        return Device::Status::Active;
    return name == u"frozen" ? Device::Status::Frozen : Device::Status::Revoked;
}

QByteArray hashOfCode(const QString& code)
{
    QString plain = code.toUpper();
    plain.remove(u'-').remove(u' ');
    return QCryptographicHash::hash(plain.toUtf8(), QCryptographicHash::Sha256);
}

/// Letters and digits that are not mistaken for each other (Crockford's base 32).
QString codeOf(const QByteArray& random)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString code;
    for (qsizetype i = 0; i < codeLetters; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += QLatin1Char(alphabet[static_cast<uchar>(random.at(i)) % 32]);
    }
    return code;
}

/// The device whose code this is, the code being used up; nothing when it is no good.
Result<QString> deviceOfCode(Context& context, const QString& code)
{
    const QString now = timestampToJson(context.clock.nowUtc());
    auto used = context.database.run(
        QStringLiteral("UPDATE enrolment_code SET used_at = ? WHERE code_hash = ?"
                       " AND used_at IS NULL AND expires_at > ? RETURNING device_id"),
        {now, hashOfCode(code), now});
    if (!used)
        return std::unexpected(used.error());
    return used->next() ? used->value(0).toString() : QString();
}

Result<Done> storeCertificate(Context& context, const Device& device)
{
    const QDateTime now = context.clock.nowUtc();
    const auto stored = context.database.run(
        QStringLiteral("UPDATE device SET thumbprint = ?, enrolled_at = ?, status = 'active'"
                       " WHERE device_id = ?"),
        {QString::fromLatin1(device.thumbprint), timestampToJson(now), device.id});
    if (!stored)
        return std::unexpected(stored.error());
    return writeAudit(context.database,
        {now, device.branch, device.id, {}, QStringLiteral("device.enrol"), device.id,
            QStringLiteral("ok")});
}

} // namespace

Result<QList<Device>> Devices::where(const QString& condition, const QVariant& value) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT device_id, branch, status, thumbprint FROM device WHERE ")
            + condition,
        {value});
    if (!found)
        return std::unexpected(found.error());
    QList<Device> devices;
    while (found->next())
        devices.append({found->value(0).toString(), found->value(1).toString(),
            statusOf(found->value(2).toString()), found->value(3).toString().toLatin1()});
    return devices;
}

Result<std::optional<Device>> Devices::one(const QString& condition, const QVariant& value) const
{
    const auto found = where(condition, value);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<Device>> Devices::byId(const QString& id) const
{
    return one(QStringLiteral("device_id = ?"), id);
}

Result<std::optional<Device>> Devices::byThumbprint(const QByteArray& thumbprint) const
{
    return one(QStringLiteral("thumbprint = ?"), QString::fromLatin1(thumbprint));
}

Result<QList<Device>> Devices::ofBranch(const QString& branch) const
{
    return where(QStringLiteral("branch = ? ORDER BY device_id"), branch);
}

Result<Done> Devices::add(const QString& id, const QString& branch)
{
    const auto added
        = m_database.run(QStringLiteral("INSERT INTO device(device_id, branch, status)"
                                        " VALUES (?, ?, 'active') ON CONFLICT DO NOTHING"),
            {id, branch});
    if (!added)
        return std::unexpected(added.error());
    return Done{};
}

Result<Done> Devices::setStatus(const QString& id, Device::Status status)
{
    const auto changed = m_database.run(
        QStringLiteral("UPDATE device SET status = ? WHERE device_id = ?"), {nameOf(status), id});
    if (!changed)
        return std::unexpected(changed.error());
    return Done{};
}

Result<QString> newEnrolmentCode(Context& context, const QString& deviceId)
{
    const Result<std::optional<Device>> device = Devices(context.database).byId(deviceId);
    if (!device)
        return std::unexpected(device.error());
    if (!*device)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This device is not registered."), deviceId);
    const QString code = codeOf(context.random.bytes(codeLetters));
    const QDateTime expires = context.clock.nowUtc().addSecs(codeMinutes * 60);
    const auto stored = context.database.run(
        QStringLiteral("INSERT INTO enrolment_code(code_hash, device_id, expires_at)"
                       " VALUES (?, ?, ?)"),
        {hashOfCode(code), deviceId, timestampToJson(expires)});
    if (!stored)
        return std::unexpected(stored.error());
    return code;
}

Result<std::optional<Device>> enrolDevice(Context& context, const QString& code,
    const std::function<Result<QByteArray>(const Device&)>& certify)
{
    return context.database.transaction([&]() -> Result<std::optional<Device>> {
        const Result<QString> id = deviceOfCode(context, code);
        if (!id)
            return std::unexpected(id.error());
        if (id->isEmpty())
            return std::nullopt;
        Result<std::optional<Device>> device = Devices(context.database).byId(*id);
        if (!device)
            return std::unexpected(device.error());
        HUI_ASSERT(*device); // a foreign key
        const Result<QByteArray> thumbprint = certify(**device);
        if (!thumbprint)
            return std::unexpected(thumbprint.error());
        (*device)->thumbprint = *thumbprint;
        (*device)->status = Device::Status::Active;
        if (const Result<Done> stored = storeCertificate(context, **device); !stored)
            return std::unexpected(stored.error());
        return *device;
    });
}

Lookups applicationLookups()
{
    Lookups lookups;
    lookups.deviceOf
        = [](Context& context, const QByteArray& thumbprint) -> Result<std::optional<Caller>> {
        const Result<std::optional<Device>> device
            = Devices(context.database).byThumbprint(thumbprint);
        if (!device)
            return std::unexpected(device.error());
        if (!*device || (*device)->status != Device::Status::Active)
            return std::nullopt;
        return Caller{(*device)->id, (*device)->branch, (*device)->thumbprint};
    };
    lookups.operatorOf = operatorOfToken;
    return lookups;
}

} // namespace hui::server
