// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ticket/Ticket.h"

namespace hui::queue {

/// What a waiting time is reckoned with, from a day on.
struct WaitPolicy {
    int minutesEach = 0; ///< what a customer takes on a day that has not served enough yet
    int fromServed = 1; ///< so many served say what a customer takes
    int quietMinutes = 30; ///< a window that has called nobody for so long is closed
    int longMinutes = 0; ///< from here on a customer waits too long
};

/// How a branch stands for who thinks of coming.
struct BranchWait {
    int inLine = 0;
    int minutes = 0; ///< until somebody who comes now would be called

    friend bool operator==(const BranchWait&, const BranchWait&) = default;
};

/// The line of a day divided among the windows that serve, each taking what a customer took today
/// on average; rounded up to whole minutes. One window at least: somebody will open it.
BranchWait waitFor(const QList<Ticket>& tickets, const WaitPolicy& policy, const QDateTime& now);

} // namespace hui::queue
