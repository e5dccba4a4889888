// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/RemindRequest.h"

#include "app/core/Clock.h"
#include "app/server/Audit.h"
#include "app/server/Problems.h"
#include "app/server/RequestNotice.h"
#include "app/server/RequestSteps.h"
#include "app/store/Database.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

RequestAnswer reminding(Context& context, const Request& asked)
{
    const auto found = currentRequest(context, asked);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->maker != asked.signedIn->id)
        return problem("request_unknown");
    const ApprovalRequest& request = **found;
    if (request.state != RequestState::Waiting)
        return problem("request_decided");
    const QDateTime now = context.clock.nowUtc();
    const auto told = tellReminder(context.database, request, now);
    if (!told)
        return std::unexpected(told.error());
    const auto noted = writeAudit(context.database,
        {now, request.branch, request.deviceId, request.maker, u"approval.remind"_s,
            auditSubject(request.operation, request), u"ok"_s});
    return noted ? RequestAnswer(request) : std::unexpected(noted.error());
}

} // namespace

Response remindRequest(Context& context, const Request& asked)
{
    return answerRequest(context, [&] { return reminding(context, asked); });
}

} // namespace hui::server
