// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/OwedCash.h"

namespace hui::campus {

/// What school fees owe: payments that were refused or taken back and not paid out, and what is
/// left of class lists that have not been closed.
Result<QList<OwedCash>> owedFees(Database& database);

} // namespace hui::campus
