// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/WorkerPool.h"

#include "app/store/Database.h"

#include <utility>

namespace hui::server {

WorkerPool::WorkerPool(Settings settings, const Clock& clock, Random& random)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_random(random)
{
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

Result<Done> WorkerPool::start(const std::function<Result<Done>(Context&)>& prepare)
{
    const bool sqlite = m_settings.databaseUrl.startsWith(QStringLiteral("sqlite:"));
    const int count = sqlite ? 1 : qMax(1, m_settings.workers);
    for (int i = 0; i < count; ++i) {
        const auto nothing = [](Context&) -> Result<Done> { return Done{}; };
        const Result<Done> opened = i == 0 ? startOne(prepare) : startOne(nothing);
        if (!opened)
            return opened;
    }
    return Done{};
}

Result<Done> WorkerPool::startOne(const std::function<Result<Done>(Context&)>& prepare)
{
    Result<Done> opened = Done{};
    std::unique_lock lock(m_mutex);
    const int before = m_ready;
    m_threads.emplace_back([this, &opened, &prepare] { work(opened, prepare); });
    m_changed.wait(lock, [&] { return m_ready > before; });
    return opened;
}

/// The life of a worker thread. `opened` and `prepare` live until m_ready has grown.
void WorkerPool::work(Result<Done>& opened, const std::function<Result<Done>(Context&)>& prepare)
{
    auto database = Database::openServer(m_settings.databaseUrl);
    bool usable = database.has_value();
    {
        Result<Done> prepared = Done{};
        if (!database) {
            prepared = std::unexpected(database.error());
        } else {
            (*database)->setFieldKeys(m_fieldKeys);
            Context context{**database, m_clock, m_random, m_settings.phoneUrl};
            prepared = prepare(context);
        }
        usable = prepared.has_value();
        const std::lock_guard lock(m_mutex);
        if (usable)
            m_fieldKeys = (*database)->fieldKeys();
        opened = std::move(prepared);
        ++m_ready;
    }
    m_changed.notify_all();
    if (!usable)
        return;
    Context context{**database, m_clock, m_random, m_settings.phoneUrl};
    runJobs(context);
}

void WorkerPool::runJobs(Context& context)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(context);
        lock.lock();
    }
}

bool WorkerPool::submit(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || static_cast<qsizetype>(m_jobs.size()) >= m_settings.queueLength)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

qsizetype WorkerPool::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<qsizetype>(m_jobs.size());
}

} // namespace hui::server
