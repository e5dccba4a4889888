// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Inbox.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/Booking.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// The body of `billpay.put_back`: {original, cancellation, cash_in}.
Result<OperationOutcome> bookPutBack(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    (void)reader.uuid("original"_L1);
    const QUuid cancellation = reader.uuid("cancellation"_L1);
    (void)reader.array("cash_in"_L1, 32);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto found = server::Inbox(context.database).byId(cancellation);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->operation.branch != operation.branch
        || ((*found)->operation.kind != u"billpay.cancel"
            && (*found)->operation.kind != u"billpay.refund"))
        return rejected(u"original_unknown"_s);
    if (!(*found)->done || (*found)->outcome.status != OperationOutcome::Status::Rejected)
        return rejected(u"not_due_back"_s);
    if (operation.amount != (*found)->operation.amount)
        return rejected(u"amount_differs"_s);
    return accepted({{u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
}

} // namespace

server::OperationKind putBackOperation()
{
    return {u"billpay.put_back"_s, server::SecondPerson::Never, bookPutBack};
}

} // namespace hui::billpay
