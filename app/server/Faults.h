// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QStringList>

namespace hui::server {

/// Faults that a test asks the platform to have, counted over the writes it takes.
/// "before_commit:3" kills the process before the third write is worked on, "after_commit:3" after
/// it was booked and before it is answered, "drop_answer:3" hangs up instead of answering the
/// third, "drop_every:3" every third.
class Faults {
public:
    /// None.
    Faults() = default;

    /// An Input error for a word that is none of those.
    static Result<Faults> parse(const QStringList& words);

    bool any() const { return m_beforeCommit + m_afterCommit + m_dropAnswer + m_dropEvery > 0; }

    bool diesBefore(int write) const { return write == m_beforeCommit; }
    bool diesAfter(int write) const { return write == m_afterCommit; }
    bool drops(int write) const
    {
        return write == m_dropAnswer || (m_dropEvery > 0 && write % m_dropEvery == 0);
    }

private:
    int m_beforeCommit = 0; ///< 0: never
    int m_afterCommit = 0;
    int m_dropAnswer = 0;
    int m_dropEvery = 0;
};

} // namespace hui::server
