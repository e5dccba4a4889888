// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerBranchRepository.h"

#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<Done> CustomerBranchRepository::add(const QUuid& customer, const QString& branch)
{
    const auto added = m_database.run(u"INSERT INTO customer_branch(customer, branch) VALUES (?, ?)"
                                      " ON CONFLICT (customer, branch) DO NOTHING"_s,
        {customer.toString(QUuid::WithoutBraces), branch});
    if (!added)
        return std::unexpected(added.error());
    return Done{};
}

Result<Done> CustomerBranchRepository::removeAll(const QUuid& customer)
{
    const auto removed = m_database.run(u"DELETE FROM customer_branch WHERE customer = ?"_s,
        {customer.toString(QUuid::WithoutBraces)});
    return removed ? Result<Done>(Done{}) : std::unexpected(removed.error());
}

Result<QStringList> CustomerBranchRepository::of(const QUuid& customer) const
{
    auto row
        = m_database.run(u"SELECT branch FROM customer_branch WHERE customer = ? ORDER BY branch"_s,
            {customer.toString(QUuid::WithoutBraces)});
    if (!row)
        return std::unexpected(row.error());
    QStringList branches;
    while (row->next())
        branches.append(row->value(0).toString());
    return branches;
}

Result<bool> CustomerBranchRepository::has(const QString& branch, const QUuid& customer) const
{
    const Result<QUuid> stands = CustomerRepository(m_database).standingFor(customer);
    if (!stands)
        return std::unexpected(stands.error());
    const auto branches = of(*stands);
    if (!branches)
        return std::unexpected(branches.error());
    return !stands->isNull() && branches->contains(branch);
}

QString customerBranchMigration()
{
    return u":/schema/platform/customers/001_customer_branch.sql"_s;
}

} // namespace hui
