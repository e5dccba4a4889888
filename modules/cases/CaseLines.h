// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/OpenPlatform.h"
#include "app/customer/ServiceLine.h"

#include <optional>

namespace hui::cases {

/// The family of a kind of need, by the module of its interfaces ("loan", "overseas", "wealth"):
/// a key of the catalogue, where the scene is a name that a bank may change. Whatever else is
/// booked is a booking. Nothing: of none.
std::optional<ServiceFamily> familyOf(const Need& need);

/// The cases of the branch, of these families by the catalogue in force, for whoever has one of
/// these records: of each record the newest.
Result<QList<ServiceLine>> caseLines(
    Database& database, const QStringList& records, const QDate& today);

} // namespace hui::cases
