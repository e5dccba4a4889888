// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// 统一社会信用代码, GB 32100-2015. Development zones use region codes of their own, so an unknown
/// region is a warning.
RuleOutcome checkUscc(const QString& text, QDate today);

/// 组织机构代码, GB 11714-1997; the hyphen before the check character may be left out.
RuleOutcome checkOrganisationCode(const QString& text, QDate today);

} // namespace hui
