// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/community/Waiting.h"
#include "modules/community/platform/BookingRepository.h"
#include "modules/community/platform/ClinicLinkRepository.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <variant>

namespace hui::community {

/// The place of a booked patient in the line, as the hospital tells it now. Asks the hospital: not
/// inside a transaction.
Result<Waiting> viewWaiting(
    server::Context& context, HospitalAdapter& adapter, const Booking& booking);

/// Tells the hospital that the patient is there. Asking again is harmless. Refused:
/// `booking_unknown`, `booking_state`, `check_in_day`, `check_in_refused`.
Result<std::variant<Waiting, server::Problem>> checkIn(
    server::Context& context, HospitalAdapter& adapter, const QString& branch, const QUuid& id);

/// When the page of a booking closes.
QDateTime pageUntil(const Booking& booking, const WaitingPolicy& policy);

} // namespace hui::community
