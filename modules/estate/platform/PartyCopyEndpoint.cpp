// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/PartyCopyEndpoint.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/LookReasons.h"
#include "app/server/PaperCopyEndpoints.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/estate/platform/EstateProblems.h"

namespace hui::estate {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

using Shown = Result<std::variant<QJsonObject, Problem>>;

/// Why a copy is not for the caller; nothing when it is.
std::optional<Problem> refusalFor(const Request& request, const std::optional<server::CopyRow>& row)
{
    const QUuid party = QUuid::fromString(request.parameters.value(u"party"_s));
    const bool isOfParty
        = row && row->purpose.service == u"estate" && row->purpose.subject == idText(party);
    if (!isOfParty)
        return estateProblem("copy_unknown");
    if (row->purpose.branch != request.caller.branch)
        return estateProblem("copy_not_yours");
    return std::nullopt;
}

Result<Done> noteCopyLook(
    Context& context, const Request& request, const server::CopyRow& row, const QString& reason)
{
    server::AuditEntry entry{request.receivedAt, request.caller.branch, request.caller.deviceId,
        request.signedIn->id, u"estate.copy"_s, row.purpose.subject, u"ok"_s};
    const auto noted = server::noteLook(context, request.key, entry, reason);
    if (!noted || row.purpose.customer.isEmpty())
        return noted;
    entry.action = u"customer.document"_s; // as the log of a record calls it
    entry.subject = row.purpose.customer;
    return server::noteLook(context, request.key, entry, reason);
}

Shown show(Context& context, const Request& request, const QString& reason)
{
    const QUuid id = QUuid::fromString(request.parameters.value(u"copy"_s));
    const auto row = server::PaperCopies(context.database).byId(id);
    if (!row)
        return std::unexpected(row.error());
    if (const auto refusal = refusalFor(request, *row)) {
        const auto noted = server::writeAudit(context.database,
            {request.receivedAt, request.caller.branch, request.caller.deviceId,
                request.signedIn->id, u"estate.copy"_s, idText(id), refusal->code});
        return noted ? Shown(*refusal) : std::unexpected(noted.error());
    }
    if (const auto noted = noteCopyLook(context, request, **row, reason); !noted)
        return std::unexpected(noted.error());
    return server::openedCopy(context.database, **row);
}

Response answerCopy(Context& context, const Request& request)
{
    JsonReader reader(request.body);
    const QString reason = reader.string("reason"_L1, server::longestLookReason).simplified();
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    if (reason.isEmpty()) {
        Problem problem = estateProblem("reason_missing");
        problem.field = u"reason"_s;
        return toResponse(problem);
    }
    const Shown shown
        = context.database.transaction([&] { return show(context, request, reason); });
    if (!shown)
        return toResponse(shown.error());
    if (const auto* refusal = std::get_if<Problem>(&*shown))
        return toResponse(*refusal);
    return {200, std::get<QJsonObject>(*shown)};
}

} // namespace

server::Handler showPartyCopy()
{
    return answerCopy;
}

} // namespace hui::estate
