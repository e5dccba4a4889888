// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// IBAN, ISO 13616: length by country and MOD 97. Countries without IBAN are refused as such.
RuleOutcome checkIban(const QString& text, QDate today);

/// BIC, ISO 9362.
RuleOutcome checkBic(const QString& text, QDate today);

/// 支付系统行号: 12 digits, the last ISO 7064 MOD 11,10.
RuleOutcome checkCnaps(const QString& text, QDate today);

/// 国家电网户号: 10 digits, or 13 of the unified form.
RuleOutcome checkStateGridAccount(const QString& text, QDate today);

} // namespace hui
