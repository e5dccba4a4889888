// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// The two lines of 44 of a passport, ICAO 9303-4, joined by a line end.
RuleOutcome checkMrzTd3(const QString& text, QDate today);

/// The three lines of 30 of a card, ICAO 9303-5, joined by line ends; the number may be longer
/// than nine characters and then goes on in the optional data.
RuleOutcome checkMrzTd1(const QString& text, QDate today);

} // namespace hui
