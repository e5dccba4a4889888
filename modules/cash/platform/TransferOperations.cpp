// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/TransferOperations.h"

#include "app/core/CashBox.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashTransferRepository.h"
#include "modules/cash/platform/RequestOperations.h"
#include "modules/cash/platform/TransferEnding.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::RegisteredTill;
using server::UploadedOperation;

namespace {

struct SendBody {
    QString to;
    WorthyCash cash;
    QString heir; ///< of a till that is handed out
    std::optional<QUuid> request = {}; ///< that the vault answers by it
};

Result<SendBody> sendBodyOf(const UploadedOperation& operation, bool issues)
{
    JsonReader reader(operation.body, u"body"_s);
    const QString to = reader.string("to"_L1, 8, 1);
    const QJsonArray cash = reader.array("cash"_L1, 32);
    const QString heir = issues ? reader.string("heir"_L1, 20, 1) : QString();
    (void)reader.optionalObject("approval"_L1);
    const std::optional<QUuid> request = reader.optionalUuid("request"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<WorthyCash> worth = worthOf(cash);
    if (!worth)
        return std::unexpected(worth.error());
    return SendBody{to, *worth, heir, request};
}

/// Why cash may not leave the box; nothing when it may.
Result<std::optional<OperationOutcome>> faultOf(
    Context& context, const UploadedOperation& operation, const SendBody& body)
{
    if (operation.amount != body.cash.total || body.cash.total.isZero()
        || body.to == operation.till)
        return notAddingUp();
    const auto box = openBoxOf(context, operation);
    if (!box)
        return std::unexpected(box.error());
    if (!*box)
        return notYours();
    return leavingFault(context, operation);
}

Result<OperationOutcome> bookSending(Context& context, const UploadedOperation& operation,
    const SendBody& body, Transfer::Purpose purpose)
{
    if (const auto posted = post(context, operation,
            {{inTransitAccount(operation.branch), body.cash.total},
                {server::tillAccount(operation.branch, operation.till),
                    Money::fen(-body.cash.total.minor())}});
        !posted)
        return std::unexpected(posted.error());
    const Transfer sent{operation.id, operation.businessDate, operation.till, body.to, purpose,
        body.cash.cash, body.cash.total, operation.operatorId, TransferState::InTransit, {},
        operation.at};
    if (const auto added = CashTransferRepository(context.database).add({operation.branch, sent});
        !added)
        return std::unexpected(added.error());
    if (body.request && isVault(operation.till))
        if (const auto answered = allocate(context, operation, *body.request); !answered)
            return std::unexpected(answered.error());
    return accepted();
}

/// Whether the till and its teller are free on this day.
Result<bool> isFree(Context& context, const UploadedOperation& operation, const SendBody& body)
{
    const server::TillRegistry registry(context.database);
    const auto till = registry.byId(operation.branch, body.to, operation.businessDate);
    if (!till)
        return std::unexpected(till.error());
    const auto other = registry.ofOperator(operation.branch, body.heir, operation.businessDate);
    if (!other)
        return std::unexpected(other.error());
    return !till->has_value() && !other->has_value();
}

Result<OperationOutcome> bookIssue(Context& context, const UploadedOperation& operation)
{
    const Result<SendBody> body = sendBodyOf(operation, true);
    if (!body)
        return std::unexpected(body.error());
    const auto fault = faultOf(context, operation, *body);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    const Result<bool> free = isFree(context, operation, *body);
    if (!free)
        return std::unexpected(free.error());
    if (!*free || !isVault(operation.till))
        return rejected(u"till_taken"_s, u"该尾箱或柜员今日已领用。"_s,
            u"The till or its teller has cash for today already."_s);
    const RegisteredTill issued{operation.branch, body->to, operation.businessDate, body->heir,
        RegisteredTill::State::Issued, toJson(body->cash.cash), body->cash.total};
    if (const auto entered = server::TillRegistry(context.database).issue(issued); !entered)
        return std::unexpected(entered.error());
    return bookSending(context, operation, *body, Transfer::Purpose::Issue);
}

Result<OperationOutcome> bookSend(Context& context, const UploadedOperation& operation)
{
    const Result<SendBody> body = sendBodyOf(operation, false);
    if (!body)
        return std::unexpected(body.error());
    const auto fault = faultOf(context, operation, *body);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    const Result<bool> open = isInUse(context, operation, body->to);
    if (!open)
        return std::unexpected(open.error());
    if (!*open)
        return receiverNotOpen();
    return bookSending(context, operation, *body, Transfer::Purpose::Move);
}

/// Into the box that counted it in, or had sent it.
Result<std::optional<OperationOutcome>> bookArrival(
    Context& context, const UploadedOperation& operation, const Transfer& transfer)
{
    if (operation.amount != transfer.amount)
        return notAddingUp();
    if (const auto posted = post(context, operation,
            {{server::tillAccount(operation.branch, operation.till), transfer.amount},
                {inTransitAccount(operation.branch), Money::fen(-transfer.amount.minor())}});
        !posted)
        return std::unexpected(posted.error());
    return std::nullopt;
}

} // namespace

server::OperationKind issueOperation()
{
    return {u"till.issue"_s, server::SecondPerson::InBook, bookIssue};
}

server::OperationKind sendOperation()
{
    return {u"cash.send"_s, server::SecondPerson::InBook, bookSend};
}

server::OperationKind receiveOperation()
{
    return endingOperation(u"cash.receive"_s, TransferEvent::Receive, bookArrival);
}

server::OperationKind refuseOperation()
{
    return endingOperation(u"cash.refuse"_s, TransferEvent::Refuse, postNothing);
}

server::OperationKind takeBackOperation()
{
    return endingOperation(u"cash.take_back"_s, TransferEvent::TakeBack, bookArrival);
}

} // namespace hui::cash
