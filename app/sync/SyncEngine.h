// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Journal.h"
#include "app/sync/Change.h"
#include "app/sync/SendGate.h"
#include "app/sync/SyncStatus.h"

#include <QObject>
#include <QThread>
#include <QUuid>

namespace hui {

class Clock;
class Random;
class Store;
class SyncLoop;
class Uplink;

/// Carries journal entries to the platform and changes from it, at its own pace, on its own
/// thread. Events only set flags; one loop decides what to do next. An answer that comes after the
/// engine is gone is dropped: what was being sent is asked for at the next start.
class SyncEngine : public QObject {
    Q_OBJECT

public:
    /// Everything handed over must outlive the engine; `clock` and `random` are used from its
    /// thread.
    SyncEngine(Store& store, Uplink& uplink, const Clock& clock, Random& random,
        const SyncLimits& limits = {});
    ~SyncEngine() override;

    /// Where the rows of a stream of changes go; to be said before start(). The engine itself takes
    /// care of "notice".
    void setSink(const QString& stream, const ChangeSink& sink);

    /// What is to be done after rows of a stream have come, and after a start, in case the program
    /// ended before it was done; to be said before start(). changed() follows when it did anything.
    void setChore(const QString& stream, const ChangeChore& chore);

    /// What decides whether operations of a kind are sent now or held; to be said before start().
    void setGate(const QString& kind, const SendGate& gate);

    /// Starts the loop. Until then nothing touches the network.
    void start();

    /// There is something to send or to ask for: look now instead of at the next turn.
    void wake();

    /// Asks for the outcome of one operation now. Its settled() follows, or the status stays.
    void askFor(const QUuid& operation);

    /// As of the last statusChanged().
    SyncStatus status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const hui::SyncStatus& status);

    /// An operation reached another state that a page may wait for: Accepted, Rejected, Unknown,
    /// Review, Poison.
    void settled(const QUuid& operation, hui::OutboxState state);

    /// Rows pulled from the platform were stored: "biller", "policy", "notice".
    void changed(const QString& stream);

private:
    QThread m_thread;
    SyncLoop* m_loop; ///< lives and dies on m_thread
    SyncStatus m_status;
};

} // namespace hui
