// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Tariff.h"
#include "app/server/Ledger.h"
#include "app/server/Operations.h"
#include "modules/billpay/platform/BillerAdapter.h"

namespace hui::billpay {

/// The body of `billpay.pay`, read and checked against itself: what was tendered less the change is
/// the amount with its fee, or the total of its basket; the counts are worth what they say; the
/// bills add up; no cash when an account is debited.
struct PayBody {
    BillerPayment payment;
    PayMode mode = PayMode::Cash;
    Money fee = Money::fen(0);
    QString debitToken; ///< of the customer's card or code
    QString basket; ///< empty: paid alone
    Money total = Money::fen(0); ///< of the basket, or amount and fee
    bool offline = false;
    bool isSigned = false; ///< a second person has signed
};
Result<PayBody> payBodyOf(const server::UploadedOperation& operation);

/// The refusals of this module, with the words for tellers. `code` is one of the contract.
server::OperationOutcome rejected(const QString& code);

server::OperationOutcome accepted(const QJsonObject& result);
server::OperationOutcome pending();

QString billerAccount(const QString& biller);
QString suspenseAccount(const QString& branch);
QString refundsDueAccount(const QString& branch);

/// What was carried over the end of a day, to be cleared by name (挂账).
QString carriedAccount(const QString& branch);
/// What the bank earns.
QString feeAccount(const QString& branch);
/// The account of a customer that was debited.
QString customerAccount(const QString& account);

/// Posts lines under the operation's name.
Result<Done> post(server::Context& context, const server::UploadedOperation& operation,
    const QString& kind, const QList<server::LedgerLine>& lines);

} // namespace hui::billpay
