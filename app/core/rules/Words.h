// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// 中文大写金额. The prefix 人民币 is kept if it was there.
RuleOutcome checkRmbUppercase(const QString& text, QDate today);

/// 票据出票日期大写. A missing leading 零 is a warning: the bank may accept the bill at the
/// drawer's risk.
RuleOutcome checkBillDateUppercase(const QString& text, QDate today);

} // namespace hui
