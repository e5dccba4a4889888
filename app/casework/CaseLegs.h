// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"

namespace hui {

/// Begins a step of a case with the operations of a service, which stand in its legs: the same on
/// the desk that asks and on the platform that books. A step of that name which came to nothing is
/// begun anew. Refused: the case is over or another's, or the step is under way or done.
Result<Done> beginStep(Case& changed, const CaseStep& step, const CaseMover& mover);

/// What befell the leg `kind` of the step that `operation` is a leg of. The service tells it, so
/// it holds whoever has the case. When all steps are done, or came to nothing, the case has come
/// out; when something is undone afterwards, it is open again, with who undid it, or free
/// when that was another branch than the one that has it. False: the case
/// has no such step, or its leg does not stand there; nothing is changed then.
bool tellLeg(
    Case& changed, const QUuid& operation, LegKind kind, LegEvent event, const CaseMover& mover);

} // namespace hui
