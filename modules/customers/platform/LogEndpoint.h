// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::customers {

/// GET /v1/customers/{id}/log: who looked at a record or changed it (操作日志), anywhere in the
/// bank and by whatever way, for a branch that has it; of what was changed nothing but that it was.
/// The look at the log is noted in the audit too, and stands in it.
server::Handler listLog();

} // namespace hui::customers
