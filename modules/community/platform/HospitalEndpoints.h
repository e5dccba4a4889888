// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>

namespace hui::community {

/// The directory of hospitals, for desks:
///
///     GET /v1/hospitals?q=…&city=…&grade=…
///     GET /v1/hospitals/{id}/departments
///     GET /v1/hospitals/{id}/departments/{department}/plan?from=…&days=…
void addHospitalRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter);

} // namespace hui::community
