// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace hui::server {

/// So many requests of one caller a minute, no more. From any thread.
class RateLimit {
public:
    /// 0: no limit, as when a proxy in front has one.
    explicit RateLimit(int perMinute)
        : m_perMinute(perMinute)
    {
    }

    /// Counts a request of `caller` at a moment of a clock that only goes forward.
    bool allows(const QByteArray& caller, qint64 nowMs);

private:
    const int m_perMinute;
    std::mutex m_mutex;
    qint64 m_minute = 0;
    QHash<QByteArray, int> m_counts; ///< of this minute
};

} // namespace hui::server
