// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/billpay/platform/BillerAdapter.h"

#include <memory>

namespace hui::billpay {

/// `billpay.pay`: money was taken for bills. The cash is in the till whatever the biller says, so
/// `book` posts it to suspense; `settle` moves it to the biller and to the fees, or to what is due
/// back to the customer when the biller refuses. An account or card is authorised first: refused,
/// nothing is posted.
server::OperationKind payOperation(std::shared_ptr<BillerAdapter> biller);

/// `billpay.cancel` (撤销): takes a payment of the same business day back, signed by a supervisor.
/// The money goes back only when the biller has agreed.
server::OperationKind cancelOperation(std::shared_ptr<BillerAdapter> biller);

/// `billpay.reverse` (冲正): makes an attempt void that nobody is sure of, or that was not posted.
/// One that has not arrived is refused for good. The payment's own operation then ends `reversed`.
server::OperationKind reverseOperation(std::shared_ptr<BillerAdapter> biller);

/// `billpay.print`: a paper of a payment was printed, for the n-th time. It is a fact that is
/// noted, whatever becomes of the payment.
server::OperationKind printOperation();

/// `billpay.suspend` (挂账): carries an open payment over the end of its day.
server::OperationKind suspendOperation();

/// `billpay.resolve` (灰记录确认/取消): what evidence says of an open payment. It books nothing;
/// the payment's own operation ends by it when it is next asked for.
server::OperationKind resolveOperation();

/// `billpay.repost` (补记): has a payment posted that was paid and not posted.
server::OperationKind repostOperation(std::shared_ptr<BillerAdapter> biller);

/// `billpay.complain`: the way to a refund of a later day (退款).
server::OperationKind complainOperation(std::shared_ptr<BillerAdapter> biller);

/// `billpay.complaint_take`: another teller of the branch looks after a complaint from now on.
server::OperationKind takeComplaintOperation();

/// `billpay.refund`: gives back cash that is due back.
server::OperationKind refundOperation();

/// `billpay.put_back`: the cash that lay ready for a cancellation which was refused is in the
/// drawer again. Nothing is posted: the till's account is moved only when a cancellation is
/// accepted, so the drawer, which gave the cash out at once, is level with the ledger again by
/// this. Refused when there is no such cancellation or it was not refused.
server::OperationKind putBackOperation();

/// `billpay.batch_open`: the money for a list of payments, taken at once. It lies with the list
/// (batchAccount) until its rows, each a `billpay.pay` that names the list, take their part. Cash
/// is in the till even when its signature is refused: it then waits for the list to be closed.
server::OperationKind openBatchOperation();

/// `billpay.batch_close`: what no row has taken goes back where it came from.
server::OperationKind closeBatchOperation();

/// `billpay.batch_undo`: a second person lets the rows of a closed list be undone, up to an amount.
/// It books nothing: the cancellations and refunds that name it do.
server::OperationKind undoBatchOperation();

} // namespace hui::billpay
