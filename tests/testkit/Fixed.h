// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/core/Random.h"
#include "app/core/Shift.h"

#include <QUuid>

namespace hui::testkit {

/// A clock that stands still until it is moved: 2026-03-18 02:43:00 UTC, 10:43 in Suzhou.
class FixedClock final : public Clock {
public:
    QDateTime nowUtc() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonicMs; }
    void advanceMs(qint64 ms);

private:
    QDateTime m_now{QDate(2026, 3, 18), QTime(2, 43), Qt::UTC};
    qint64 m_monotonicMs = 1'000'000;
};

/// Repeatable bytes: a counter put through a mixing function.
class FixedRandom final : public Random {
public:
    explicit FixedRandom(quint64 seed = 1)
        : m_state(seed)
    {
    }
    QByteArray bytes(qsizetype count) override;

private:
    quint64 m_state;
};

/// A new operation id of the fixed clock, another one at each call.
QUuid operationId();

/// Teller 0217 at till 03 of branch 0512-08 on business day 2026-03-18.
Shift shift();

} // namespace hui::testkit
