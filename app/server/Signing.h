// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ApprovalRepository.h"
#include "app/server/Operators.h"

namespace hui::server {

/// How long a signature is good.
constexpr int signatureSeconds = 300;

/// Why a person may not sign, by the bank's table and their limit; nothing when they may.
Result<std::optional<Problem>> signingRefusal(
    Database& database, const Approval& approval, const OperatorAccount& approver);

} // namespace hui::server
