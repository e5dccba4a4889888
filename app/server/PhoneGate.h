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

/// What the listener for telephones keeps to: strangers get less than desks.
Limits phoneLimits();

/// The way of a request from a customer's telephone: nobody is known there, nothing is remembered
/// (no cookies), so many requests a minute and caller, and every answer is a page, also a refusal.
class PhoneGate {
public:
    /// What stands behind the gate; all of it outlives it.
    struct Parts {
        const Router& router;
        WorkerPool& pool;
        Metrics& metrics;
        const Clock& clock;
    };

    PhoneGate(const Parts& parts, int perMinute);

    /// An Answer.
    void take(Arrival arrival, Reply reply);

private:
    const Parts m_parts;
    RateLimit m_limit;
    const bool m_hasOwnAddresses;
};

} // namespace hui::server
