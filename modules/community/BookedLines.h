// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ServiceLine.h"

namespace hui::community {

/// The numbers of doctors that this desk booked for whoever has one of these records.
Result<QList<ServiceLine>> bookedLines(Database& database, const QStringList& records);

} // namespace hui::community
