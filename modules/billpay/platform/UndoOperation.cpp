// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "modules/billpay/platform/BatchBookRepository.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/LaterBody.h"
#include "modules/billpay/platform/UndoBookRepository.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

constexpr qint64 mostUndoneRows = 20'000;

Result<QUuid> batchIn(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid batch = reader.uuid("batch"_L1);
    (void)reader.integer("rows"_L1, 1, mostUndoneRows);
    (void)reader.string("reason"_L1, 200, 1);
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return batch;
}

Result<OperationOutcome> bookUndo(Context& context, const UploadedOperation& operation)
{
    const Result<QUuid> id = batchIn(operation);
    if (!id)
        return std::unexpected(id.error());
    const auto batch = BatchBookRepository(context.database).byOperation(*id);
    if (!batch)
        return std::unexpected(batch.error());
    if (!*batch || (*batch)->branch != operation.branch || (*batch)->state != u"closed")
        return rejected(u"batch_unknown"_s);
    if (!operation.amount || !operation.amount->isPositive()
        || operation.amount->minor() > (*batch)->passed.minor())
        return rejected(u"batch_exceeded"_s);
    const auto added = UndoBookRepository(context.database)
                           .add({operation.id, *id, operation.branch, *operation.amount});
    if (!added)
        return std::unexpected(added.error());
    return accepted({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

} // namespace

Result<bool> useUndo(Context& context, const UploadedOperation& operation, const QUuid& undo,
    const BookedPayment& payment)
{
    return UndoBookRepository(context.database)
        .use({undo, QUuid::fromString(payment.batch), operation.branch, Money::fen(0),
            payment.taken()});
}

server::OperationKind undoBatchOperation()
{
    return {u"billpay.batch_undo"_s, server::SecondPerson::Always, bookUndo};
}

} // namespace hui::billpay
