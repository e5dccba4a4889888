// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "app/customer/ServiceLine.h"

#include <optional>

namespace hui::cases {

/// The family of a case, by the scene and the flow of its need: 小微金融 is a loan, 出国金融 a
/// journey, 惠保障 and 惠理财 are insurance and wealth, whatever else is booked is a booking.
/// Nothing: of none.
std::optional<ServiceFamily> familyOf(const Case& value);

/// The cases of the branch, of these families, for whoever has one of these records.
Result<QList<ServiceLine>> caseLines(Database& database, const QStringList& records);

} // namespace hui::cases
