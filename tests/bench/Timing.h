// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QTextStream>

#include <algorithm>
#include <numeric>

namespace hui::bench {

/// How many a second, when `count` took `ns`.
inline qint64 perSecond(qint64 count, qint64 ns)
{
    return count * 1'000'000'000 / ns;
}

/// How long each of many equal steps took, in ns.
class Timing {
public:
    /// Runs `step` and keeps how long it took.
    template <class Step>
    void measure(Step step)
    {
        QElapsedTimer timer;
        timer.start();
        step();
        m_ns.append(timer.nsecsElapsed());
    }

    qint64 totalNs() const { return std::accumulate(m_ns.begin(), m_ns.end(), qint64(0)); }

    qsizetype count() const { return m_ns.size(); }

    /// The time that `percent` of the steps did not exceed.
    qint64 percentileNs(int percent) const
    {
        QList<qint64> sorted = m_ns;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at((sorted.size() - 1) * percent / 100);
    }

    /// `{"per_second", "p50_us", "p99_us", "runs"}`
    QJsonObject toJson() const
    {
        return {
            {QStringLiteral("per_second"), perSecond(m_ns.size(), totalNs())},
            {QStringLiteral("p50_us"), percentileNs(50) / 1000},
            {QStringLiteral("p99_us"), percentileNs(99) / 1000},
            {QStringLiteral("runs"), m_ns.size()},
        };
    }

private:
    QList<qint64> m_ns;
};

/// What bench.py reads: one line of JSON.
inline void print(const QJsonObject& measured)
{
    QTextStream(stdout) << QJsonDocument(measured).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace hui::bench
