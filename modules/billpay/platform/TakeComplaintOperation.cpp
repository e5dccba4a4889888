// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/ComplaintBookRepository.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

Result<OperationOutcome> bookTaking(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid id = reader.uuid("complaint"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    ComplaintBookRepository book(context.database);
    const auto complaint = book.byOperation(id);
    if (!complaint)
        return std::unexpected(complaint.error());
    if (!*complaint || (*complaint)->branch != operation.branch)
        return rejected(u"original_unknown"_s);
    const auto set = book.setHandler(**complaint, operation.operatorId);
    return set ? Result<OperationOutcome>(accepted({})) : std::unexpected(set.error());
}

} // namespace

server::OperationKind takeComplaintOperation()
{
    return {u"billpay.complaint_take"_s, server::SecondPerson::Never, bookTaking};
}

} // namespace hui::billpay
