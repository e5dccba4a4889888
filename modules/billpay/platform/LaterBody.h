// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/PaymentBookRepository.h"

namespace hui::billpay {

/// The words every later operation about a payment has in its body: {original, reason, cash_out,
/// approval}, and those of its own kind.
struct LaterBody {
    QUuid original;
    QString reason;
    std::optional<Money> cashOut; ///< what the pieces that go out are worth
    QString code; ///< of a complaint
    QDate dueOn; ///< of a complaint: when the customer was promised an answer; invalid: never
    QString verdict; ///< of a resolution: "paid", "not_paid"
    QString reference; ///< of its evidence
    QUuid undo; ///< the undoing of a whole list it is part of; null: it is signed itself
};
Result<LaterBody> laterBodyOf(const server::UploadedOperation& operation);

/// Uses a part of a signed undoing (`billpay.batch_undo`) for a payment of its list; false when it
/// does not cover it.
Result<bool> useUndo(server::Context& context, const server::UploadedOperation& operation,
    const QUuid& undo, const BookedPayment& payment);

/// The payment an operation is about, of the operation's branch; nothing when there is none.
Result<std::optional<BookedPayment>> originalOf(
    server::Context& context, const server::UploadedOperation& operation);

/// The payment of an operation whose `book` has found it.
Result<BookedPayment> bookedOriginal(
    server::Context& context, const server::UploadedOperation& operation);

} // namespace hui::billpay
