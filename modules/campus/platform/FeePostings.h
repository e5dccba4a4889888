// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/server/Ledger.h"
#include "app/server/Operations.h"
#include "modules/campus/platform/SchoolAdapter.h"

namespace hui::campus {

/// What the bank owes a school.
QString schoolAccount(const QString& school);

/// The money of a class list that no row has taken yet.
QString listAccount(const QUuid& list);

/// Where money lies that a school has not answered for, and what is due back to customers.
QString askedAccount(const QString& branch);
QString feesDueAccount(const QString& branch);

/// Where what came goes back to: as cash it waits until it is handed out, else it is on its account
/// at once.
QString feesBackAccount(const QString& branch, const QString& debitAccount);

/// One amount from an account to another, under the operation's name as `kind`.
Result<Done> moveFees(server::Context& context, const server::UploadedOperation& operation,
    const QString& kind, Money amount, const std::pair<QString, QString>& fromTo);

/// Why the bank's table does not let it be done as it was signed.
Result<std::optional<server::OperationOutcome>> signatureFault(server::Context& context,
    const server::UploadedOperation& operation, Money amount, PayMode mode = PayMode::Cash);

/// Why cash is not taken as it was signed, or of whom: much of it from somebody who is known only.
Result<std::optional<server::OperationOutcome>> takingFault(
    server::Context& context, const server::UploadedOperation& operation, Money amount);

/// Why an account is not debited; else it is told in `account`. Nothing is taken yet.
Result<std::optional<server::OperationOutcome>> debitFault(server::Context& context,
    const server::UploadedOperation& operation, const PayWay& way, QString& account);

server::OperationOutcome acceptedWith(const QJsonObject& result);
server::OperationOutcome askLater();

/// What a school's answer makes of an operation.
server::OperationOutcome outcomeOf(const Result<SchoolAnswer>& answer, const char* refusal);

} // namespace hui::campus
