// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/PaperOperation.h"

#include "app/core/JsonReader.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "modules/community/platform/ClinicPostings.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

Result<server::OperationOutcome> bookPaper(
    server::Context& context, const server::UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const PrintedPaper printed{operation.id, reader.uuid("subject"_L1),
        reader.string("paper"_L1, 32, 1),
        static_cast<int>(reader.integer("count"_L1, 1, 1'000'000)), operation.operatorId,
        operation.at};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    if (const auto added = ClinicPaymentRepository(context.database).addPrint(printed); !added)
        return std::unexpected(added.error());
    return acceptedWith({});
}

} // namespace

server::OperationKind paperOperation()
{
    return {u"community.print"_s, server::SecondPerson::Never, bookPaper};
}

} // namespace hui::community
