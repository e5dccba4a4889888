// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/platform/BatchBookRepository.h"
#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/PaymentBookRepository.h"

namespace hui::billpay {

// The postings of a payment, each balanced. The customer's money comes from the till or from the
// account that was debited, for a row of a list from what was taken for the list. It lies in
// suspense while its outcome is open, and ends with the biller and the bank's fees, or goes back
// where it came from.

/// The money is with us; the biller has not answered.
Result<Done> postTaken(server::Context& context, const server::UploadedOperation& operation,
    const BookedPayment& payment);

/// The money is with us and due back: the payment was refused when it arrived.
Result<Done> postTakenInVain(server::Context& context, const server::UploadedOperation& operation,
    const BookedPayment& payment);

/// The biller has it.
Result<Done> postSettled(server::Context& context, const server::UploadedOperation& operation,
    const BookedPayment& payment);

/// The biller does not have it: due back to the customer, or back in the account.
Result<Done> postFailed(server::Context& context, const server::UploadedOperation& operation,
    const BookedPayment& payment);

/// 挂账: over the end of the day.
Result<Done> postCarried(server::Context& context, const server::UploadedOperation& operation,
    const BookedPayment& payment);

/// 撤销: out of the till at once, or back in the account.
Result<Done> postCancelled(server::Context& context, const server::UploadedOperation& operation,
    const BookedPayment& payment);

/// 退款 granted by the biller: due back to the customer, or back in the account.
Result<Done> postGranted(server::Context& context, const server::UploadedOperation& operation,
    const BookedPayment& payment);

/// What was due back is paid out of the till.
Result<Done> postPaidOut(server::Context& context, const server::UploadedOperation& operation,
    const BookedPayment& payment);

/// The money of a list, with the list.
Result<Done> postBatchTaken(
    server::Context& context, const server::UploadedOperation& operation, const BookedBatch& batch);

/// What no row of a list has taken, back where it came from.
Result<Done> postBatchReturned(
    server::Context& context, const server::UploadedOperation& operation, const BookedBatch& batch);

} // namespace hui::billpay
