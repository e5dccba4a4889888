// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/ServiceCase.h"
#include "modules/campus/platform/FeeBodies.h"
#include "modules/campus/platform/FeePaymentRepository.h"

namespace hui::campus {

/// Why a payment is refused for the case it names: that is of another kind of business (ADR 88).
/// Nothing when it is not.
Result<std::optional<server::OperationOutcome>> feeCaseFault(
    server::Context& context, const FeePayBody& body);

/// The case a payment names goes on with it, with what befell its legs as it was booked or refused,
/// within the transaction that does. Nothing when it names none, or one of another kind.
Result<Done> beginFeeCase(server::Context& context, const server::UploadedOperation& payment,
    const FeePayBody& body, const QList<LegTold>& told);

/// Tells the case of a payment what befell its legs by an operation: its own, or a later one.
Result<Done> tellFeeCase(server::Context& context, const server::UploadedOperation& operation,
    const QUuid& payment, const QList<LegTold>& told);

/// The school does not have the money of a payment (`event`: Fail) or has let it go (Undo): an
/// account has it again, cash is due back.
Result<Done> tellFeesGone(server::Context& context, const server::UploadedOperation& operation,
    const BookedFees& payment, LegEvent event);

} // namespace hui::campus
