// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// A number plate, GA 36-2018: ordinary, new energy, trailer, learner, police, cross-border.
RuleOutcome checkPlate(const QString& text, QDate today);

/// The number of a traffic penalty decision: 16 digits, or 15 without the check digit. How that
/// digit is made is not public, so it is not checked.
RuleOutcome checkTrafficDecision(const QString& text, QDate today);

} // namespace hui
