// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "app/server/PhonePages.h"
#include "modules/billpay/platform/PaymentBookRepository.h"

namespace hui::billpay {

/// Makes the electronic receipt of an accepted payment for the customer's telephone: what the paper
/// says, masked as there, without the name. Nothing when the platform has no phone pages. Inside
/// the transaction that accepts.
Result<std::optional<server::PhoneLink>> makeReceiptPage(server::Context& context,
    const server::UploadedOperation& operation, const BookedPayment& payment);

/// What the desk is told of a payment that the biller has: its receipt, the parts of the fee that
/// the customer did not bear, and the link to the electronic receipt when there is one. `operation`
/// is the payment as it was uploaded.
Result<QJsonObject> receiptResult(server::Context& context,
    const server::UploadedOperation& operation, const BookedPayment& payment);

/// Says on the electronic receipt that the payment was reversed. It stays otherwise as it was.
Result<Done> announceReversal(
    server::Context& context, const QUuid& payment, const QString& receiptNumber);

} // namespace hui::billpay
