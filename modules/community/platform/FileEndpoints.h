// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>

namespace hui::community {

/// What a hospital has of a patient, for desks; who is asked about travels in the body, because
/// addresses are written into logs:
///
///     POST /v1/visits:find    visits with what is to be paid for them
///     POST /v1/stays:find     stays and how their deposits stand
void addFileRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter);

} // namespace hui::community
