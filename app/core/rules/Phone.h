// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// A mobile number of the mainland, with or without +86. The range says which operator it was given
/// to, not which it has now (numbers move since 2019-12-01).
RuleOutcome checkMobile(const QString& text, QDate today);

} // namespace hui
