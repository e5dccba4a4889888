// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/platform/BillerAdapter.h"

namespace hui::billpay {

/// What a simulated biller is like, as far as its bills go.
struct SampleShape {
    QString biller; ///< its id
    QString category; ///< "water"
    bool isList = true; ///< false: one bill an account
    bool tellsBills = true; ///< false: it checks an account, or takes money for it, and no more
};

/// What an account owes at a simulated biller on a day, made from the numbers alone: the same
/// account gives the same bills. Accounts that end in 0 owe nothing; those whose last two digits
/// are 99 do not exist.
Result<BillerAccount> sampleAccount(
    const SampleShape& shape, const QString& account, const QDate& today);

} // namespace hui::billpay
