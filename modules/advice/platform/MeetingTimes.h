// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/advice/AdviceWire.h"
#include "modules/advice/platform/OfferRepository.h"

namespace hui::advice {

/// When meetings can begin on a day in China, UTC: working days alone, not in the past, and no
/// further ahead than the policy says.
QList<QDateTime> beginsOn(const QDate& day, const MeetingHours& hours, const QDateTime& now);

/// Of those, when the person is free; none for a line without a licence that holds on that day.
Result<FreeTimes> freeTimesOf(
    server::Context& context, const LicensedPerson& person, AdviceLine line, const QDate& day);

} // namespace hui::advice
