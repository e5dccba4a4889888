// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/OwedCash.h"

namespace hui::community {

/// What hospitals' cash owes: bookings and charges that were refused, cancelled or given back by
/// the hospital and whose cash was not handed out.
Result<QList<OwedCash>> owedClinicCash(Database& database);

} // namespace hui::community
