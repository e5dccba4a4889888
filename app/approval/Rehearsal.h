// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Operation.h"
#include "app/store/RecordRule.h"

#include <functional>

namespace hui {

/// What a use case would write into the journal, so that it can be signed before it is: `act` goes
/// as far as its first entry and nothing of it stays. An Error is that of `act`: what is refused
/// anyway needs nobody's signature. Refused, too, when there would be no entry (it was recorded
/// before).
Result<Operation> rehearse(Database& database, const std::function<Result<Done>(Database&)>& act);

/// The hash of what a signature is for, of an operation that is to be recorded: signedContent().
QString signedContentOf(const Operation& operation);

/// The rule of the journal: an operation that carries a signature is recorded when the signature
/// was given for its content and no other. Refused with the detail `approval_mismatch`: what was to
/// be done has changed since it was asked for.
RecordRule ruleOfSignatures();

/// One rule after the other; each is given what the one before made of the operation.
RecordRule bothRules(RecordRule first, RecordRule second);

} // namespace hui
