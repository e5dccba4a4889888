// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/RateLimit.h"

namespace hui::server {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qsizetype mostCallers = 100'000; // more than that in a minute is a flood: refuse the new

} // namespace

bool RateLimit::allows(const QByteArray& caller, qint64 nowMs)
{
    if (m_perMinute == 0)
        return true;
    const std::lock_guard lock(m_mutex);
    if (nowMs / minuteMs != m_minute) {
        m_minute = nowMs / minuteMs;
        m_counts.clear();
    }
    if (m_counts.size() >= mostCallers && !m_counts.contains(caller))
        return false;
    return ++m_counts[caller] <= m_perMinute;
}

} // namespace hui::server
