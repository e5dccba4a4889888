// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/LogEndpoint.h"

#include "app/server/Audit.h"
#include "app/server/Inbox.h"
#include "app/server/LookReasons.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/customers/RecordLog.h"
#include "modules/customers/platform/DealingsEndpoint.h"

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;

namespace {

constexpr int operationsAtOnce = 200;
constexpr int mostScanned = 2'000; // payments lie among the changes of a record

const QString ofRecords = u"customer."_s;

/// The acts that stand in the audit beside their operation, which tells more.
const QStringList& actsOfOperations()
{
    static const QStringList all{
        u"customer.reveal"_s, u"customer.export"_s, u"customer.erase"_s, u"customer.merge"_s};
    return all;
}

/// Why is for the branch itself alone: it may tell of a report, or name somebody else.
LogLine lineOf(const server::InboxRow& row, const QString& reader)
{
    const server::UploadedOperation& made = row.operation;
    using enum server::OperationOutcome::Status;
    const QString reason
        = made.branch == reader ? made.body.value("reason"_L1).toString() : QString();
    return {made.at, made.kind, made.operatorId, made.branch, made.deviceId, reason, made.id,
        row.done && row.outcome.status != Accepted};
}

/// What was said for a look, in the same way for its own branch alone.
QString reasonFor(
    const server::AuditEntry& look, const QList<server::LookReason>& reasons, const QString& reader)
{
    const auto said = std::ranges::find_if(reasons, [&look](const server::LookReason& each) {
        return each.look.at == look.at && each.look.action == look.action
            && each.look.actor == look.actor && each.look.subject == look.subject;
    });
    return said == reasons.end() || look.branch != reader ? QString() : said->reason;
}

/// The operations on the record itself, newest first; `log` is not whole when there may be more.
Result<Done> addOperations(
    Context& context, const QStringList& numbers, const QString& reader, RecordLog& log)
{
    const server::Inbox inbox(context.database);
    qint64 before = 0;
    for (int scanned = 0; scanned < mostScanned; scanned += operationsAtOnce) {
        const auto rows = inbox.ofCustomer(numbers, before, operationsAtOnce);
        if (!rows)
            return std::unexpected(rows.error());
        for (const server::InboxRow& row : *rows)
            if (row.operation.kind.startsWith(ofRecords))
                log.lines.append(lineOf(row, reader));
        if (rows->size() < operationsAtOnce)
            return Done{};
        before = rows->last().number;
    }
    log.isWhole = false;
    return Done{};
}

Result<RecordLog> logOf(Context& context, const QStringList& numbers, const QString& reader)
{
    RecordLog log;
    const auto looks = server::auditOf(context.database, numbers, ofRecords, mostLogged + 1);
    const auto reasons = server::reasonsOf(context.database, numbers, mostLogged);
    if (!looks || !reasons)
        return std::unexpected(looks ? reasons.error() : looks.error());
    for (const server::AuditEntry& look : *looks)
        if (!actsOfOperations().contains(look.action))
            log.lines.append({look.at, look.action, look.actor, look.branch, look.deviceId,
                reasonFor(look, *reasons, reader), {},
                look.outcome != u"ok" && look.outcome != u"none"});
    const Result<Done> added = addOperations(context, numbers, reader, log);
    if (!added)
        return std::unexpected(added.error());
    std::ranges::stable_sort(log.lines, std::ranges::greater(), &LogLine::at);
    log.isWhole = log.isWhole && looks->size() <= mostLogged && log.lines.size() <= mostLogged;
    log.lines = log.lines.first(qMin(log.lines.size(), qsizetype{mostLogged}));
    return log;
}

Result<std::optional<RecordLog>> logFor(Context& context, const Request& request)
{
    const auto numbers = lookAt(context, request, u"customer.log"_s);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty())
        return std::nullopt;
    return logOf(context, *numbers, request.caller.branch);
}

Response answerLog(Context& context, const Request& request)
{
    const auto log = context.database.transaction([&] { return logFor(context, request); });
    if (!log)
        return server::toResponse(log.error());
    return *log ? Response{200, toJson(**log)} : notOurs();
}

} // namespace

server::Handler listLog()
{
    return answerLog;
}

} // namespace hui::customers
