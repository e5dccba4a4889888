// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/admin/platform/DoorAges.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::admin {

/// How a run of a composition stands: it goes on, what was done is being taken back, or it is over.
enum class RunState { Running, Undoing, Done, Failed, Undone, Stuck };

QString nameOf(RunState state);
bool isOver(RunState state);

/// A run, as far as it got.
struct RunRecord {
    QString partner = {};
    QUuid request = {};
    QString fingerprint = {}; ///< tells two requests apart
    QString composition = {};
    int version = 0; ///< it is gone on with as it began
    RunState state = RunState::Running;
    QJsonObject progress = {}; ///< {"steps": […]}: what was called, and what was answered
    QJsonObject report = {}; ///< once it is over
    bool isForgotten = false; ///< its days are over: progress and report are empty
    QUuid key = {}; ///< that the partner asked under; its steps are called under what follows
};

/// Who goes on with a run, and until when nobody else may.
struct RunClaim {
    QUuid holder = {};
    QDateTime at = {};
    QDateTime until = {};
};

/// The table `partner_run`: the only place with its SQL. Each change names its holder, so that
/// whoever has lost a run changes nothing of it any more.
class RunRepository {
public:
    explicit RunRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<RunRecord>> find(const QString& partner, const QUuid& request) const;

    /// Begins one that is not there yet; false when it is.
    Result<bool> begin(const RunRecord& run, const RunClaim& claim);

    /// Takes one that is not over and that nobody holds any more; false when that cannot be.
    Result<bool> take(const RunRecord& run, const RunClaim& claim);

    /// Writes down how it stands and holds it on; false when another has taken it.
    Result<bool> keep(const RunRecord& run, const RunClaim& claim);

    /// Those that are not over and that nobody has held since a moment, the oldest first. Of
    /// each partner and request alone: find() reads the rest.
    Result<QList<RunRecord>> brokenOff(const QDateTime& since, int limit) const;

    /// Lets go of it, to be gone on with later: it was held until `claim.until`.
    Result<Done> letGo(const RunRecord& run, const RunClaim& claim);

    /// Forgets what came of those that are over, and in the end that they were. Inside the caller's
    /// transaction.
    Result<Done> forget(const DoorAges& ages);

private:
    Database& m_database;
};

} // namespace hui::admin
