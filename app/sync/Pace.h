// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace hui {

class Random;

/// When the platform may be tried again. All times are milliseconds of the monotonic clock.
///
/// After the n-th failure in a row the wait is random between 0 and 1 s · 2ⁿ, at most 300 s (full
/// jitter: desks that lost the same platform do not come back all at once). While it just cannot
/// be reached the wait is at most 30 s, because trying costs the platform nothing. After five
/// failures the breaker is open: the next try is a question, not a batch.
class Pace {
public:
    static constexpr int failuresToOpen = 5;

    /// What kind of failure it was.
    enum class Failure {
        Unreached, ///< nothing arrived
        Unanswered, ///< it may have arrived, and no answer came
        Refused, ///< the platform said: not now
    };

    /// The platform answered: everything is as at the start.
    void good() { *this = {}; }

    /// It did not. `retryAfterMs` is what it asked for, 0 when it did not.
    void bad(Failure failure, qint64 nowMs, Random& random, qint64 retryAfterMs = 0);

    /// Somebody waits, or the link came up: do not wait any longer, except when the platform asked
    /// for it.
    void hurry() { m_backOffUntilMs = 0; }

    /// When the next try may be.
    qint64 notBeforeMs() const { return qMax(m_backOffUntilMs, m_retryAfterUntilMs); }
    bool mayTry(qint64 nowMs) const { return nowMs >= notBeforeMs(); }
    bool isOpen() const { return m_failures >= failuresToOpen; }

private:
    int m_failures = 0;
    qint64 m_backOffUntilMs = 0;
    qint64 m_retryAfterUntilMs = 0;
};

/// How long to wait before asking once more for an outcome that is not known: 5, 15, 30, 60 and
/// 180 seconds after the earlier ones, then every five minutes.
qint64 askAgainAfterMs(int asked);

} // namespace hui
