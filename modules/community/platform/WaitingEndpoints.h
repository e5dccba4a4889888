// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>

namespace hui::community {

/// The line before a doctor, for the desks of the branch:
///
///     GET  /v1/bookings/{id}/waiting    how many are before the patient
///     POST /v1/bookings/{id}:checkin    the patient is there
void addWaitingRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter);

/// For the phone listener, GET /w/{token}: the same for the customer, in plain HTML that asks for
/// itself again. It shows a number and a place, never who or what for.
void addWaitingPhoneRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter);

/// Drops the links that have expired.
server::PlatformJob waitingLinkSweep();

} // namespace hui::community
