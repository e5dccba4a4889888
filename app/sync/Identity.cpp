// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Identity.h"

#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString fileIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("identity.json"));
}

std::unexpected<Error> broken(const QString& detail)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The identity of this device cannot be read. Enrol it again."),
        detail);
}

QJsonArray textsOf(const QList<QByteArray>& values)
{
    QJsonArray texts;
    for (const QByteArray& value : values)
        texts.append(QString::fromLatin1(value));
    return texts;
}

/// What an earlier enrolment left; an identity written before there was a second one has none.
void readFormer(JsonReader& reader, DeviceIdentity& identity)
{
    reader.optionalObject("former"_L1, [&](JsonReader& former) {
        for (const QJsonValue& pem : former.array("certificates_pem"_L1, 64))
            identity.formerCertificatesPem += pem.toString().toLatin1();
        for (const QString& pin : former.strings("server_pins"_L1, 128, 64))
            identity.formerServerPins += pin.toLatin1();
        return true;
    });
}

} // namespace

Result<DeviceIdentity> loadIdentity(const QString& folder)
{
    QFile file(fileIn(folder));
    if (!file.exists())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This device has not been enrolled yet."));
    if (file.permissions()
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther))
        return broken(QStringLiteral("others may read it"));
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.errorString());
    const Result<QJsonObject> json = parseStrict(file.readAll());
    if (!json)
        return broken(json.error().detail);
    JsonReader reader(*json);
    DeviceIdentity identity;
    identity.deviceId = reader.string("device_id"_L1, 64, 1);
    identity.branch = reader.string("branch"_L1, 32);
    identity.platformUrl = reader.string("platform_url"_L1, 256, 1);
    identity.certificatePem = reader.text("certificate_pem"_L1, 16'384).toLatin1();
    identity.privateKeyPem = reader.text("private_key_pem"_L1, 16'384).toLatin1();
    identity.caPem = reader.text("ca_pem"_L1, 65'536).toLatin1();
    for (const QString& pin : reader.strings("server_pins"_L1, 8, 64))
        identity.serverPins.append(pin.toLatin1());
    identity.storeSecret
        = QByteArray::fromBase64(reader.string("store_secret"_L1, 64, 1).toLatin1());
    readFormer(reader, identity);
    if (const Result<Done> read = reader.finish(); !read)
        return broken(read.error().detail);
    if (identity.storeSecret.size() != 32)
        return broken(QStringLiteral("store_secret"));
    return identity;
}

Result<Done> saveIdentity(const QString& folder, const DeviceIdentity& identity)
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes); };
    const QJsonObject json{{QStringLiteral("device_id"), identity.deviceId},
        {QStringLiteral("branch"), identity.branch},
        {QStringLiteral("platform_url"), identity.platformUrl},
        {QStringLiteral("certificate_pem"), text(identity.certificatePem)},
        {QStringLiteral("private_key_pem"), text(identity.privateKeyPem)},
        {QStringLiteral("ca_pem"), text(identity.caPem)},
        {QStringLiteral("server_pins"), textsOf(identity.serverPins)},
        {QStringLiteral("former"),
            QJsonObject{
                {QStringLiteral("certificates_pem"), textsOf(identity.formerCertificatesPem)},
                {QStringLiteral("server_pins"), textsOf(identity.formerServerPins)}}},
        {QStringLiteral("store_secret"), text(identity.storeSecret.toBase64())}};
    QSaveFile file(fileIn(folder));
    const QByteArray bytes = canonicalJson(json);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The identity of this device could not be saved."),
            file.errorString());
    return Done{};
}

} // namespace hui
