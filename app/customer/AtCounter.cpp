// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/AtCounter.h"

#include "app/customer/Customer.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/OpenRecord.h"

namespace hui {

Result<bool> isIdentifiedAt(
    Database& database, const QString& branch, const QUuid& record, const QDate& day)
{
    const auto isTheirs = CustomerBranchRepository(database).has(branch, record);
    if (!isTheirs || !*isTheirs)
        return isTheirs;
    return isRecordIdentified(database, record, day);
}

bool mayCome(const CustomerLink& link, const QDate& day)
{
    return link.stands(day) && (link.role == LinkRole::Agent || link.role == LinkRole::Guardian);
}

Result<bool> mayComeFor(
    Database& database, const QUuid& agent, const QUuid& customer, const QDate& day)
{
    const CustomerRepository records(database);
    const auto known = records.byId(customer);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return false;
    const auto stands = records.standingFor(agent); // the link may name what was joined since
    if (!stands)
        return std::unexpected(stands.error());
    for (const CustomerLink& link : (*known)->links) {
        if (!mayCome(link, day))
            continue;
        const auto other = records.standingFor(link.other);
        if (!other)
            return std::unexpected(other.error());
        if (!other->isNull() && *other == *stands)
            return true;
    }
    return false;
}

Result<bool> mightComeFor(
    Database& database, const QUuid& agent, const QUuid& customer, const QDate& day)
{
    const auto stands = CustomerRepository(database).standingFor(customer);
    if (!stands)
        return std::unexpected(stands.error());
    return stands->isNull() ? Result<bool>(true) : mayComeFor(database, agent, customer, day);
}

} // namespace hui
