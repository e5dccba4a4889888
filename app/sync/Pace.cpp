// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Pace.h"

#include "app/core/Random.h"

#include <QByteArray>
#include <QtEndian>

#include <array>

namespace hui {

void Pace::bad(Failure failure, qint64 nowMs, Random& random, qint64 retryAfterMs)
{
    m_failures = qMin(m_failures + 1, 30);
    const qint64 most = failure == Failure::Unreached ? 30'000 : 300'000;
    const auto ceiling = static_cast<quint64>(qMin(most, qint64(1000) << qMin(m_failures - 1, 20)));
    const auto drawn = qFromBigEndian<quint64>(random.bytes(8).constData());
    m_backOffUntilMs = nowMs + static_cast<qint64>(drawn % (ceiling + 1));
    m_retryAfterUntilMs = retryAfterMs > 0 ? nowMs + retryAfterMs : 0;
}

qint64 askAgainAfterMs(int asked)
{
    constexpr std::array<qint64, 6> schedule{5'000, 15'000, 30'000, 60'000, 180'000, 300'000};
    return schedule.at(static_cast<size_t>(qBound(0, asked, int(schedule.size()) - 1)));
}

} // namespace hui
