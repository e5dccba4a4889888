// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>

namespace hui::billpay {

/// `POST /v1/bills:fetch` {biller, account}: the open bills of an account, holder and address
/// masked. Problems: 404 no_bill, 422 account_unknown, 422 biller_unknown, 503 biller_unavailable.
server::Handler fetchBills(std::shared_ptr<BillerAdapter> biller);

/// `POST /v1/simulator/billers/{biller}` {behaviour}: switches a simulated biller. Only the
/// reference platform has it.
server::Handler switchBiller();

} // namespace hui::billpay
