// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "app/server/PlatformModule.h"

namespace hui::customers {

/// `customer.export`: a copy of the data was handed to its person. Signed, and noted in the audit.
server::OperationKind exportOperation();

/// `customer.erase`: a person asked to be forgotten. Signed. The answer and the record name the
/// day; further dealings move it (`erase_on`).
server::OperationKind eraseOperation();

/// Forgets whose day has come: the record, its numbers and words, its links on other records, and
/// at every desk that has it. Who was dealt with since is postponed. A job of the platform.
Result<Done> eraseDue(server::Context& context, const QList<server::ForgetPerson>& others = {});

/// The same law for whoever has no record, of whom each service knows itself: what was done for
/// them longer ago than it says is of nobody afterwards.
Result<Done> forgetUnrecorded(
    server::Context& context, const QList<server::ForgetBefore>& services);

} // namespace hui::customers
