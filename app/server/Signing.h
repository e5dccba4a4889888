// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ApprovalPolicy.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Operators.h"

namespace hui::server {

/// How long a signature is good.
constexpr int signatureSeconds = 300;

/// Where a signature is given.
enum class SignedAt {
    AskingDesk, ///< in the dialog of the desk that asks, or on any page of it
    OtherDesk,
};

/// What the table asks of a signature, by the business day of the branch that asks.
Result<SigningTerms> signingTerms(Database& database, const Approval& approval);

/// Why a person may not sign there, by the bank's table and their limit; nothing when they may. Of
/// another branch than the one that asks: a supervisor or an approver of the centre
/// ("approver"), at a place that the table names for it.
Result<std::optional<Problem>> signingRefusal(
    Database& database, const Approval& approval, const OperatorAccount& approver, SignedAt where);

} // namespace hui::server
