// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// 涉外收支交易编码: six digits. Our table is a part of the published one, so a well-formed code
/// that is not in it is a warning.
RuleOutcome checkSafeCode(const QString& text, QDate today);

/// The purpose on the 个人购汇申请书, one of eleven.
RuleOutcome checkFxPurpose(const QString& text, QDate today);

/// ISO 20022 ExternalCategoryPurpose1Code.
RuleOutcome checkCategoryPurpose(const QString& text, QDate today);

} // namespace hui
