// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/RecordBooking.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/customers/platform/RetentionRepository.h"

#include <QJsonArray>

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::OperationOutcome;

namespace {

QJsonArray namesOf(const QList<CustomerField>& fields)
{
    QJsonArray names;
    for (const CustomerField field : fields)
        names.append(nameOf(field));
    return names;
}

} // namespace

OperationOutcome refusal(const QString& code, const QString& zh, const QString& en)
{
    return {OperationOutcome::Status::Rejected, code, zh, en, {}};
}

OperationOutcome unknownCustomer()
{
    return refusal(
        u"customer_unknown"_s, u"平台没有该客户。"_s, u"The platform has no such customer."_s);
}

OperationOutcome acceptedFor(const Customer& record, const MergedChanges& merged)
{
    OperationOutcome outcome;
    outcome.result = {{u"customer"_s, idText(record.id)}, {u"taken"_s, namesOf(merged.taken)},
        {u"conflicting"_s, namesOf(merged.conflicting)}};
    return outcome;
}

Result<std::optional<Customer>> lockedRecord(CustomerRepository& customers, const QUuid& id)
{
    const auto found = customers.byId(id); // which one stands for it
    if (!found || !*found)
        return found;
    if (const Result<Done> locked = customers.lock((*found)->id); !locked)
        return std::unexpected(locked.error());
    return customers.byId((*found)->id);
}

Result<std::optional<LockedPair>> lockedPair(
    CustomerRepository& customers, const QUuid& first, const QUuid& second)
{
    QList<QUuid> ids;
    for (const QUuid& id : {first, second}) {
        const Result<QUuid> stands = customers.standingFor(id);
        if (!stands)
            return std::unexpected(stands.error());
        ids.append(*stands);
    }
    for (const QUuid& id : {qMin(ids.first(), ids.last()), qMax(ids.first(), ids.last())})
        if (const Result<Done> locked = customers.lock(id); !locked)
            return std::unexpected(locked.error());
    const auto one = customers.byId(first);
    if (!one)
        return std::unexpected(one.error());
    const auto other = customers.byId(second);
    if (!other)
        return std::unexpected(other.error());
    if (!*one || !*other)
        return std::nullopt;
    return LockedPair{**one, **other};
}

Result<Done> saveAndTell(server::Context& context, const Customer& record, const QString& branch)
{
    if (const Result<Done> saved = CustomerRepository(context.database).save(record); !saved)
        return saved;
    return tell(context, record, branch);
}

Result<Done> tellOwners(server::Context& context, const Customer& record)
{
    const auto all = CustomerBranchRepository(context.database).of(record.id);
    if (!all)
        return std::unexpected(all.error());
    for (const QString& one : *all)
        if (const auto told = server::publish(context.database,
                server::ofBranch(u"customer"_s, one), idText(record.id), toJson(record));
            !told)
            return told;
    return Done{};
}

Result<Done> tell(server::Context& context, const Customer& record, const QString& branch)
{
    CustomerBranchRepository branches(context.database);
    if (const Result<Done> added = branches.add(record.id, branch); !added)
        return added;
    const auto noted = RetentionRepository(context.database)
                           .noteDealing(record.id, server::chinaDate(context.clock.nowUtc()));
    if (!noted)
        return noted;
    return tellOwners(context, record);
}

} // namespace hui::customers
