// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/platform/BankCore.h"

namespace hui::customers {

/// A core that does not exist: the people of the sample data have the accounts of a fixed list,
/// nobody else has any, so that tests and pictures repeat. What is in an account in yuan is what
/// the sample bank's debits leave there (app/server/Debits.h); what is in one in another currency
/// stands in the list.
class SimulatedCore final : public BankCore {
public:
    Result<QList<CoreAccount>> accountsOf(
        Database& database, const Customer& holder, const QDate& today) const override;
    Result<std::optional<Certificate>> holderOf(
        Database& database, const QString& number) const override;
    Result<QList<Money>> balanceOf(Database& database, const CoreAccount& account) const override;
    bool isRead(const CoreAccount& account, const QString& token) const override;
};

} // namespace hui::customers
