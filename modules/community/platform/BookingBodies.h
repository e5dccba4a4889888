// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"
#include "app/server/Operations.h"
#include "app/till/Cash.h"

namespace hui::community {

/// The body of an operation about a booking or a payment.
struct BookingBody {
    QUuid subject; ///< the booking; of a refund the operation that brought the money
    bool isSigned = false; ///< a second person has signed
    QUuid caseId = {}; ///< of a payment: the case that takes it on or is opened; null: none
    QUuid book = {}; ///< of a payment with a case: the operation that asks for the number
    QUuid customer = {}; ///< of a payment: the record of the patient; null: none
};

/// What a count of the wire is worth.
Result<Money> worthOf(const QJsonArray& cash);
/// The cash is not worth the amount of the operation.
std::unexpected<Error> notAddingUp();

/// Reads `{booking, cash_in, cash_out, category?, about?, approval?}`. A Protocol error when the
/// cash is not worth the amount of the operation.
Result<BookingBody> payBodyOf(const server::UploadedOperation& operation);

/// Reads `{booking}`, or `{booking, reason}` of a cancellation.
Result<BookingBody> bookBodyOf(const server::UploadedOperation& operation);
Result<BookingBody> cancelBodyOf(const server::UploadedOperation& operation);

/// Reads `{original, cash_out, approval?}`; as payBodyOf().
Result<BookingBody> refundBodyOf(const server::UploadedOperation& operation);

} // namespace hui::community
