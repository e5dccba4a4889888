// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QFuture>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <memory>

namespace hui {

/// What a desk needs to speak to its platform: written by enrolment, kept in the data folder with
/// mode 0600.
struct DeviceIdentity {
    QString deviceId; ///< "SZ-QYL-02"
    QString platformUrl; ///< "https://127.0.0.1:8443"
    QByteArray certificatePem; ///< ours, client authentication
    QByteArray privateKeyPem; ///< P-256
    QByteArray caPem; ///< the only authority we trust
    QList<QByteArray> serverPins; ///< SHA-256 of the server's public key: current and next
    QByteArray storeSecret; ///< opens the journal's device key slot
};

/// One question to the platform.
struct UplinkRequest {
    QByteArray method = "GET";
    QString path; ///< "/v1/bills:fetch", with its query
    QJsonObject body; ///< sent with POST only
    QUuid key = {}; ///< idempotency key of a write; made before the first attempt
    qint64 deviceSequence = 0; ///< of the journal entry sent, 0 when there is none
};

/// What the platform said: a well-formed, signed 2xx. Anything else is an Error:
/// Offline when nothing can have arrived, Unknown when it may have, Refused or Input for a signed
/// 4xx (`detail` = its stable code), Protocol for what we do not understand.
struct UplinkAnswer {
    int status = 0;
    QJsonObject body;
    bool replayed = false; ///< the platform had answered this key before
};

/// The one door to the platform: HTTPS with our client certificate, the private authority, pinned
/// server keys, no redirects, every write signed by the device. Lives on the sync thread; ask()
/// may be called from any thread.
class Uplink {
public:
    virtual ~Uplink() = default;

    /// Sends once and answers. QNetworkAccessManager may put the same bytes on the wire again by
    /// itself; the idempotency key makes that harmless.
    virtual QFuture<Result<UplinkAnswer>> ask(const UplinkRequest& request) = 0;

    /// The operator's token, sent with every later request; empty signs off.
    virtual void setToken(const QByteArray& token) = 0;
};

} // namespace hui
