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
    bool secondQuery = false; ///< an account has several things, one of which is asked about
    bool tellsNetwork = false; ///< it sells by the network that serves a number
    QString periodKey = {}; ///< of the parameter that asks for the bills from a month on
    QString seasonKey = {}; ///< of the parameter that asks for the bill of a season
};

/// What an account owes at a simulated biller on a day, made from the numbers alone: the same
/// account gives the same bills. Accounts that end in 0 owe nothing; those whose last two digits
/// are 99 do not exist. With a second query the first one gives the things of the account, the one
/// that names a thing its bills; Refused when the account has no such thing.
Result<BillerAccount> sampleAccount(
    const SampleShape& shape, const BillQuestion& question, const QDate& today);

} // namespace hui::billpay
