// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/RightsOperations.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/LinkRepository.h"
#include "app/server/Approvals.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/customers/RightsBody.h"
#include "modules/customers/platform/RecordBooking.h"
#include "modules/customers/platform/RetentionRepository.h"

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

constexpr int readAtOnce = 50; // each is forgotten in a transaction of its own

/// Who asked, as the audit keeps it: nothing of the person but the number of the record.
Result<Done> noteAsked(Context& context, const UploadedOperation& operation, const QUuid& customer)
{
    return server::writeAudit(context.database,
        {operation.at, operation.branch, operation.deviceId, operation.operatorId, operation.kind,
            idText(customer), u"ok"_s});
}

/// The record that a signed operation is about, or the refusal.
struct Asked {
    std::optional<Customer> record;
    std::optional<OperationOutcome> refusal;
};

Result<Asked> askedFor(Context& context, const UploadedOperation& operation)
{
    const auto body = rightsBodyFromJson(operation.body);
    if (!body)
        return std::unexpected(body.error());
    const auto missing = server::checkApproval(context.database, operation);
    if (!missing)
        return std::unexpected(missing.error());
    if (*missing)
        return Asked{std::nullopt, **missing};
    CustomerRepository customers(context.database);
    const auto record = lockedRecord(customers, body->customer);
    if (!record)
        return std::unexpected(record.error());
    if (!*record)
        return Asked{std::nullopt, unknownCustomer()};
    const auto noted = noteAsked(context, operation, (*record)->id);
    if (!noted)
        return std::unexpected(noted.error());
    return Asked{**record, std::nullopt};
}

Result<OperationOutcome> bookExport(Context& context, const UploadedOperation& operation)
{
    const auto asked = askedFor(context, operation);
    if (!asked)
        return std::unexpected(asked.error());
    return asked->refusal ? *asked->refusal : acceptedFor(*asked->record);
}

Result<OperationOutcome> bookErase(Context& context, const UploadedOperation& operation)
{
    auto asked = askedFor(context, operation);
    if (!asked)
        return std::unexpected(asked.error());
    if (asked->refusal)
        return *asked->refusal;
    Customer& record = *asked->record;
    if (record.eraseOn.isValid())
        return refusal(u"erasure_asked"_s, u"该客户已申请删除。"_s,
            u"The customer has asked to be forgotten already."_s);
    // Asking is no dealing: it does not make the person be kept longer.
    const auto until = RetentionRepository(context.database)
                           .keptUntil(record, dateInChina(context.clock.nowUtc()));
    if (!until)
        return std::unexpected(until.error());
    record.eraseOn = *until;
    if (const Result<Done> saved = CustomerRepository(context.database).save(record); !saved)
        return std::unexpected(saved.error());
    if (const Result<Done> told = tellOwners(context, record); !told)
        return std::unexpected(told.error());
    OperationOutcome outcome = acceptedFor(record);
    outcome.result.insert(u"erase_on"_s, record.eraseOn.toString(Qt::ISODate));
    return outcome;
}

/// Whoever is linked to the person keeps no name of theirs.
Result<Done> partFrom(Context& context, const QUuid& person)
{
    CustomerRepository customers(context.database);
    const auto linked = LinkRepository(context.database).linkedTo(person);
    if (!linked)
        return std::unexpected(linked.error());
    for (const QUuid& id : *linked) {
        const auto other = lockedRecord(customers, id);
        if (!other)
            return std::unexpected(other.error());
        if (!*other || (*other)->id == person)
            continue;
        Customer parted = **other;
        parted.links.removeIf([&](const CustomerLink& link) { return link.other == person; });
        if (const Result<Done> saved = customers.save(parted); !saved)
            return saved;
        if (const Result<Done> told = tellOwners(context, parted); !told)
            return told;
    }
    return Done{};
}

using Others = QList<server::ForgetPerson>;

/// What all services have of the person beside the record goes first: it is found by its numbers.
Result<Done> forgetElsewhere(Context& context, const QUuid& person, const Others& others)
{
    const auto numbers = CustomerRepository(context.database).numbersOf(person);
    if (!numbers)
        return std::unexpected(numbers.error());
    for (const server::ForgetPerson& forgets : others)
        if (const Result<Done> gone = forgets(context, *numbers); !gone)
            return gone;
    return Done{};
}

Result<Done> forget(Context& context, const QUuid& person, const Others& others)
{
    if (const Result<Done> gone = forgetElsewhere(context, person, others); !gone)
        return gone;
    if (const Result<Done> parted = partFrom(context, person); !parted)
        return parted;
    CustomerBranchRepository branches(context.database);
    const auto had = branches.of(person);
    if (!had)
        return std::unexpected(had.error());
    for (const QString& branch : *had)
        if (const auto told = server::publish(context.database,
                server::ofBranch(u"customer"_s, branch), idText(person), QJsonObject());
            !told)
            return told;
    if (const Result<Done> left = branches.removeAll(person); !left)
        return left;
    if (const Result<Done> done = RetentionRepository(context.database).forget(person); !done)
        return done;
    if (const Result<Done> removed = CustomerRepository(context.database).remove(person); !removed)
        return removed;
    return server::writeAudit(context.database,
        {context.clock.nowUtc(), u""_s, u""_s, u"platform"_s, u"customer.erased"_s, idText(person),
            u"ok"_s});
}

Result<Done> eraseOrPostpone(
    Context& context, const QUuid& id, const QDate& today, const Others& others)
{
    CustomerRepository customers(context.database);
    const auto record = lockedRecord(customers, id);
    if (!record)
        return std::unexpected(record.error());
    if (!*record || !(*record)->eraseOn.isValid() || (*record)->eraseOn > today)
        return Done{}; // another platform was first
    const auto until = RetentionRepository(context.database).keptUntil(**record, today);
    if (!until)
        return std::unexpected(until.error());
    if (*until <= today)
        return forget(context, (*record)->id, others);
    Customer postponed = **record;
    postponed.eraseOn = *until;
    if (const Result<Done> saved = customers.save(postponed); !saved)
        return saved;
    return tellOwners(context, postponed);
}

} // namespace

server::OperationKind exportOperation()
{
    return {u"customer.export"_s, bookExport};
}

server::OperationKind eraseOperation()
{
    return {u"customer.erase"_s, bookErase};
}

Result<Done> eraseDue(Context& context, const QList<server::ForgetPerson>& others)
{
    const QDate today = dateInChina(context.clock.nowUtc());
    Result<Done> done = Done{};
    QUuid last;
    for (;;) {
        const auto due
            = CustomerRepository(context.database).dueForErasure(today, last, readAtOnce);
        if (!due)
            return std::unexpected(due.error());
        if (due->isEmpty())
            return done;
        for (const QUuid& id : *due) {
            const auto erased = context.database.transaction(
                [&] { return eraseOrPostpone(context, id, today, others); });
            if (!erased)
                done = erased; // the others are forgotten all the same
        }
        last = due->last();
    }
}

Result<Done> forgetUnrecorded(Context& context, const QList<server::ForgetBefore>& services)
{
    const QDate today = dateInChina(context.clock.nowUtc());
    const auto first = RetentionRepository(context.database).firstDayKept(today);
    if (!first)
        return std::unexpected(first.error());
    for (const server::ForgetBefore& forgets : services)
        if (const auto gone
            = context.database.transaction([&] { return forgets(context, *first); });
            !gone)
            return gone;
    return Done{};
}

} // namespace hui::customers
