// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>

namespace hui::community {

/// 报告查询, for customers with a record who have consented to it (ConsentKind::Health). Each
/// question stands in the audit table, also one that is refused:
///
///     POST /v1/medical-reports:find         that there are reports, of when and from where
///     POST /v1/medical-reports/{id}:view    one in full, with a reason; the key is the view's id
void addReportRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter);

} // namespace hui::community
