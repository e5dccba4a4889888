// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace hui {

/// What time it is. Handed to whoever needs it, so that a test can say what time it is.
class Clock {
public:
    virtual ~Clock() = default;

    /// The wall clock, UTC. It can be wrong and can jump: never used to order or to wait.
    virtual QDateTime nowUtc() const = 0;

    /// Milliseconds of a clock that only goes forward, from an arbitrary start. Waiting, back-off
    /// and expiry are measured with it.
    virtual qint64 monotonicMs() const = 0;
};

/// The clock of the machine.
class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
    qint64 monotonicMs() const override;
};

} // namespace hui
