// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/JsonReader.h"
#include "app/server/Operations.h"
#include "app/till/Cash.h"

namespace hui::community {

/// The body of an operation about a booking or a payment.
struct BookingBody {
    QUuid subject; ///< the booking; of a refund the operation that brought the money
    QUuid caseId = {}; ///< of a payment: the case that takes it on or is opened; null: none
    QUuid book = {}; ///< of a payment with a case: the operation that asks for the number
    QUuid customer = {}; ///< of a payment: the record of the patient; null: none
    PayWay way = {}; ///< of a payment
};

/// What a count of the wire is worth.
Result<Money> worthOf(const QJsonArray& cash);
/// The cash is not worth the amount of the operation.
std::unexpected<Error> notAddingUp();

/// What came in less what went out is the amount; nothing moves when an account is debited.
bool isCashRight(const PayWay& way, const QJsonArray& in, const QJsonArray& out, Money amount);
/// For the file: who brought much cash, by their record or as seen on a document.
void readPayer(JsonReader& reader, const QJsonObject& body);

/// Reads `{booking, cash_in, cash_out, mode?, debit?, payer?, case?, book?, category?, customer?,
/// about?, approval?}`. A Protocol error when the cash is not worth the amount of the operation, or
/// there is any though an account is debited.
Result<BookingBody> payBodyOf(const server::UploadedOperation& operation);

/// Reads `{booking, original?, customer?, payer?, agent?, came?}`, or `{booking, reason,
/// original?}` of a cancellation.
Result<BookingBody> bookBodyOf(const server::UploadedOperation& operation);
Result<BookingBody> cancelBodyOf(const server::UploadedOperation& operation);

/// Reads `{original, cash_out, approval?}`; as payBodyOf().
Result<BookingBody> refundBodyOf(const server::UploadedOperation& operation);

} // namespace hui::community
