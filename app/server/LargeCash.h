// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

#include <functional>
#include <optional>

namespace hui::server {

/// Whether the record of a customer is there with a document that is good on the day: asked only of
/// much cash.
using KnowsCustomer = std::function<Result<bool>(Database&, const QUuid&, const QDate&)>;

/// Whether much cash (大额现金) is taken of nobody that was identified: then the final refusal
/// payer_missing, whatever the desk asked for. From `identify_cash_from` on, by the row of the
/// stream `pay_policy` in force on the operation's business day; 50,000 yuan before the bank has
/// spoken (Order 〔2025〕11). Identified is who stands in `body.payer` with name, document and a
/// copy kept, or is named by `body.customer`, a record with a good document. Inside the booking
/// transaction; the cash of a refusal is due back like that of any other.
Result<std::optional<OperationOutcome>> checkPayer(Database& database,
    const UploadedOperation& operation, Money cash, const KnowsCustomer& knows = {});

} // namespace hui::server
