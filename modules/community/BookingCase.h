// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "modules/community/DeskBooking.h"

namespace hui::community {

/// The cases that a booking goes on with, by flow and service of their kind
/// (app/catalogue/NeedService.h).
const QString& bookingCases();

/// What a booking is as a case (预约挂号), for desk and platform: hospital, department and day,
/// nothing of who is to be seen but their record.
Case caseOf(const Booking& booking, const QUuid& customer);

/// Its one step: the fee and the number, each made by an operation.
CaseStep stepOf(const QUuid& pay, const QUuid& book);

} // namespace hui::community
