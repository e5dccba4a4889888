// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/OwedCash.h"

namespace hui::billpay {

/// What payments of bills owe: cash of those that were refused or reversed and not refunded, and
/// what is left of lists that have not been closed. What a complaint was granted lies in no drawer
/// and has its own list with its own day.
Result<QList<OwedCash>> owedPayments(Database& database);

} // namespace hui::billpay
