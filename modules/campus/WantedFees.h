// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "modules/campus/Fees.h"

#include <optional>

namespace hui::campus {

/// What a customer entered of the fees they want to pay, as the form of the case has it
/// (resources/catalogue/need_forms.json).
struct WantedFees {
    QString school = {}; ///< in their words
    QString number = {}; ///< of the student
    QString student = {};
    QString also = {}; ///< the company that pays, or which fee; in their words
    std::optional<FeeKind> kind
        = {}; ///< the fee that the kind of need names; none: whatever is due
};

WantedFees wantedFees(const Case& begun);

} // namespace hui::campus
