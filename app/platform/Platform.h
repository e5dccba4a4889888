// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Random.h"
#include "app/platform/Application.h"
#include "app/platform/EventLog.h"
#include "app/platform/Options.h"
#include "app/platform/Ticker.h"
#include "app/platform/TrafficLog.h"
#include "app/server/Gate.h"
#include "app/server/Listener.h"
#include "app/server/PartnerGate.h"
#include "app/server/PhoneGate.h"

#include <memory>

namespace hui::platform {

/// The platform while it serves: database workers, its listeners and what stands between them.
class Platform {
    Q_DISABLE_COPY_MOVE(Platform)

public:
    /// Opens and migrates the database, then the ports, then writes the port file.
    static Result<std::unique_ptr<Platform>> start(
        const Options& options, const Clock& clock, EventLog& log);

    /// Answers what is under way, then stops; see Listener::drain.
    ~Platform();

private:
    /// What is made before anything runs.
    struct Parts {
        server::PkiFolder pki;
        Application application;
    };
    Platform(const Options& options, Parts parts, const Clock& clock, EventLog& log);

    Result<Done> prepare(server::Context& context);
    Result<Done> listen();
    /// A listener for who has no certificate of ours; nothing when it was not asked for.
    Result<std::unique_ptr<server::Listener>> openToAnyone(
        const OpenListener& wanted, const server::Limits& limits, server::Answer answer);
    Result<Done> listenToPhones();
    Result<Done> listenToPartners();
    server::Answer logged(server::Answer answer);
    Result<Done> writeFiles() const;
    void note(const server::Exchanged& exchanged);
    void queueJobs();

    const Options m_options;
    const server::PkiFolder m_pki;
    EventLog& m_log;
    SystemRandom m_random;
    const Application m_application;
    server::Metrics m_metrics;
    std::shared_ptr<TrafficLog> m_traffic; ///< nothing but in tests
    QJsonObject m_bundle; ///< for the device to be enrolled; empty when none was asked for
    // In this order, so that the workers end before the listeners they reply to.
    std::unique_ptr<server::Listener> m_devices;
    std::unique_ptr<server::Listener> m_public;
    std::unique_ptr<server::Listener> m_phones; ///< nothing when none were asked for
    std::unique_ptr<server::Listener> m_partners; ///< as with telephones
    std::unique_ptr<server::WorkerPool> m_pool;
    std::unique_ptr<server::DeviceGate> m_deviceGate;
    std::unique_ptr<server::PublicGate> m_publicGate;
    std::unique_ptr<server::PhoneGate> m_phoneGate;
    std::unique_ptr<server::PartnerGate> m_partnerGate;
    int m_ticks = 0; ///< touched by the ticker alone
    std::unique_ptr<Ticker> m_ticker; ///< ends first: it queues work for the pool
};

} // namespace hui::platform
