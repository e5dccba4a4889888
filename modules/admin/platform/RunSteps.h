// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/Composition.h"
#include "modules/admin/platform/PartnerDoor.h"
#include "modules/admin/platform/RunRepository.h"

namespace hui::admin {

constexpr int runHoldSeconds = 120; // longer than a step takes; then another may go on with it

/// A step that was called.
struct StepDone {
    QString id;
    QString state; ///< "done", "failed", "undone", "stuck"
    int status = 0;
    QJsonObject answer;
};

/// One run while it goes on.
struct Run {
    const server::Served& served;
    const PartnerCaller& caller;
    QUuid key;
    QJsonObject input;
    CompositionVersion version;
    RunRecord record;
    RunClaim claim;
    QList<StepDone> steps = {};
};

/// Why a run does not go on now; nothing when it does.
using Halted = std::optional<server::Response>;

/// What the steps of a run are called under follows from the run.
QUuid stepKey(const Run& run, const QString& step);

/// The value a pointer (RFC 6901) finds; undefined when there is none.
QJsonValue valueAt(const QJsonValue& root, const QString& pointer);

/// {"input": …, "steps": {id: answer}}: what pointers look into.
QJsonObject foundIn(const Run& run);

/// Whether a step may well be done when it is asked again under the same key: the database was
/// away, or the calls of the minute are used up. That decides nothing about the run.
bool isForLater(const server::Response& answer);

/// The steps as a run has written them down.
QList<StepDone> stepsIn(const QJsonObject& progress);

/// That somebody else goes on with it just now.
server::Response underway();

/// Writes down how the run stands before anything more is called; halts whoever has lost it.
Halted keepRun(server::Context& context, Run& run, RunState state);

/// Takes back what was done, last first, and ends the run; what only asked has nothing to be taken
/// back.
Halted undoSteps(server::Context& context, Run& run);

/// Lets go of a run that goes on later: nobody holds it from now on.
Result<Done> letGoOf(server::Context& context, Run& run);

} // namespace hui::admin
