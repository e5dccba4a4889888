// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "app/server/PlatformModule.h"

namespace hui::cases {

/// Nothing is left of a case: what was filled in, photographed and typed, and its link; the desks
/// of its branch are told. Audited. Inside the caller's transaction, as the next.
Result<Done> forgetCase(server::Context& context, const Case& value);

/// Forgets the cases of a person.
Result<Done> forgetCasesOf(server::Context& context, const QStringList& records);

/// Forgets the cases of nobody that have a record, over since before a day.
Result<Done> forgetUnrecordedCases(server::Context& context, const QDate& day);

/// Ends what was begun by telephone and taken by no desk for the days of the bank's dated policy:
/// who never came leaves nothing behind, and makes room for who comes.
server::PlatformJob leftCaseSweep();

} // namespace hui::cases
