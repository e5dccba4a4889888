// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/ReceiptDocument.h"
#include "modules/customers/ReprintConsent.h"

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

/// The paper of a consent that was signed before, marked 补打 with its count: when the original was
/// signed and, if it was, withdrawn.
ReceiptDocument consentCopy(const ConsentCopy& copy, const Shift& shift, const QString& bank);

} // namespace hui::customers
