// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>

namespace hui::community {

/// The bookings of a branch, for its desks:
///
///     GET  /v1/bookings                 those of today and later
///     POST /v1/bookings                 hold a number; the Idempotency-Key is the booking's id
///     GET  /v1/bookings/{id}
///     POST /v1/bookings/{id}:release    let it go unpaid
///
/// The money and the hospital's word are operations of the journal: BookingOperations.h.
void addBookingRoutes(server::Router& router, std::shared_ptr<HospitalAdapter> adapter);

/// Lets go what was held and not paid in time.
server::PlatformJob holdSweep();

} // namespace hui::community
