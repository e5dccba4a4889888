// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/ConsentText.h"
#include "app/customer/Customer.h"
#include "app/receipt/ReceiptDocument.h"

namespace hui::customers {

/// Who is asked for a consent, and where.
struct ConsentScene {
    Shift shift;
    QString bank; ///< "惠民银行"
    Customer customer;
};

/// What a customer signs: who, what for and until when, then the text in its version; Chinese,
/// the person masked. What was not entered yet stands as a line to be filled in by hand.
ReceiptDocument consentPaper(
    const Consent& consent, const ConsentText& text, const ConsentScene& scene);

} // namespace hui::customers
