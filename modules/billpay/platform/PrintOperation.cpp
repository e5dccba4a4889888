// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/Booking.h"
#include "modules/billpay/platform/PrintRepository.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

Result<server::OperationOutcome> bookPrint(
    server::Context& context, const server::UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    PrintedPaper printed;
    printed.operation = operation.id;
    printed.payment = reader.uuid("original"_L1);
    printed.paper = reader.string("paper"_L1, 32, 1);
    printed.count = static_cast<int>(reader.integer("count"_L1, 1, 1'000'000));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    printed.operatorId = operation.operatorId;
    printed.at = operation.at;
    if (const auto added = PrintRepository(context.database).add(printed); !added)
        return std::unexpected(added.error());
    return accepted({});
}

} // namespace

server::OperationKind printOperation()
{
    return {u"billpay.print"_s, server::SecondPerson::Never, bookPrint};
}

} // namespace hui::billpay
