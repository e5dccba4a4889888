// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/platform/HistoryOperation.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"

namespace hui::outbox {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

Result<OperationOutcome> book(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    (void)reader.object("approval"_L1);
    const qint64 first = reader.integer("first"_L1, 1);
    const qint64 last = reader.integer("last"_L1, 1);
    // what it signs for lies before it in the journal
    if (first > last || last >= operation.deviceSequence)
        reader.refuse("last"_L1, QT_TRANSLATE_NOOP("Error", "These are no earlier entries."));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto noted = server::writeAudit(context.database,
        {context.clock.nowUtc(), operation.branch, operation.deviceId, operation.operatorId,
            u"device.history"_s, u"%1-%2"_s.arg(first).arg(last), u"ok"_s});
    if (!noted)
        return std::unexpected(noted.error());
    return OperationOutcome{};
}

} // namespace

server::OperationKind historyOperation()
{
    return {u"outbox.history"_s, server::SecondPerson::Always, book};
}

} // namespace hui::outbox
