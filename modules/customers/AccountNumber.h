// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace hui::customers {

/// The number of an account or card with the bank, as it was looked for.
struct AccountNumber {
    QString number; ///< the digits alone
    /// Its last digit does not go with the others (Luhn): most likely mistyped. Some old numbers of
    /// the country are so, and they are looked for all the same.
    bool isOdd = false;
};

/// What was typed or read, when it can be such a number as a whole: 12 to 19 digits, with whatever
/// spaces, and not the number of a resident, which is one of 18 digits, too.
std::optional<AccountNumber> accountNumberOf(const QString& typed, const QDate& today);

} // namespace hui::customers
