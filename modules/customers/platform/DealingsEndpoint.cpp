// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/DealingsEndpoint.h"

#include "app/core/IdText.h"
#include "app/customer/CustomerBranchRepository.h"
#include "app/customer/CustomerRepository.h"
#include "app/server/Audit.h"
#include "app/server/Inbox.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/OnlineDealings.h"

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

JournalEntry entryOf(const server::InboxRow& row)
{
    const server::UploadedOperation& told = row.operation;
    JournalEntry entry;
    entry.operation
        = {told.id, told.kind, {told.operatorId, {}, told.branch, told.till, told.businessDate},
            told.amount, told.body, told.at};
    using enum server::OperationOutcome::Status;
    const bool isAccepted = row.outcome.status == Accepted;
    if (row.done)
        entry.state = isAccepted ? OutboxState::Accepted : OutboxState::Rejected;
    else
        entry.state = OutboxState::Unknown;
    return shownDealing(entry);
}

Result<DealingsPage> pageOf(Context& context, const QStringList& numbers, qint64 before)
{
    const auto rows = server::Inbox(context.database).ofCustomer(numbers, before, dealingsPage + 1);
    if (!rows)
        return std::unexpected(rows.error());
    DealingsPage page;
    QList<QUuid> cases;
    for (const server::InboxRow& row : rows->first(qMin(rows->size(), qsizetype{dealingsPage}))) {
        page.entries.append(entryOf(row));
        cases.append(caseIn(row.operation.kind, row.operation.id, row.operation.body));
    }
    const auto online = onlineDealings(context.database, cases);
    if (!online)
        return std::unexpected(online.error());
    if (!online->isEmpty())
        page.entries = joinedDealings(page.entries, *online);
    if (rows->size() > dealingsPage)
        page.next = rows->at(dealingsPage - 1).number;
    return page;
}

Result<std::optional<DealingsPage>> look(Context& context, const Request& request, qint64 before)
{
    const auto numbers = lookAt(context, request, u"customer.dealings"_s);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty())
        return std::nullopt;
    return pageOf(context, *numbers, before);
}

Response list(Context& context, const Request& request)
{
    const QString asked = request.query.queryItemValue(u"before"_s);
    bool isNumber = asked.isEmpty();
    const qint64 before = asked.isEmpty() ? 0 : asked.toLongLong(&isNumber);
    if (!isNumber || before < 0) {
        server::Problem problem = server::problem("malformed");
        problem.field = u"before"_s;
        return toResponse(problem);
    }
    const auto page = context.database.transaction([&] { return look(context, request, before); });
    if (!page)
        return toResponse(page.error());
    if (!*page)
        return notOurs();
    return {200, toJson(**page)};
}

} // namespace

Result<QStringList> numbersOfOurs(Context& context, const Request& request)
{
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    const CustomerRepository customers(context.database);
    const Result<QUuid> stands = customers.standingFor(id);
    if (!stands)
        return std::unexpected(stands.error());
    const auto isOurs = CustomerBranchRepository(context.database).has(request.caller.branch, id);
    if (!isOurs)
        return std::unexpected(isOurs.error());
    return *isOurs ? customers.numbersOf(*stands) : Result<QStringList>(QStringList());
}

Result<Done> noteLookAt(
    Context& context, const Request& request, const QString& action, const QString& outcome)
{
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    return server::writeAudit(context.database,
        {request.receivedAt, request.caller.branch, request.caller.deviceId,
            request.signedIn ? request.signedIn->id : QString(), action, idText(id), outcome});
}

Result<QStringList> lookAt(Context& context, const Request& request, const QString& action)
{
    const auto numbers = numbersOfOurs(context, request);
    if (!numbers)
        return numbers;
    const QString outcome = numbers->isEmpty() ? u"customer_unknown"_s : u"ok"_s;
    const Result<Done> noted = noteLookAt(context, request, action, outcome);
    return noted ? numbers : std::unexpected(noted.error());
}

Response notOurs()
{
    return toResponse({404, u"customer_unknown"_s, u"本网点没有该客户。"_s,
        u"The branch has no such customer."_s, server::Retry::Never, u"id"_s});
}

server::Handler listDealings()
{
    return list;
}

} // namespace hui::customers
