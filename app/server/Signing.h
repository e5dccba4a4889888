// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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

/// Why a person may not sign there, by the bank's table and their limit; nothing when they may.
Result<std::optional<Problem>> signingRefusal(
    Database& database, const Approval& approval, const OperatorAccount& approver, SignedAt where);

} // namespace hui::server
