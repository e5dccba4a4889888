// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Served.h"
#include "modules/admin/Composition.h"
#include "modules/admin/platform/PartnerDoor.h"

namespace hui::admin {

/// Whether a composition is sound: steps by names of their own, each of an interface that is served
/// and granted to the partner, every required field given, every source of the field's type, the
/// order without a cycle, no more than `mostSteps` steps, and nothing undone that cannot be. A
/// problem names what is wrong: "steps.find.input.city".
Result<std::optional<server::Problem>> checkComposition(server::Context& context,
    const server::Served& served, const QString& partner, const Composition& composition);

/// 422 `secret_asked` when a field of what goes in or comes out would carry a secret of a customer;
/// `field` names it. Asked when it is saved, published and run.
std::optional<server::Problem> refuseSecrets(const Composition& composition);

/// Runs the published version of a composition (`asked.interface`) step by step, each in a
/// transaction of its own, under keys that follow from `key`. The run is claimed before anything is
/// called and written down after each step: one at a time goes on with it (else `run_underway`),
/// and after a crash it is gone on with where it stood; once it takes steps back it does nothing
/// else. Answers {"run", "state", "steps": [{id, interface, state, status, code}], "output"}; state
/// is done, failed, undone or stuck (something could not be taken back). The same key again gets
/// the stored answer; a run that met a limit or a database that was away answers that problem and
/// is gone on with under the same key.
server::Response runComposition(server::Context& context, const server::Served& served,
    const PartnerCaller& caller, const InterfaceCall& asked);

} // namespace hui::admin
