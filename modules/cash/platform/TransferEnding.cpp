// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/TransferEnding.h"

#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashTransferRepository.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// Which transfer, what happens to it, and why when it is refused.
struct Ending {
    QUuid transfer;
    TransferEvent event = TransferEvent::Receive;
    QString reason = {};
};

Result<Ending> endingOf(const UploadedOperation& operation, TransferEvent event)
{
    JsonReader reader(operation.body, u"body"_s);
    Ending ending{reader.uuid("transfer"_L1), event};
    if (event == TransferEvent::Refuse)
        ending.reason = reader.string("reason"_L1, 200, 1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return ending;
}

/// The transfer when it is of the operation's branch and its box stands at the end that may do so.
Result<std::optional<BranchTransfer>> transferOf(
    Context& context, const UploadedOperation& operation, const Ending& ending)
{
    const auto box = openBoxOf(context, operation);
    if (!box)
        return std::unexpected(box.error());
    auto found = CashTransferRepository(context.database).byId(ending.transfer);
    if (!found)
        return found;
    if (!*box || !*found || (*found)->branch != operation.branch)
        return std::nullopt;
    const Transfer& transfer = (*found)->transfer;
    const bool takesBack = ending.event == TransferEvent::TakeBack;
    const bool mine = operation.till == (takesBack ? transfer.from : transfer.to);
    const bool isBlank = operation.kind.startsWith("blank."_L1);
    if (!mine || transfer.purpose == Transfer::Purpose::Issue
        || transfer.blanks.has_value() != isBlank)
        return std::nullopt;
    return found;
}

Result<OperationOutcome> bookEnding(Context& context, const UploadedOperation& operation,
    const Ending& ending, const CarryOut& carryOut)
{
    const auto found = transferOf(context, operation, ending);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return transferGone();
    const Result<TransferState> state = next((*found)->transfer.state, ending.event);
    if (!state)
        return transferGone();
    const auto fault = carryOut(context, operation, (*found)->transfer);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    if (const auto moved
        = CashTransferRepository(context.database).move(**found, *state, ending.reason);
        !moved)
        return std::unexpected(moved.error());
    return accepted();
}

} // namespace

server::OperationKind endingOperation(
    const QString& kind, TransferEvent event, const CarryOut& carryOut)
{
    return {kind, server::SecondPerson::Never,
        [event, carryOut](
            Context& context, const UploadedOperation& operation) -> Result<OperationOutcome> {
            const Result<Ending> ending = endingOf(operation, event);
            if (!ending)
                return std::unexpected(ending.error());
            return bookEnding(context, operation, *ending, carryOut);
        }};
}

Result<std::optional<OperationOutcome>> postNothing(
    Context&, const UploadedOperation&, const Transfer&)
{
    return std::nullopt;
}

} // namespace hui::cash
