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
    QString branch = {}; ///< "0512-08": where the platform says that this device stands
    /// What this device had before it was enrolled again: old heads of the journal are checked
    /// against them. Nothing else trusts them.
    QList<QByteArray> formerCertificatesPem = {};
    QList<QByteArray> formerServerPins = {};
};

/// One question to the platform.
struct UplinkRequest {
    QByteArray method = "GET";
    QString path; ///< "/v1/bills:fetch", with its query
    QJsonObject body = {}; ///< sent with POST only
    QUuid key = {}; ///< of a write that books something: the operation id, kept on every retry
    qint64 deviceSequence = 0; ///< of the journal entry sent, 0 when there is none
    bool asOperator = true; ///< false: only the device speaks (uploads, changes, signing in)
};

/// What the platform said: well-formed, and signed by its pinned key. A refusal is an answer too:
/// `isProblem()`, its stable `code()` to decide by, and its text to show.
struct UplinkAnswer {
    int status = 0;
    QJsonObject body;
    bool replayed = false; ///< the platform had answered this key before
    int retryAfterSeconds = 0; ///< of a 429 or 503; 0 = it did not say

    bool isProblem() const { return status >= 400; }

    /// "already_paid"; empty when it is no problem.
    QString code() const;

    /// The field the problem is about, as the contract names it; empty when none.
    QString field() const;

    /// What to show to a teller, in Chinese or in English, as the platform worded it.
    QString text(bool chinese) const;
};

/// The problem as an Error, for those who only pass it on: Input for 400 and 422, Offline for 5xx
/// and 429, Refused for the rest; `detail` is its code. The platform's own words stay in the
/// answer.
Error errorOf(const UplinkAnswer& problem);

/// The one door to the platform: HTTPS with our client certificate, the private authority, pinned
/// server keys, no redirects, every request signed by the device. Lives on its own thread; ask()
/// may be called from any thread.
class Uplink {
public:
    virtual ~Uplink() = default;

    /// Sends once and answers. QNetworkAccessManager may put the same bytes on the wire again by
    /// itself; the idempotency key makes that harmless.
    ///
    /// An Error means that there is no answer: Offline when nothing can have arrived or nothing
    /// came back, Unknown when a write (a request with a key) may have arrived, Protocol when what
    /// came back to a question is not the platform's.
    virtual QFuture<Result<UplinkAnswer>> ask(const UplinkRequest& request) = 0;

    /// The operator's token, sent with every later request as operator; empty signs off.
    virtual void setToken(const QByteArray& token) = 0;

    /// The token with the one that renews it once it has expired. An uplink that cannot renew
    /// forgets the second.
    virtual void setTokens(const QByteArray& token, const QByteArray& refreshToken)
    {
        Q_UNUSED(refreshToken)
        setToken(token);
    }
};

} // namespace hui
