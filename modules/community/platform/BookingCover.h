// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/community/platform/BookingSteps.h"
#include "modules/community/platform/HospitalAdapter.h"

namespace hui::community {

/// What the insurance pays of a number that is asked for, as the hospital says: asked of one that
/// the patient wishes to use it for, and outside any transaction. A hospital that does not answer
/// covers nothing, and the booking says so. Of a hospital, a doctor or a
/// patient that are not known nobody is asked.
Result<HospitalCover> coverOf(server::Context& context, HospitalAdapter& adapter,
    const BookingAsker& asker, const HoldNumber& wanted);

} // namespace hui::community
