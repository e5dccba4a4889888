// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// 港澳居民来往内地通行证: H or M and 8 digits, with or without a two-digit issue count.
RuleOutcome checkHkMacaoPermit(const QString& text, QDate today);

/// 台湾居民来往大陆通行证: 8 digits; 10 digits and perhaps a letter on old booklets, with a
/// warning.
RuleOutcome checkTaiwanPermit(const QString& text, QDate today);

/// The printed number of a Chinese passport, ordinary, official, Hong Kong or Macao. Form only.
RuleOutcome checkCnPassport(const QString& text, QDate today);

} // namespace hui
