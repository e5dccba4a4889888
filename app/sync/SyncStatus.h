// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Link.h"

#include <QDateTime>

namespace hui {

/// What the status bar and the sync page show. A value; made anew on every change.
struct SyncStatus {
    Link link = Link::Offline;
    int waiting = 0; ///< recorded, sending, to be retried
    int unknown = 0; ///< sent, outcome not known
    int needsAttention = 0; ///< review and poison
    QDateTime lastSync = {}; ///< UTC of the last good answer; invalid when there was none
    bool mayRecord = true; ///< false when the platform says that the desk was rolled back or frozen

    friend bool operator==(const SyncStatus&, const SyncStatus&) = default;
};

/// How often the sync loop does what. Tests make it faster.
struct SyncLimits {
    int tickMs = 200; ///< how often it looks at its clock
    qint64 pullEveryMs = 60'000;
    qint64 pullAtMostEveryMs = 5'000; ///< when woken
    int batchItems = 50;
    int choreAgainMs = 10'000; ///< after one that failed
};

} // namespace hui
