// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// A bank card number, ISO/IEC 7812. Some old domestic cards fail Luhn: a warning.
RuleOutcome checkBankCard(const QString& text, QDate today);

/// A fuel card: Sinopec 100011 and 13 digits, PetroChina 90 and 14 digits.
RuleOutcome checkFuelCard(const QString& text, QDate today);

} // namespace hui
