// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ServiceLine.h"

namespace hui::community {

/// The numbers of doctors that this desk booked for whoever has one of these records, the newest;
/// over once the day is past. Department and doctor tell of health: without the consent for visits
/// at that hospital a line says hospital and day.
Result<QList<ServiceLine>> bookedLines(
    Database& database, const QStringList& records, const QDate& today);

} // namespace hui::community
