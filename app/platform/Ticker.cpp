// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/Ticker.h"

#include <condition_variable>
#include <mutex>

namespace hui::platform {

Ticker::Ticker(std::chrono::milliseconds interval, std::function<void()> tick)
    : m_thread([interval, tick = std::move(tick)](const std::stop_token& stop) {
        std::mutex mutex;
        std::condition_variable_any woken; // by the stop alone
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            tick();
            woken.wait_for(lock, stop, interval, [] { return false; });
        }
    })
{
}

Ticker::~Ticker() = default; // stops and joins

} // namespace hui::platform
