// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/server/Operations.h"

namespace hui::community {

/// What the bank owes a hospital, what it owes customers of a branch, and what is not decided yet.
QString hospitalAccount(const QString& hospital);
QString dueBackAccount(const QString& branch);
QString clinicSuspense(const QString& branch);

server::OperationOutcome acceptedWith(const QJsonObject& result);
/// The hospital is to be asked; where there is no fault.
server::OperationOutcome askLater();
Result<server::OperationOutcome> askUnless(
    const Result<std::optional<server::OperationOutcome>>& fault);

/// One amount from an account to another, under the operation's name; what comes of it later has a
/// kind of its own ("community.charge.settle").
Result<Done> moveMoney(server::Context& context, const server::UploadedOperation& operation,
    const QString& debit, const QString& credit, const QString& kind = {});

/// Why the bank's table does not let it be done as it was signed.
Result<std::optional<server::OperationOutcome>> signatureFault(server::Context& context,
    const server::UploadedOperation& operation, const QString& means = QStringLiteral("cash"));

/// Why nobody is asked to take a number back: whose payment goes back with it is signed for, at any
/// amount and whatever the table says, in its channel and of its amount; what was free is by the
/// table.
Result<std::optional<server::OperationOutcome>> backFault(
    server::Context& context, const server::UploadedOperation& operation, const QUuid& payment);

/// Why a number is not asked for: who came to book it may not come for the one they book for.
Result<std::optional<server::OperationOutcome>> bookingFault(
    server::Context& context, const server::UploadedOperation& operation);

/// Why money is not taken as it was signed, or of whom (much cash: of who is known), or of an
/// account that is not good for it. Nothing has been taken of an account then.
Result<std::optional<server::OperationOutcome>> takingFault(
    server::Context& context, const server::UploadedOperation& operation, const PayWay& way);

/// The account behind what the terminal has read; it was good when the money was booked. Empty of
/// cash.
QString debitedBy(const PayWay& way);
/// Where the money comes from, and where it goes back to: cash waits until it is handed out.
QString fundsOf(const server::UploadedOperation& operation, const PayWay& way);
QString backTo(const QString& branch, const QString& debitAccount);

/// Cash that lies in the till for nothing: it is the customer's, for what it was taken.
Result<server::OperationOutcome> oweBack(server::Context& context,
    const server::UploadedOperation& operation, const QUuid& subject,
    const server::OperationOutcome& refusal);

} // namespace hui::community
