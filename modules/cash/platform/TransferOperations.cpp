// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/TransferOperations.h"

#include "app/core/CashBox.h"
#include "app/server/Approvals.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashTransferRepository.h"
#include "modules/cash/platform/RequestOperations.h"

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
    if (!isVault(operation.till))
        return std::nullopt;
    return server::checkApproval(context.database, operation);
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
    const auto to = server::TillRegistry(context.database)
                        .byId(operation.branch, body->to, operation.businessDate);
    if (!to)
        return std::unexpected(to.error());
    if (!*to || (*to)->state != RegisteredTill::State::Open)
        return rejected(u"receiver_not_open"_s, u"对方尾箱未在使用中。"_s,
            u"The box the cash is sent to is not open."_s);
    return bookSending(context, operation, *body, Transfer::Purpose::Move);
}

/// The transfer an operation names when it is of its branch and its box stands at `end`.
enum class End { From, To };

Result<std::optional<BranchTransfer>> transferOf(
    Context& context, const UploadedOperation& operation, const QUuid& id, End end)
{
    const auto box = openBoxOf(context, operation);
    if (!box)
        return std::unexpected(box.error());
    auto found = CashTransferRepository(context.database).byId(id);
    if (!found)
        return found;
    if (!*box || !*found || (*found)->branch != operation.branch)
        return std::nullopt;
    const Transfer& transfer = (*found)->transfer;
    const bool mine = operation.till == (end == End::To ? transfer.to : transfer.from);
    if (!mine || transfer.purpose == Transfer::Purpose::Issue)
        return std::nullopt;
    return found;
}

/// Moves a transfer on and posts it into the operation's box when it ends there.
struct Ending {
    QUuid transfer;
    End end = End::To;
    TransferEvent event = TransferEvent::Receive;
    QString reason = {};
};

Result<OperationOutcome> bookEnding(
    Context& context, const UploadedOperation& operation, const Ending& ending)
{
    const auto found = transferOf(context, operation, ending.transfer, ending.end);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return transferGone();
    const Transfer& transfer = (*found)->transfer;
    const Result<TransferState> state = next(transfer.state, ending.event);
    if (!state)
        return transferGone();
    const bool arrives = ending.event != TransferEvent::Refuse;
    if (arrives && operation.amount != transfer.amount)
        return notAddingUp();
    if (const auto moved
        = CashTransferRepository(context.database).move(**found, *state, ending.reason);
        !moved)
        return std::unexpected(moved.error());
    const Money cash = arrives ? transfer.amount : Money::fen(0);
    if (const auto posted = post(context, operation,
            {{server::tillAccount(operation.branch, operation.till), cash},
                {inTransitAccount(operation.branch), Money::fen(-cash.minor())}});
        !posted)
        return std::unexpected(posted.error());
    return accepted();
}

Result<OperationOutcome> bookReceive(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid transfer = reader.uuid("transfer"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return bookEnding(context, operation, {transfer, End::To, TransferEvent::Receive});
}

Result<OperationOutcome> bookRefuse(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid transfer = reader.uuid("transfer"_L1);
    const QString reason = reader.string("reason"_L1, 200, 1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return bookEnding(context, operation, {transfer, End::To, TransferEvent::Refuse, reason});
}

Result<OperationOutcome> bookTakeBack(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid transfer = reader.uuid("transfer"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return bookEnding(context, operation, {transfer, End::From, TransferEvent::TakeBack});
}

} // namespace

server::OperationKind issueOperation()
{
    return {u"till.issue"_s, bookIssue};
}

server::OperationKind sendOperation()
{
    return {u"cash.send"_s, bookSend};
}

server::OperationKind receiveOperation()
{
    return {u"cash.receive"_s, bookReceive};
}

server::OperationKind refuseOperation()
{
    return {u"cash.refuse"_s, bookRefuse};
}

server::OperationKind takeBackOperation()
{
    return {u"cash.take_back"_s, bookTakeBack};
}

} // namespace hui::cash
