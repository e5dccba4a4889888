// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Enrolment.h"

#include "app/core/Async.h"
#include "app/core/JsonReader.h"
#include "app/core/Random.h"
#include "app/core/StrictJson.h"
#include "app/sync/DeviceKey.h"
#include "app/sync/Identity.h"
#include "app/sync/WirePick.h"

#include <QCoreApplication>

#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> pinsOf(const QStringList& texts)
{
    QList<QByteArray> pins;
    for (const QString& text : texts)
        pins.append(text.toLatin1().toLower());
    return pins;
}

/// What goes on when a device is enrolled again: the secret of the journal that lies here, and what
/// its signed heads are checked with. A new secret for a device that was never enrolled.
Result<DeviceIdentity> formerIn(const QString& folder, Random& random)
{
    const Result<DeviceIdentity> before = loadIdentity(folder);
    DeviceIdentity former;
    if (before) {
        former.storeSecret = before->storeSecret;
        former.formerCertificatesPem
            = before->formerCertificatesPem + QList{before->certificatePem};
        former.formerServerPins = before->formerServerPins + before->serverPins;
        return former;
    }
    if (before.error().kind != Error::Kind::Refused)
        return before; // a new secret would lock the journal for ever
    former.storeSecret = random.bytes(32);
    return former;
}

Result<DeviceIdentity> identityFrom(const UplinkAnswer& answer, const EnrolmentBundle& bundle)
{
    if (answer.isProblem())
        return std::unexpected(errorOf(answer));
    JsonReader reader(pick(answer.body,
        {"device_id"_L1, "branch"_L1, "certificate_pem"_L1, "ca_pem"_L1, "server_pins"_L1}));
    DeviceIdentity identity;
    identity.platformUrl = bundle.platformUrl;
    identity.deviceId = reader.string("device_id"_L1, 64, 1);
    identity.branch = reader.string("branch"_L1, 32);
    identity.certificatePem = reader.text("certificate_pem"_L1, 16'384).toLatin1();
    identity.caPem = reader.text("ca_pem"_L1, 65'536).toLatin1();
    identity.serverPins = pinsOf(reader.strings("server_pins"_L1, 8, 64));
    if (const Result<Done> read = reader.finish(); !read)
        return std::unexpected(read.error());
    return identity;
}

} // namespace

Result<EnrolmentBundle> readBundle(const QByteArray& json)
{
    const Result<QJsonObject> object = parseStrict(json);
    if (!object)
        return std::unexpected(object.error());
    JsonReader reader(pick(
        *object, {"enrol_url"_L1, "platform_url"_L1, "code"_L1, "ca_pem"_L1, "server_pins"_L1}));
    EnrolmentBundle bundle;
    bundle.enrolUrl = reader.string("enrol_url"_L1, 256, 1);
    bundle.platformUrl = reader.string("platform_url"_L1, 256, 1);
    bundle.code = reader.string("code"_L1, 128, 1);
    bundle.caPem = reader.text("ca_pem"_L1, 65'536).toLatin1();
    bundle.serverPins = pinsOf(reader.strings("server_pins"_L1, 8, 64));
    if (const Result<Done> read = reader.finish(); !read)
        return std::unexpected(read.error());
    return bundle;
}

DeviceIdentity identityForEnrolling(const EnrolmentBundle& bundle)
{
    DeviceIdentity identity;
    identity.platformUrl = bundle.enrolUrl;
    identity.caPem = bundle.caPem;
    identity.serverPins = bundle.serverPins;
    return identity;
}

void enrol(
    Uplink& uplink, const Enrolment& request, Random& random, QObject* context, Enrolled then)
{
    const Result<DeviceIdentity> former = formerIn(request.folder, random);
    if (!former)
        return then(former);
    const Result<QByteArray> key = newDeviceKeyPem();
    const Result<QByteArray> csr = key ? certificateRequestPem(*key) : key;
    if (!csr)
        return then(std::unexpected(csr.error()));
    const UplinkRequest ask{.method = "POST",
        .path = QStringLiteral("/v1/devices:enrol"),
        .body = {{QStringLiteral("code"), request.bundle.code},
            {QStringLiteral("csr_pem"), QString::fromLatin1(*csr)}},
        .asOperator = false};
    whenDone(uplink.ask(ask), context,
        [request, key = *key, former = *former, then = std::move(then)](
            const Result<UplinkAnswer>& answer) {
            if (!answer)
                return then(std::unexpected(answer.error()));
            Result<DeviceIdentity> identity = identityFrom(*answer, request.bundle);
            if (!identity)
                return then(identity);
            identity->privateKeyPem = key;
            identity->storeSecret = former.storeSecret;
            identity->formerCertificatesPem = former.formerCertificatesPem;
            identity->formerServerPins = former.formerServerPins;
            const Result<Done> saved = saveIdentity(request.folder, *identity);
            then(saved ? identity : std::unexpected(saved.error()));
        });
}

} // namespace hui
