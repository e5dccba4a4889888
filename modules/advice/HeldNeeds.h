// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ServiceLine.h"

namespace hui::advice {

/// The needs for insurance and wealth of whoever has one of these records, as this desk has them:
/// the newest.
Result<QList<ServiceLine>> heldNeeds(
    Database& database, const QStringList& records, const QDate& today);

} // namespace hui::advice
