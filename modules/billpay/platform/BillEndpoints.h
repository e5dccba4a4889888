// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>

namespace hui::billpay {

/// `POST /v1/bills:fetch` {biller, account, parameters, bill_no}: the open bills of an account, or
/// what it has to choose from for a second query; holder and address masked. What is asked must be
/// what the biller's terms in force ask for. Problems: 404 no_bill, 422 account_unknown,
/// bill_unknown, biller_unknown, entry_wrong, not_fetched, 429 too_often (by the biller's rate,
/// with Retry-After), 503 biller_unavailable.
server::Handler fetchBills(std::shared_ptr<BillerAdapter> biller);

/// `POST /v1/simulator/billers/{biller}` {behaviour}: switches a simulated biller. Only the
/// reference platform has it.
server::Handler switchBiller();

} // namespace hui::billpay
