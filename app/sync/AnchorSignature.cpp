// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/AnchorSignature.h"

#include "app/sync/Signature.h"
#include "app/sync/Uplink.h"

#include <QCryptographicHash>

#include <algorithm>
#include <memory>
#include <mutex>

namespace hui {

namespace {

/// What is signed: a tag that belongs to nothing else, the device, and the head.
QByteArray headText(const QString& device, qint64 sequence, const QByteArray& head)
{
    return QByteArrayList{
        "huidesk-anchor-1", device.toUtf8(), QByteArray::number(sequence), head.toHex()}
        .join('\n');
}

QByteArray counterText(const QString& device, const ChainAnchor& anchor)
{
    return QByteArrayList{"huidesk-counter-1", device.toUtf8(), QByteArray::number(anchor.sequence),
        anchor.head.toHex(), anchor.deviceSignature}
        .join('\n');
}

/// The keys this device signs or signed with. They are read when the first signature is checked:
/// reading a certificate loads the whole of TLS, for which the first window should not wait. Copies
/// of a proof share them, on whatever thread they are used.
class DeviceKeys {
public:
    explicit DeviceKeys(const DeviceIdentity& identity)
        : m_certificatesPem(identity.formerCertificatesPem + QList{identity.certificatePem})
    {
    }

    const QList<QByteArray>& all()
    {
        std::call_once(m_once, [this] {
            for (const QByteArray& pem : m_certificatesPem)
                m_keys += publicKeyOf(QSslCertificate(pem, QSsl::Pem));
        });
        return m_keys;
    }

private:
    const QList<QByteArray> m_certificatesPem;
    std::once_flag m_once;
    QList<QByteArray> m_keys;
};

QByteArray pinOfKey(const QByteArray& key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
}

} // namespace

SignHead headSigner(const DeviceIdentity& identity)
{
    return [device = identity.deviceId, key = identity.privateKeyPem](qint64 sequence,
               const QByteArray& head) { return signText(key, headText(device, sequence, head)); };
}

AnchorProof anchorProof(const DeviceIdentity& identity)
{
    return [device = identity.deviceId, ours = std::make_shared<DeviceKeys>(identity),
               pins = identity.serverPins + identity.formerServerPins](const ChainAnchor& anchor) {
        const QByteArray text = headText(device, anchor.sequence, anchor.head);
        const bool isOurs = std::ranges::any_of(ours->all(), [&](const QByteArray& key) {
            return isSignedByKey(key, text, anchor.deviceSignature);
        });
        if (!isOurs)
            return QStringLiteral("device signature");
        if (anchor.serverSignature.isEmpty())
            return QString();
        const bool isSeen = pins.contains(pinOfKey(anchor.serverKey))
            && isSignedByKey(anchor.serverKey, counterText(device, anchor), anchor.serverSignature);
        return isSeen ? QString() : QStringLiteral("platform signature");
    };
}

PlatformProof grantProof(const DeviceIdentity& identity)
{
    return [pins = identity.serverPins + identity.formerServerPins](
               const QByteArray& text, const QByteArray& signature, const QByteArray& key) {
        const QByteArray der = QByteArray::fromBase64(key);
        return pins.contains(pinOfKey(der)) && isSignedByKey(der, text, signature);
    };
}

} // namespace hui
