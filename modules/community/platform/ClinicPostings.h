// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::community {

/// What the bank owes a hospital, what it owes customers of a branch, and what is not decided yet.
QString hospitalAccount(const QString& hospital);
QString dueBackAccount(const QString& branch);
QString clinicSuspense(const QString& branch);

server::OperationOutcome acceptedWith(const QJsonObject& result);
/// The hospital is to be asked.
server::OperationOutcome askLater();

/// One amount from an account to another, under the operation's name; what comes of it later has a
/// kind of its own ("community.charge.settle").
Result<Done> moveMoney(server::Context& context, const server::UploadedOperation& operation,
    const QString& debit, const QString& credit, const QString& kind = {});

/// Why the bank's table does not let it be done as it was signed.
Result<std::optional<server::OperationOutcome>> signatureFault(server::Context& context,
    const server::UploadedOperation& operation, bool isSigned,
    const QString& means = QStringLiteral("cash"));

/// Why cash is not taken as it was signed, or of whom: much of it from somebody with a record only.
Result<std::optional<server::OperationOutcome>> takingFault(
    server::Context& context, const server::UploadedOperation& operation, bool isSigned);

/// Cash that lies in the till for nothing: it is the customer's, for what it was taken.
Result<server::OperationOutcome> oweBack(server::Context& context,
    const server::UploadedOperation& operation, const QUuid& subject,
    const server::OperationOutcome& refusal);

} // namespace hui::community
