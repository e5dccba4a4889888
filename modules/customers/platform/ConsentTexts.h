// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ConsentText.h"

namespace hui {
class Database;
}

namespace hui::customers {

/// Enters a text of the bank and tells every desk, inside the caller's transaction. The same again
/// changes nothing.
Result<Done> publishConsentText(Database& database, const ConsentText& text);

/// A text of each kind, for the sample bank.
QList<ConsentText> sampleConsentTexts();

} // namespace hui::customers
