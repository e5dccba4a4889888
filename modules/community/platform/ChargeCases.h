// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/ServiceCase.h"
#include "app/server/Operations.h"

namespace hui::community {

/// Who moves a case by an operation of a desk.
CaseMover clinicMover(const server::UploadedOperation& operation);

/// The cases of the branch, and the stream that tells them.
CaseBook clinicCases(server::Context& context);

/// Which kinds of need a page of hospitals goes on with, by what the desks were told of them.
ServesKind servedByTold(server::Context& context, const QString& what);

/// Why an operation is refused for the case it names: that is of another kind of business than
/// `what` (ADR 88). Nothing when it is not.
Result<std::optional<server::OperationOutcome>> clinicCaseFault(
    server::Context& context, const server::UploadedOperation& operation, const QString& what);

/// The case an operation names goes on with its step, with what befell the legs as it was booked or
/// refused, within the transaction that does. Nothing when it names none, or one of another kind.
Result<Done> beginClinicCase(server::Context& context, const server::UploadedOperation& operation,
    const CaseStep& step, const QString& what, const QList<LegTold>& told);

/// Tells the case of `begun`, the operation that moved it first, what befell its legs by another
/// one, or by itself.
Result<Done> tellClinicCase(server::Context& context, const server::UploadedOperation& operation,
    const QUuid& begun, const QList<LegTold>& told);

/// The hospital has not answered: so says the case, in a transaction of its own, until it has.
void tellClinicSilent(server::Context& context, const server::UploadedOperation& operation);

} // namespace hui::community
