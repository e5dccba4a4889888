// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// The names of all rules, as `huideskctl check --list` prints them.
QStringList ruleNames();

/// What the rule of this name says of a text; nothing when there is no such rule. `today` is what
/// dates of birth and expiry are held against.
std::optional<RuleOutcome> checkRule(QStringView name, const QString& text, QDate today);

/// A reason or warning in words: English, to be translated in the context "Rule".
const char* ruleText(QStringView code);

} // namespace hui
