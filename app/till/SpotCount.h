// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"

namespace hui {

/// A blind count in the middle of the day (碰库): the till is locked, what lies in it is counted,
/// then compared. Nothing is booked; a difference is traced, or booked at the closing count.
struct SpotCount {
    QUuid operation;
    Shift shift;
    CashCount counted;
    QDateTime at;
    std::optional<Countersign> counter = {}; ///< who counted when it was not the teller (换人碰库)
};
/// Keeps the count with what the books said at that moment. Refused unless the till is Locked, and
/// when the second person is the teller.
Result<CountOutcome> spotCount(Database& database, const SpotCount& request);

} // namespace hui
