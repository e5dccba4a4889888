// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/BlankTransferOperations.h"

#include "app/core/CashBox.h"
#include "modules/cash/platform/BlankBooks.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CashTransferRepository.h"
#include "modules/cash/platform/TransferEnding.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

const QString inTransit = u"blank_in_transit"_s;

struct SendBlanksBody {
    QString to;
    BlankRange range;
};

Result<SendBlanksBody> sendBodyOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const SendBlanksBody body{reader.string("to"_L1, 8, 1), readBlankRange(reader)};
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return body;
}

/// Why the forms may not leave the box; nothing when they may.
Result<std::optional<OperationOutcome>> faultOfBlanks(
    Context& context, const UploadedOperation& operation, const SendBlanksBody& body)
{
    if (!checkRange(body.range) || body.to == operation.till)
        return outOfOrder();
    for (const auto& judge : {blankFaultOf, leavingFault})
        if (auto fault = judge(context, operation); !fault || *fault)
            return fault;
    const Result<bool> open = isInUse(context, operation, body.to);
    if (!open)
        return std::unexpected(open.error());
    if (!*open)
        return receiverNotOpen();
    const auto held = BlankRegisterRepository(context.database)
                          .held(placeOf(operation, body.range.kind), body.range);
    if (!held)
        return std::unexpected(held.error());
    if (*held != body.range.count())
        return notThere();
    return std::nullopt;
}

Result<OperationOutcome> bookBlankSend(Context& context, const UploadedOperation& operation)
{
    const Result<SendBlanksBody> body = sendBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto fault = faultOfBlanks(context, operation, *body);
    if (!fault)
        return std::unexpected(fault.error());
    if (*fault)
        return **fault;
    const BlankRange& range = body->range;
    const auto left = BlankRegisterRepository(context.database)
                          .move(placeOf(operation, range.kind), range, BlankState::Sent);
    if (!left)
        return std::unexpected(left.error());
    if (const auto posted = postPieces(context, operation, range.kind, inTransit, -range.count());
        !posted)
        return std::unexpected(posted.error());
    const Transfer sent{operation.id, operation.businessDate, operation.till, body->to,
        Transfer::Purpose::Move, {}, worthOf(range), operation.operatorId, TransferState::InTransit,
        {}, operation.at, range};
    const auto added = CashTransferRepository(context.database).add({operation.branch, sent});
    return added ? Result<OperationOutcome>(accepted()) : std::unexpected(added.error());
}

/// Into the box that counted them in, or had sent them.
Result<std::optional<OperationOutcome>> bookBlankArrival(
    Context& context, const UploadedOperation& operation, const Transfer& transfer)
{
    const BlankRange& range = *transfer.blanks;
    const auto arrived
        = BlankRegisterRepository(context.database)
              .arrive({operation.branch, transfer.from, range.kind}, range, operation.till);
    if (!arrived)
        return std::unexpected(arrived.error());
    HUI_ASSERT(*arrived == range.count()); // nothing else touches a form that is on its way
    if (const auto posted = postPieces(context, operation, range.kind, inTransit, range.count());
        !posted)
        return std::unexpected(posted.error());
    return std::nullopt;
}

} // namespace

QList<server::OperationKind> blankTransferOperations()
{
    return {{u"blank.send"_s, server::SecondPerson::InBook, bookBlankSend},
        endingOperation(u"blank.receive"_s, TransferEvent::Receive, bookBlankArrival),
        endingOperation(u"blank.refuse"_s, TransferEvent::Refuse, postNothing),
        endingOperation(u"blank.take_back"_s, TransferEvent::TakeBack, bookBlankArrival)};
}

} // namespace hui::cash
