// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/DiskWatch.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/store/Log.h"
#include "app/store/Store.h"

#include <utility>

namespace hui {

namespace {

const char* nameOf(DiskSpace space)
{
    switch (space) {
    case DiskSpace::Enough: return "enough";
    case DiskSpace::Low: return "low";
    case DiskSpace::Full: break;
    }
    return "full";
}

} // namespace

DiskWatch::DiskWatch(Store& store, QString folder, const Clock& clock)
    : m_store(store)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_ticks(this)
{
    m_ticks.setInterval(std::chrono::seconds(1));
    connect(&m_ticks, &QTimer::timeout, this, &DiskWatch::tick);
}

void DiskWatch::start()
{
    m_ticks.start();
    look();
}

void DiskWatch::tick()
{
    if (m_clock.monotonicMs() >= m_nextAtMs)
        look();
}

/// On the store thread: a disk that hangs stops what writes to it, not the window.
void DiskWatch::look()
{
    m_nextAtMs = m_clock.monotonicMs() + std::chrono::milliseconds(interval).count();
    if (std::exchange(m_isLooking, true))
        return;
    const auto measure = [folder = m_folder](Database& database) -> Result<DiskSpace> {
        const DiskSpace space = diskSpaceOf(qMin(database.freeBytes(), freeBytesIn(folder)));
        if (space == DiskSpace::Enough && !Ballast(folder).keep())
            qCWarning(storeLog) << "no room for the ballast";
        return space;
    };
    whenDone(m_store.run(measure), this, [this](const Result<DiskSpace>& space) {
        m_isLooking = false;
        if (space && m_space != *space) { // a store that does not open says so elsewhere
            m_space = *space;
            qCWarning(storeLog) << "room on the disk:" << nameOf(*space);
            Q_EMIT changed(*space);
        }
        Q_EMIT looked();
    });
}

} // namespace hui
