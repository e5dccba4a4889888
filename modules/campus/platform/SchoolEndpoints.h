// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/campus/platform/SchoolAdapter.h"

#include <memory>

namespace hui::campus {

/// Schools and what is to be paid there:
///
///     GET  /v1/schools?q=&city=&kind=        the nearest first
///     POST /v1/schools/{id}/students:ask     what is to be paid for one; {number, name}
///     POST /v1/schools/{id}/students:check   the rows of a class list
///
/// There is no way to browse students. Each question goes to the audit, without names. The money is
/// an operation of the journal: FeeOperations.h.
void addSchoolRoutes(server::Router& router, std::shared_ptr<SchoolAdapter> adapter);

} // namespace hui::campus
