// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/JsonReader.h"
#include "app/server/Debits.h"
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
    QUuid batch; ///< the list it is a row of, whose money was taken before; null: none
    Money total = Money::fen(0); ///< of the basket, or amount and fee
    bool offline = false;
    bool isSigned = false; ///< a second person has signed
    QUuid caseId = {}; ///< the case that goes on with it; null: none
};
Result<PayBody> payBodyOf(const server::UploadedOperation& operation);

/// The cash of an operation as its body tells of it.
struct CashTold {
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
    QJsonArray in;
    QJsonArray out;
};
CashTold readCash(JsonReader& reader);

/// Whether the counts are worth what they say and tendered less change is the total; no cash at all
/// when an account is debited.
bool addsUp(const CashTold& cash, PayMode mode, const QString& debitToken, Money total);

/// The refusals of this module, with the words for tellers. `code` is one of the contract.
server::OperationOutcome rejected(const QString& code);

server::OperationOutcome accepted(const QJsonObject& result);
server::OperationOutcome pending();

QString billerAccount(const QString& biller);
QString suspenseAccount(const QString& branch);
QString refundsDueAccount(const QString& branch);

/// What was carried over the end of a day, to be cleared by name (挂账).
QString carriedAccount(const QString& branch);
/// What the bank earns, whoever bears it.
QString feeAccount(const QString& branch);
/// What a biller owes the bank of the fees it bears; settled with it apart from the bills.
QString billerFeeAccount(const QString& biller);
/// What the bank bears itself: a cost beside what it earns.
QString bankFeeAccount(const QString& branch);
/// The money of a list of payments that none of its rows has taken yet.
QString batchAccount(const QUuid& batch);
using server::customerAccount;

/// Posts lines under the operation's name.
Result<Done> post(server::Context& context, const server::UploadedOperation& operation,
    const QString& kind, const QList<server::LedgerLine>& lines);

} // namespace hui::billpay
