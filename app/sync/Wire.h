// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Random.h"
#include "app/sync/Uplink.h"
#include "app/sync/UplinkLimits.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QSslConfiguration>

#include <functional>
#include <memory>

class QNetworkReply;
class QNetworkRequest;

namespace hui {

class Clock;

/// The part of HttpsUplink that lives on its thread: one QNetworkAccessManager, the operator's
/// tokens, and what is on its way. At most three requests are open at once, because the platform
/// takes four connections of a device.
class Wire final : public QObject {
    Q_OBJECT

public:
    using Answered = std::function<void(const Result<UplinkAnswer>&)>;

    Wire(DeviceIdentity identity, const Clock& clock, UplinkLimits limits);

    /// Sends `request` in its turn and calls `done` once, on this thread; never when destroyed
    /// before.
    void ask(const UplinkRequest& request, Answered done);
    void setTokens(const QByteArray& token, const QByteArray& refreshToken);

private:
    struct Exchange {
        UplinkRequest request;
        Answered done;
        QUuid key; ///< the request's; one of our own for a POST that books nothing
        QByteArray token = {}; ///< of the operator who asked
        bool renewed = false; ///< sent again after the token was renewed: not a second time
        bool sent = false; ///< wholly handed to the socket: it may have arrived
        bool untrusted = false; ///< the server's key is not one of the pinned ones
    };
    using ExchangePointer = std::shared_ptr<Exchange>;

    void pump();
    void send(const ExchangePointer& exchange);
    void enqueue(const UplinkRequest& request, Answered done, bool first);
    Result<QNetworkRequest> toNetwork(const Exchange& exchange, const QByteArray& body);
    void watch(QNetworkReply* reply, const ExchangePointer& exchange);
    void finish(QNetworkReply* reply, const ExchangePointer& exchange);
    Result<UplinkAnswer> answerOf(QNetworkReply& reply, const Exchange& exchange) const;
    Error noAnswer(const QNetworkReply& reply, const Exchange& exchange) const;
    bool isPinned(const QSslCertificate& certificate) const;
    void renewFor(const ExchangePointer& exchange, const UplinkAnswer& refusal);
    void renewed(const Result<UplinkAnswer>& answer);

    const DeviceIdentity m_identity;
    const Clock& m_clock;
    const UplinkLimits m_limits;
    const QSslConfiguration m_tls;
    SystemRandom m_random; ///< only for keys that nobody keeps
    QByteArray m_token;
    QByteArray m_refreshToken;
    QQueue<ExchangePointer> m_waiting;
    int m_open = 0;
    bool m_isRenewing = false;
    QList<std::pair<ExchangePointer, UplinkAnswer>> m_awaitingToken; ///< with their refusal
    QNetworkAccessManager m_network; ///< last, so that it goes first with its open replies
};

} // namespace hui
