// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>

namespace hui::community {

/// GET /v1/customers/{id}/visits: what lies ahead of a customer and of those they act for, for a
/// branch that has the record; masked and audited.
void addCareRoute(server::Router& router, std::shared_ptr<HospitalAdapter> adapter);

} // namespace hui::community
