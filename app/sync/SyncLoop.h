// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Pace.h"
#include "app/sync/SyncStatus.h"
#include "app/sync/Turn.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace hui {

class Clock;
class Random;
class Store;
class Uplink;

/// What the loop works with.
struct SyncTools {
    Store& store;
    Uplink& uplink;
    const Clock& clock;
    Random& random;
};

/// The part of SyncEngine that lives on the sync thread: one turn after another, never two at
/// once. Between turns it waits for its clock, which it looks at in short ticks.
class SyncLoop final : public QObject {
    Q_OBJECT

public:
    SyncLoop(const SyncTools& tools, const SyncLimits& limits);

    void setSink(const QString& stream, const ChangeSink& sink);
    void setChore(const QString& stream, const ChangeChore& chore);
    void setGate(const QString& kind, const SendGate& gate);
    void start();
    void wake();
    void askFor(const QUuid& operation);

Q_SIGNALS:
    void statusChanged(const hui::SyncStatus& status);
    void settled(const QUuid& operation, hui::OutboxState state);
    void changed(const QString& stream);

private:
    void recover();
    void turn();
    bool mayPull(qint64 now) const;
    bool isDue(qint64 now) const;
    TurnWish wishAt(qint64 now);
    void prepared(const Result<Turn>& turn);
    void rest(const Turn& turn);
    void answered(const Turn& turn, const Result<UplinkAnswer>& answer);
    void apply(const Turn& turn, const Result<UplinkAnswer>& answer, const TurnContext& context);
    void applied(const Turn& turn, const TurnOutcome& outcome);
    void keepPace(const TurnOutcome& outcome);
    void rememberAsked(const Turn& turn, const TurnOutcome& outcome);
    void storeFailed(const Error& error);
    void beginChore(const QString& stream);
    void goOnWithChore(const QString& stream, bool hasWorked);
    void tell(const Settled& settled);
    void show(const OutboxCounts& counts);
    void show(LinkEvent event);
    void showStatus();

    SyncTools m_tools;
    const SyncLimits m_limits;
    QTimer m_ticks;
    QHash<QString, ChangeSink> m_sinks;
    QHash<QString, ChangeChore> m_chores;
    QHash<QString, SendGate> m_gates;
    QSet<QString> m_choresUnderWay;
    SyncStatus m_status;
    std::optional<SyncStatus> m_shown;
    Pace m_pace;
    bool m_isBusy = false; ///< a turn is under way
    bool m_isWoken = false; ///< somebody asked while it was: its failure is no reason to wait
    bool m_isRecovered = false; ///< what an earlier run left as being sent is unknown now
    bool m_look = true; ///< there may be something to do
    bool m_isCompared
        = false; ///< since the start the books were asked for; before, nothing is sent
    TurnKind m_lastKind = TurnKind::Rest;
    qint64 m_pullAtMs = 0;
    qint64 m_pulledAtMs = 0;
    std::optional<qint64> m_nextAtMs; ///< when something that waits is due
    QList<QUuid> m_asked;
    QHash<QUuid, int> m_timesAsked;
    int m_singles = 0; ///< items still to be sent one by one
};

} // namespace hui
