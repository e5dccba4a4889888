// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ApprovalPolicy.h"

namespace hui {

/// What holds before the bank's first table, at the desk and on the platform: a supervisor signs
/// cash from what is large at the branch on.
inline ApprovalPolicy largeCashRule(Money largeCash)
{
    const QString everyKind = QStringLiteral("*");
    const QString cash = QStringLiteral("cash");
    return {{}, {{everyKind, cash, largeCash, ApprovalLevel::Supervisor}}};
}

} // namespace hui
