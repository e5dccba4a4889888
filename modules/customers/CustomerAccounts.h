// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/customer/AccountStanding.h"

#include <vector>

namespace hui::customers {

constexpr int billedDays = 28; ///< most accounts are billed by the month

/// An account a customer pays (缴费户号), the name of its biller, and how it stands.
struct AccountLine {
    PaidAccount paid;
    Biller biller;
    AccountStanding standing = {};
};

/// What is shown of an account in one word.
enum class AccountWord {
    Offline, ///< nobody could be asked: when it was paid last
    Asking,
    Unknown, ///< the biller did not say
    Overdue, ///< the amount, as a warning
    Debited, ///< paid by an agreement: also while a bill is open that is not late
    Due, ///< the amount
    Paid, ///< nothing is open, and it was paid within a month
    NextBill, ///< nothing is open until then
    Clear, ///< nothing is open
};

AccountWord accountWord(const AccountLine& line, const QDate& today);

/// The accounts of a record that this desk knows of, with what the services know of them; of those
/// whose biller is in the catalogue.
Result<QList<AccountLine>> accountsHere(Database& database, const QUuid& customer,
    const std::vector<KnowsAccounts>& services, const QDate& today);

/// The same once the platform has told: late ones first, the most overdue before the others, then
/// by when they were paid last. What it tells of holds; what it does not know is unknown.
Result<QList<AccountLine>> accountsTold(
    Database& database, const QList<AccountLine>& here, const QList<KnownAccount>& told);

/// The same with a state for all of them, while nothing is told.
QList<AccountLine> accountsIn(QList<AccountLine> lines, AccountStanding::State state);

} // namespace hui::customers
