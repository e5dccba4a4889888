// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "app/store/FieldKeys.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace hui::server {

/// The threads that run handlers, each with its own database connection. SQLite gets one thread:
/// two connections that write can lose committed rows (reliability F6).
class WorkerPool {
    Q_DISABLE_COPY_MOVE(WorkerPool)

public:
    using Job = std::function<void(Context&)>;

    /// What is opened, and how much may wait.
    struct Settings {
        QString databaseUrl; ///< as for Database::openServer
        int workers = 4; ///< PostgreSQL only
        qsizetype queueLength = 256;
        QString phoneUrl = {}; ///< as in Context
    };

    WorkerPool(Settings settings, const Clock& clock, Random& random);
    ~WorkerPool(); ///< finishes what is queued

    /// Opens the connections. `prepare` (migrations, sample data) runs first, on the first one,
    /// before any other is opened.
    Result<Done> start(const std::function<Result<Done>(Context&)>& prepare);

    /// Queues a job; false when too many are waiting already.
    [[nodiscard]] bool submit(Job job);

    qsizetype waiting() const;

private:
    void work(Result<Done>& opened, const std::function<Result<Done>(Context&)>& prepare);
    void runJobs(Context& context);
    Result<Done> startOne(const std::function<Result<Done>(Context&)>& prepare);

    const Settings m_settings;
    const Clock& m_clock;
    Random& m_random;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_stopping = false;
    int m_ready = 0;
    FieldKeys m_fieldKeys; ///< what the first worker opened; the others start after it
    std::vector<std::thread> m_threads;
};

} // namespace hui::server
