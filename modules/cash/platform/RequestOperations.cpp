// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/RequestOperations.h"

#include "app/core/CashBox.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashRequestBookRepository.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

OperationOutcome gone()
{
    return rejected(u"request_gone"_s, u"该领用申请已不在待办中。"_s,
        u"This request for cash is not open any more."_s);
}

Result<std::optional<BranchRequest>> openRequest(
    Context& context, const UploadedOperation& operation, const QUuid& id)
{
    auto found = CashRequestBookRepository(context.database).byId(id);
    if (!found)
        return found;
    const bool isOpen = *found && (*found)->branch == operation.branch
        && (*found)->request.state == CashRequestState::Open;
    return isOpen ? found : std::optional<BranchRequest>();
}

Result<OperationOutcome> done(const Result<Done>& written)
{
    return written ? Result<OperationOutcome>(accepted()) : std::unexpected(written.error());
}

Result<OperationOutcome> bookRequest(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QJsonArray cash = reader.array("cash"_L1, 32);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<WorthyCash> worth = worthOf(cash);
    if (!worth)
        return std::unexpected(worth.error());
    if (!worth->total.isPositive() || isVault(operation.till))
        return notAddingUp();
    return done(CashRequestBookRepository(context.database)
            .add({operation.branch,
                {operation.id, operation.businessDate, operation.till, operation.operatorId,
                    worth->cash, worth->total, CashRequestState::Open, {}, operation.at}}));
}

Result<OperationOutcome> bookWithdrawal(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid id = reader.uuid("request"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto found = openRequest(context, operation, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->request.operatorId != operation.operatorId)
        return gone();
    return done(
        CashRequestBookRepository(context.database).move(**found, CashRequestState::Withdrawn, {}));
}

Result<OperationOutcome> bookRefusal(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid id = reader.uuid("request"_L1);
    const QString reason = reader.string("reason"_L1, 200, 1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto box = openBoxOf(context, operation);
    if (!box)
        return std::unexpected(box.error());
    if (!*box || !isVault(operation.till))
        return notYours();
    const auto found = openRequest(context, operation, id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return gone();
    return done(CashRequestBookRepository(context.database)
            .move(**found, CashRequestState::Refused, reason));
}

} // namespace

QList<server::OperationKind> requestOperations()
{
    return {{u"cash.request"_s, server::SecondPerson::Never, bookRequest},
        {u"cash.request_withdraw"_s, server::SecondPerson::Never, bookWithdrawal},
        {u"cash.request_refuse"_s, server::SecondPerson::Never, bookRefusal}};
}

Result<Done> allocate(Context& context, const UploadedOperation& operation, const QUuid& request)
{
    const auto found = openRequest(context, operation, request);
    if (!found)
        return std::unexpected(found.error());
    return *found
        ? CashRequestBookRepository(context.database).move(**found, CashRequestState::Allocated, {})
        : Result<Done>(Done{});
}

} // namespace hui::cash
