// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>

namespace hui::billpay {

/// `billpay.pay`: cash was taken for bills. The cash is in the till whatever the biller says, so
/// `book` posts it to suspense; `settle` moves it to the biller, or to what is due back to the
/// customer when the biller refuses.
server::OperationKind payOperation(std::shared_ptr<BillerAdapter> biller);

/// `billpay.reverse` (冲正): takes a payment of the same business day back, signed by a supervisor.
/// The cash goes out of the till only when the biller has agreed.
server::OperationKind reverseOperation(std::shared_ptr<BillerAdapter> biller);

/// `billpay.refund`: gives back the cash of a payment that was refused.
server::OperationKind refundOperation();

/// `billpay.put_back`: the cash that lay ready for a reversal which was refused is in the drawer
/// again. Nothing is posted: the till's account is moved only when a reversal is accepted, so the
/// drawer, which gave the cash out at once, is level with the ledger again by this. Refused when
/// there is no such reversal or it was not refused.
server::OperationKind putBackOperation();

} // namespace hui::billpay
