// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/customer/AccountRepository.h"

#include <QDate>
#include <QJsonObject>

#include <functional>

namespace hui {

/// How it stands with an account that a customer pays, as far as anybody has told.
struct AccountStanding {
    enum class State {
        Offline, ///< nobody could be asked
        Asking, ///< the answer is awaited
        Unknown, ///< the biller did not say: it does not answer, or asks for more than an account
        Owes, ///< bills are open
        Clear, ///< none is
    };
    State state = State::Offline;
    Money due = Money::fen(0); ///< of all open bills, with what was added for lateness
    int bills = 0;
    int overdueDays = 0; ///< of the oldest bill; 0: none is late
    bool isDebited = false; ///< an agreement stands by which it is paid (自动代扣)
    QDate nextBill = {}; ///< invalid: not told

    friend bool operator==(const AccountStanding&, const AccountStanding&) = default;
};

/// An account that a customer pays, and how it stands.
struct KnownAccount {
    PaidAccount paid;
    AccountStanding standing = {};

    friend bool operator==(const KnownAccount&, const KnownAccount&) = default;
};

/// What one service knows on this desk of accounts, without the line: it notes it at those of its
/// own, and leaves the others as they are.
using KnowsAccounts
    = std::function<Result<Done>(Database&, QList<KnownAccount>& accounts, const QDate& today)>;

/// As the platform tells them. A Protocol error names the field that is wrong.
QJsonObject toJson(const QList<KnownAccount>& accounts);
Result<QList<KnownAccount>> knownAccountsFromJson(const QJsonObject& json);

} // namespace hui
