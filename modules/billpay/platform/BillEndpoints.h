// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/server/Problems.h"
#include "app/server/Router.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>
#include <optional>

namespace hui::billpay {

/// `POST /v1/bills:fetch` {biller, account, parameters, bill_no}: the open bills of an account, or
/// what it has to choose from for a second query; holder and address masked. What is asked must be
/// what the biller's terms in force ask for. Problems: 404 no_bill, 422 account_unknown,
/// bill_unknown, biller_unknown, entry_wrong, not_fetched, 429 too_often (by the biller's rate,
/// with Retry-After), 503 biller_unavailable.
server::Handler fetchBills(std::shared_ptr<BillerAdapter> biller);

/// Why a biller is not asked at all: its terms say that it is paid without, or that it has no
/// second query, or ask for something else than what was entered.
std::optional<server::Problem> faultOf(
    const BillQuestion& question, const Biller& biller, const QDate& today);

/// Whether a biller that told no bill has said that nothing is to be paid. Where the customer may
/// pay without a bill, an empty answer only says that the account is good.
bool owesNothing(const BillerAccount& account, const BillerTerms& terms);

/// `POST /v1/simulator/billers/{biller}` {behaviour}: switches a simulated biller. Only the
/// reference platform has it.
server::Handler switchBiller();

} // namespace hui::billpay
