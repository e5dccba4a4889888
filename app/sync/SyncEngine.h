// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Journal.h"
#include "app/sync/Link.h"

#include <QDateTime>
#include <QObject>
#include <QUuid>

#include <memory>

namespace hui {

class Clock;
class Random;
class Store;
class Uplink;

/// What the status bar and the sync page show. A value; made anew on every change.
struct SyncStatus {
    Link link = Link::Offline;
    int waiting = 0; ///< recorded, sending, to be retried
    int unknown = 0; ///< sent, outcome not known
    int needsAttention = 0; ///< review and poison
    QDateTime lastSync; ///< UTC of the last good answer; invalid when there was none
    bool mayRecord = true; ///< false when the platform says that the desk was rolled back or frozen
};

/// Carries journal entries to the platform and changes from it, at its own pace, on its own
/// thread. Events only set flags; one loop decides what to do next.
class SyncEngine : public QObject {
    Q_OBJECT

public:
    SyncEngine(Store& store, Uplink& uplink, const Clock& clock, Random& random);
    ~SyncEngine() override;

    /// Starts the loop. Until then nothing touches the network.
    void start();

    /// There is something to send or to ask for: look now instead of at the next turn.
    void wake();

    /// Asks for the outcome of one operation now. Its settled() follows, or the status stays.
    void askFor(const QUuid& operation);

    SyncStatus status() const;

Q_SIGNALS:
    void statusChanged(const hui::SyncStatus& status);

    /// An operation reached another state that a page may wait for: Accepted, Rejected, Unknown,
    /// Review, Poison.
    void settled(const QUuid& operation, hui::OutboxState state);

    /// Rows pulled from the platform were stored: "biller", "policy", "notice".
    void changed(const QString& stream);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace hui
