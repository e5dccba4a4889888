// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/ApprovalRequestRepository.h"
#include "app/server/Router.h"

#include <variant>

namespace hui::server {

/// A request as it stands, or why it is refused.
using RequestAnswer = Result<std::variant<ApprovalRequest, Problem>>;

/// Tells the desks of the branch that asks and of where it was sent how a request stands; what is
/// shown is fetched by who opens it. Inside the caller's transaction, as all that follows.
Result<Done> tellRequest(Database& database, const ApprovalRequest& request);

/// Moves a request that waits on, and tells of it.
Result<Done> endRequest(Context& context, ApprovalRequest& request, RequestEvent event);

/// The request of a route as it is now, where the caller may know of it: it was sent to their
/// branch, or is their own. One whose time is over ends when it is looked at.
Result<std::optional<ApprovalRequest>> currentRequest(Context& context, const Request& asked);

/// Whether who asks sees it: who made it and who decided it, and everybody of the branch where it
/// both began and stays; of another branch's whoever may sign it, while it waits.
Result<bool> maySee(Context& context, const Request& asked, const ApprovalRequest& request);

/// Whether who asks may sign it as it waits.
Result<bool> maySign(Context& context, const Request& asked, const ApprovalRequest& request);

/// What the audit calls it: `id`, with the two branches where it was sent to another one.
QString auditSubject(const QUuid& id, const ApprovalRequest& request);

/// The request as the contract has it, with its signature once there is one.
Result<QJsonObject> requestToJson(Database& database, const ApprovalRequest& request);

/// Runs `step` in a transaction and answers with what it gives.
Response answerRequest(Context& context, const std::function<RequestAnswer()>& step);

/// POST /v1/approval-requests/{id}:decide
Response decideRequest(Context& context, const Request& asked);

} // namespace hui::server
