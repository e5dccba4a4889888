// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/RecordBooking.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/customers/platform/RetentionRepository.h"

#include <QJsonArray>
#include <QSet>

#include <utility>

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

OperationOutcome contradicted(const Error& found)
{
    if (found.detail == nameOf(CustomerField::Birth) || found.detail == nameOf(CustomerField::Sex))
        return refusal(u"birth_differs"_s, u"出生日期或性别与证件号码不符。"_s,
            u"The birth or sex is not that of the certificate's number."_s);
    return refusal(u"validity_wrong"_s, u"证件有效期与证件种类、年龄不符。"_s,
        u"A certificate of this kind cannot have this end at this age."_s);
}

OperationOutcome acceptedFor(const Customer& record, const MergedChanges& merged)
{
    OperationOutcome outcome;
    outcome.result = {{u"customer"_s, idText(record.id)}, {u"taken"_s, namesOf(merged.taken)},
        {u"conflicting"_s, namesOf(merged.conflicting)}};
    return outcome;
}

/// While the row was waited for, the record may have been joined to another: that one is locked
/// then, until the one that stands is the one that is locked.
Result<std::optional<Customer>> lockedRecord(CustomerRepository& customers, const QUuid& id)
{
    QUuid locked;
    for (;;) {
        const auto found = customers.byId(id); // which one stands for it
        if (!found || !*found || (*found)->id == locked)
            return found;
        locked = (*found)->id;
        if (const Result<Done> taken = customers.lock(locked); !taken)
            return std::unexpected(taken.error());
    }
}

Result<std::optional<LockedPair>> lockedPair(
    CustomerRepository& customers, const QUuid& first, const QUuid& second)
{
    QSet<QUuid> locked;
    for (;;) {
        const auto one = customers.byId(first);
        if (!one)
            return std::unexpected(one.error());
        const auto other = customers.byId(second);
        if (!other)
            return std::unexpected(other.error());
        if (!*one || !*other)
            return std::nullopt;
        QList<QUuid> open{qMin((*one)->id, (*other)->id), qMax((*one)->id, (*other)->id)};
        open.removeIf([&](const QUuid& id) { return locked.contains(id); });
        if (open.isEmpty())
            return LockedPair{**one, **other};
        for (const QUuid& id : std::as_const(open)) {
            if (const Result<Done> taken = customers.lock(id); !taken)
                return std::unexpected(taken.error());
            locked.insert(id);
        }
    }
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
                           .noteDealing(record.id, dateInChina(context.clock.nowUtc()));
    if (!noted)
        return noted;
    return tellOwners(context, record);
}

} // namespace hui::customers
