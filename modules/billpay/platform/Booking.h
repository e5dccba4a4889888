// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Ledger.h"
#include "app/server/Operations.h"
#include "modules/billpay/platform/BillerAdapter.h"

namespace hui::billpay {

/// The body of `billpay.pay`, read and checked against itself: tendered − change = amount, the
/// counts are worth what they say, the bills add up.
struct PayBody {
    BillerPayment payment;
    bool offline = false;
};
Result<PayBody> payBodyOf(const server::UploadedOperation& operation);

/// The refusals of this module, with the words for tellers. `code` is one of the contract.
server::OperationOutcome rejected(const QString& code);

server::OperationOutcome accepted(const QJsonObject& result);
server::OperationOutcome pending();

QString billerAccount(const QString& biller);
QString suspenseAccount(const QString& branch);
QString refundsDueAccount(const QString& branch);

/// Moves an amount from `credit` to `debit` under the operation's name.
struct Move {
    QString kind; ///< of the posting: one operation may have several
    QString debit;
    QString credit;
    Money amount = Money::fen(0);
};
Result<Done> move(
    server::Context& context, const server::UploadedOperation& operation, const Move& what);

} // namespace hui::billpay
