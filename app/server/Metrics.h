// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Exchange.h"

#include <QMap>

#include <array>
#include <atomic>
#include <mutex>

namespace hui::server {

/// Counts what the platform does, in the text format of Prometheus (0.0.4). May be used from any
/// thread. Routes are patterns, so the number of series is bounded.
class Metrics {
public:
    explicit Metrics(QByteArray version)
        : m_version(std::move(version))
    {
    }

    void note(const Exchanged& exchanged);
    void begin() { ++m_inFlight; } ///< a request was handed to a worker
    void end() { --m_inFlight; }

    QByteArray text(qsizetype waiting) const;

private:
    static constexpr std::array<qint64, 10> limitsUs{
        1'000, 2'500, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000, 1'000'000, 5'000'000};

    struct Series {
        std::array<quint64, limitsUs.size() + 1> buckets{}; ///< the last one: slower than all
        quint64 count = 0;
        quint64 sumUs = 0;
    };

    QByteArray latencyText() const;

    const QByteArray m_version;
    std::atomic<int> m_inFlight = 0;
    mutable std::mutex m_mutex;
    QMap<QByteArray, quint64> m_requests; ///< by the labels of the series
    QMap<QByteArray, Series> m_latency; ///< by route
};

} // namespace hui::server
