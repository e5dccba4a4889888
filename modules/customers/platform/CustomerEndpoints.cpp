// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/CustomerEndpoints.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/Duplicates.h"
#include "app/server/Audit.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/customers/AccountNumber.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/platform/CustomerOperations.h"
#include "modules/customers/platform/RecordBooking.h"

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

constexpr int mostFound = 20;
constexpr qsizetype longestTyped = 60;
constexpr qsizetype longestTag = 40;

/// The lines of records, masked; whether the branch of the caller has each.
Result<QJsonArray> linesOf(
    Context& context, const Request& request, const QList<Customer>& customers)
{
    QJsonArray lines;
    for (const Customer& customer : customers) {
        const auto branches = CustomerBranchRepository(context.database).of(customer.id);
        if (!branches)
            return std::unexpected(branches.error());
        lines.append(toJson(lineOf(customer, branches->contains(request.caller.branch))));
    }
    return lines;
}

/// Who looked, before anything is told: of the person the number of the record alone, and of what
/// was typed nothing.
Result<Done> noteLook(
    Context& context, const Request& request, const QString& action, const QString& outcome)
{
    const QString id = request.parameters.value(u"id"_s, u"-"_s);
    return server::writeAudit(context.database,
        {request.receivedAt, request.caller.branch, request.caller.deviceId,
            request.signedIn ? request.signedIn->id : QString(), action, id, outcome});
}

Response answerOf(Context& context, const Request& request, const QString& action,
    const QList<Customer>& customers)
{
    const auto lines = context.database.transaction([&]() -> Result<QJsonArray> {
        const QString outcome = customers.isEmpty() ? u"none"_s : u"ok"_s;
        if (const Result<Done> noted = noteLook(context, request, action, outcome); !noted)
            return std::unexpected(noted.error());
        return linesOf(context, request, customers);
    });
    return lines ? Response{200, {{u"customers"_s, *lines}}} : toResponse(lines.error());
}

/// What is looked for.
struct Wanted {
    QString typed;
    QString tag; ///< a label they have; empty: any
};

/// The record of whoever holds an account, should the bank have one of them.
Result<std::optional<Customer>> holderOf(
    Context& context, const BankCore& core, const AccountNumber& account)
{
    const auto document = core.holderOf(context.database, account.number);
    if (!document)
        return std::unexpected(document.error());
    if (!*document)
        return std::nullopt;
    return CustomerRepository(context.database).byCertificate(**document);
}

/// Whose account was looked for stands in the log of their record; that one was, also when it is
/// nobody's.
Result<Done> noteAccountLook(
    Context& context, const Request& request, const std::optional<Customer>& holder)
{
    return server::writeAudit(context.database,
        {request.receivedAt, request.caller.branch, request.caller.deviceId,
            request.signedIn ? request.signedIn->id : QString(), u"customer.account"_s,
            holder ? idText(holder->id) : u"-"_s, holder ? u"ok"_s : u"none"_s});
}

/// The holder before those who were found otherwise.
Result<QList<Customer>> withHolder(
    Context& context, const Request& request, const BankCore& core, const Wanted& wanted)
{
    const CustomerRepository customers(context.database);
    auto found = wanted.tag.isEmpty() ? customers.find(wanted.typed, mostFound)
                                      : customers.findTagged(wanted.tag, wanted.typed, mostFound);
    const auto account = accountNumberOf(wanted.typed, dateInChina(context.clock.nowUtc()));
    if (!found || !account)
        return found;
    const auto holder = holderOf(context, core, *account);
    if (!holder)
        return std::unexpected(holder.error());
    const auto noted
        = context.database.transaction([&] { return noteAccountLook(context, request, *holder); });
    if (!noted)
        return std::unexpected(noted.error());
    const bool fits = *holder && (wanted.tag.isEmpty() || hasTag((*holder)->tags, wanted.tag));
    if (!fits || std::ranges::find(*found, (*holder)->id, &Customer::id) != found->end())
        return found;
    found->prepend(**holder);
    found->resize(qMin(found->size(), qsizetype{mostFound}));
    return found;
}

Response find(Context& context, const Request& request, const BankCore& core)
{
    JsonReader reader(request.body);
    Wanted wanted;
    wanted.tag = reader.optionalString("tag"_L1, longestTag).value_or(QString());
    wanted.typed = reader.string("typed"_L1, longestTyped, wanted.tag.isEmpty() ? 1 : 0);
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    const auto found = withHolder(context, request, core, wanted);
    if (!found)
        return toResponse(found.error());
    return answerOf(context, request, u"customer.find"_s, *found);
}

Response noSuchCustomer()
{
    return toResponse({404, u"customer_unknown"_s, u"平台没有该客户。"_s,
        u"The platform has no such customer."_s, server::Retry::Never, u"id"_s});
}

/// Who in the whole bank may be the same person.
Response duplicates(Context& context, const Request& request)
{
    if (const auto read = JsonReader(request.body).finish(); !read)
        return toResponse(server::malformed(read.error()));
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    const auto record = CustomerRepository(context.database).byId(id);
    if (!record)
        return toResponse(record.error());
    if (!*record)
        return noSuchCustomer();
    const auto found = duplicatesOf(context.database, **record);
    if (!found)
        return toResponse(found.error());
    QList<Customer> others;
    for (const Duplicate& duplicate : *found)
        others.append(duplicate.customer);
    return answerOf(context, request, u"customer.duplicates"_s, others);
}

/// The record, entered for the branch; nothing when there is none.
Result<std::optional<Customer>> taken(Context& context, const Request& request, const QUuid& id)
{
    const auto record = CustomerRepository(context.database).byId(id);
    if (!record)
        return record;
    const server::AuditEntry entry{request.receivedAt, request.caller.branch,
        request.caller.deviceId, request.signedIn ? request.signedIn->id : QString(),
        u"customer.take"_s, idText(id), *record ? u"ok"_s : u"customer_unknown"_s};
    if (const Result<Done> noted = server::writeAudit(context.database, entry); !noted)
        return std::unexpected(noted.error());
    if (*record)
        if (const auto told = tell(context, **record, request.caller.branch); !told)
            return std::unexpected(told.error());
    return record;
}

Response take(Context& context, const Request& request)
{
    if (const auto read = JsonReader(request.body).finish(); !read)
        return toResponse(server::malformed(read.error()));
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    const auto record = context.database.transaction([&] { return taken(context, request, id); });
    if (!record)
        return toResponse(record.error());
    if (!*record)
        return noSuchCustomer();
    return {200, toJson(**record)};
}

} // namespace

server::Handler findCustomers(const std::shared_ptr<const BankCore>& core)
{
    return
        [core](Context& context, const Request& request) { return find(context, request, *core); };
}

server::Handler findDuplicates()
{
    return duplicates;
}

server::Handler takeCustomer()
{
    return take;
}

} // namespace hui::customers
