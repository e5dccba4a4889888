// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::customers {

/// GET /v1/customers/{id}/dealings: what was done for a customer anywhere in the bank, masked, for
/// a branch that has the record. Each look is noted in the audit.
server::Handler listDealings();

/// Notes in the audit that the caller looks at something of the record in its path; all its
/// numbers, or none when the branch of the caller does not have it. Inside the caller's
/// transaction.
Result<QStringList> lookAt(
    server::Context& context, const server::Request& request, const QString& action);

/// The same in two steps, for a look of which more is asked than whose it is: the numbers, noting
/// nothing; and the note of what came of it.
Result<QStringList> numbersOfOurs(server::Context& context, const server::Request& request);
Result<Done> noteLookAt(server::Context& context, const server::Request& request,
    const QString& action, const QString& outcome);

/// The refusal of such a look.
server::Response notOurs();

} // namespace hui::customers
