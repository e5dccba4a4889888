// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// 公民身份号码, GB 11643-1999. The region may be one withdrawn long ago: a number is kept for
/// life.
RuleOutcome checkResidentId18(const QString& text, QDate today);

/// The 15-digit number of first-generation cards (void since 2013-01-01); the normalised form is
/// the 18-digit number of the same person.
RuleOutcome checkResidentId15(const QString& text, QDate today);

/// 港澳台居民居住证: a resident number with 810000, 820000 or 830000 as its region.
RuleOutcome checkHmtResidencePermit(const QString& text, QDate today);

/// 外国人永久居留身份证 of 2023, 18 digits starting with 9.
RuleOutcome checkForeignPr2023(const QString& text, QDate today);

/// 外国人永久居留身份证 of 2017, three letters and 12 digits. Its check digit is not published: a
/// mismatch is a warning.
RuleOutcome checkForeignPr2017(const QString& text, QDate today);

} // namespace hui
