// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"
#include "modules/customers/BankAccount.h"

#include <memory>
#include <optional>

namespace hui {
class Database;
}

namespace hui::customers {

/// An account as the bank's core has it. The whole number stays on the platform.
struct CoreAccount {
    QString number;
    BankAccount facts; ///< key and masked number are left to whoever tells it
};

/// The door to the bank's core: which accounts a customer has, whose an account is, and what is in
/// it. The reference
/// platform has a simulator behind it; a bank puts its own core here. From any worker.
class BankCore {
public:
    virtual ~BankCore() = default;

    /// The accounts and cards of whoever has the documents of this record, as they stand today.
    virtual Result<QList<CoreAccount>> accountsOf(
        Database& database, const Customer& holder, const QDate& today) const
        = 0;

    /// The document by which the core knows whoever holds the account or card with exactly this
    /// number, also one that is lost or closed; nothing when there is no such number.
    virtual Result<std::optional<Certificate>> holderOf(
        Database& database, const QString& number) const
        = 0;

    /// What is in it, in each of its currencies; what is owed is below zero.
    virtual Result<QList<Money>> balanceOf(Database& database, const CoreAccount& account) const
        = 0;

    /// Whether a token that a terminal at a desk has read is this account's.
    virtual bool isRead(const CoreAccount& account, const QString& token) const = 0;
};

} // namespace hui::customers
