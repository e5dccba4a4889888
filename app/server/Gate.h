// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Exchange.h"
#include "app/server/Faults.h"
#include "app/server/Lookups.h"
#include "app/server/Metrics.h"
#include "app/server/WorkerPool.h"

namespace hui::server {

/// How far the clock of a device may be off before it is told so.
constexpr int clockSkewSeconds = 300;

/// The way of a device's request to its handler. On a worker: is the device active, is the request
/// signed by its key and of now, does a write carry its key, is the body strict JSON, who is
/// signed in; then the router.
class DeviceGate {
public:
    DeviceGate(const Router& router, Lookups lookups, WorkerPool& pool, Metrics& metrics);

    /// Tests only.
    void setFaults(const Faults& faults) { m_faults = faults; }

    /// An Answer.
    void take(Arrival arrival, Reply reply);

private:
    std::optional<Response> work(Context& context, const Arrival& arrival);
    Response answer(Context& context, const Arrival& arrival) const;
    Response routed(Context& context, const Arrival& arrival, Request request) const;

    const Router& m_router;
    const Lookups m_lookups;
    WorkerPool& m_pool;
    Metrics& m_metrics;
    Faults m_faults;
    std::atomic<int> m_writes = 0;
};

/// The way of a request on the enrolment listener: nobody is known there, so only the routes for
/// anyone answer, and health and metrics.
class PublicGate {
public:
    PublicGate(const Router& router, WorkerPool& pool, Metrics& metrics);

    /// An Answer.
    void take(Arrival arrival, Reply reply);

private:
    const Router& m_router;
    WorkerPool& m_pool;
    Metrics& m_metrics;
};

} // namespace hui::server
