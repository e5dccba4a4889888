// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Exchange.h"
#include "app/server/HeaderBlock.h"
#include "app/server/RateLimit.h"

namespace hui {
class Clock;
}

namespace hui::server {

class Metrics;
class Router;
class WorkerPool;

/// What the listener for programs of partners keeps to: JSON, and forms for the token (RFC 6749).
Limits partnerLimits();

/// A form of the token endpoint: each name once (RFC 6749 §3.2). In one pass, of what is short
/// enough; else a Protocol error.
Result<QJsonObject> tokenForm(const QByteArray& body);

/// The way of a request from a program of a partner. No client certificate and no session of a desk
/// means anything here: the handlers look at `Request::authorization` alone. So many requests a
/// minute and address before anything is looked up; what a partner may is counted behind it.
class PartnerGate {
public:
    /// What stands behind the gate; all of it outlives it.
    struct Parts {
        const Router& router;
        WorkerPool& pool;
        Metrics& metrics;
        const Clock& clock;
    };

    PartnerGate(const Parts& parts, int perMinute);

    /// An Answer.
    void take(Arrival arrival, Reply reply);

private:
    const Parts m_parts;
    RateLimit m_limit;
};

} // namespace hui::server
