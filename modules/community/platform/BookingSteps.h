// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/community/platform/BookingRepository.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <variant>

namespace hui::community {

/// Who asks, and under which id: the booking's own, made before it is sent. Asking again changes
/// nothing and gives the booking as it stands.
struct BookingAsker {
    QUuid key = {};
    QString branch = {};
    QString device = {};
    QString operatorId = {};
};

/// A booking as it stands, or why the step is refused.
using BookingAnswer = Result<std::variant<Booking, server::Problem>>;

/// Holds a number for a patient, so that it can be paid, of which the insurance pays what coverOf()
/// has learned. Inside the caller's transaction, as all
/// that follows. Refused: `hospital_unknown`, `clinic_unknown`, `time_wrong`, `time_full`,
/// `patient_busy`, what patientOf() refuses, `key_reused`.
BookingAnswer holdNumber(server::Context& context, const HospitalAdapter& adapter,
    const BookingAsker& asker, const HoldNumber& wanted, const HospitalCover& cover);

/// Lets a held number go that was not paid. Asking again is harmless.
BookingAnswer releaseNumber(
    server::Context& context, const BookingAsker& asker, const QUuid& booking);

/// A booking as it stands; one whose hold is over reads as expired.
BookingAnswer readBooking(
    server::Context& context, const BookingAsker& asker, const QUuid& booking);

/// The booking with what its time makes of it.
void passTime(Booking& booking, const QDateTime& now);

} // namespace hui::community
