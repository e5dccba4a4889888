// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CaseDrafts.h"

#include "app/casework/CaseDraftRepository.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/cases/platform/CaseOperations.h"

#include <variant>

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

using DraftAnswer = Result<std::variant<CaseDraft, Problem>>;

QUuid caseOf(const Request& request)
{
    return QUuid::fromString(request.parameters.value(u"id"_s));
}

Response answer(const DraftAnswer& given)
{
    if (!given)
        return toResponse(given.error());
    if (const auto* refusal = std::get_if<Problem>(&*given))
        return toResponse(*refusal);
    return {200, toJson(std::get<CaseDraft>(*given))};
}

/// When a desk last moved the case; a take-over is of the platform's clock, typing of the desk's.
QDateTime lastMoved(const Case& value)
{
    for (auto event = value.history.crbegin(); event != value.history.crend(); ++event)
        if (event->act != takenAct())
            return event->at;
    return {};
}

/// What was typed before the last move went into the case, or was given up: it comes late.
DraftAnswer keep(Context& context, const Request& request, const CaseDraft& draft)
{
    const QUuid id = caseOf(request);
    const auto found = CaseRepository(context.database).locked(id);
    if (!found)
        return std::unexpected(found.error());
    if (const auto refusal = refusalForDesk(*found, request.caller.deviceId))
        return *refusal;
    CaseDraftRepository drafts(context.database);
    const auto before = drafts.typedAt(id);
    if (!before)
        return std::unexpected(before.error());
    if (draft.typedAt <= lastMoved(**found) || (before->isValid() && draft.typedAt < *before))
        return draft;
    const auto kept = drafts.keep(id, draft.entries, draft.typedAt);
    return kept ? DraftAnswer(draft) : std::unexpected(kept.error());
}

DraftAnswer read(Context& context, const Request& request)
{
    const QUuid id = caseOf(request);
    const auto found = CaseRepository(context.database).byId(id);
    if (!found)
        return std::unexpected(found.error());
    const auto refusal = refusalForDesk(*found, request.caller.deviceId);
    const auto noted = server::writeAudit(context.database,
        {request.receivedAt, request.caller.branch, request.caller.deviceId, request.signedIn->id,
            u"case.draft"_s, idText(id), refusal ? refusal->code : u"ok"_s});
    if (!noted)
        return std::unexpected(noted.error());
    if (refusal)
        return *refusal;
    const CaseDraftRepository drafts(context.database);
    const auto entries = drafts.draft(id);
    const auto typedAt = drafts.typedAt(id);
    if (!entries || !typedAt)
        return std::unexpected(entries ? typedAt.error() : entries.error());
    return CaseDraft{entries->value_or(QMap<QString, QString>()),
        typedAt->isValid() ? *typedAt : (*found)->changedAt};
}

Response keepDraft(Context& context, const Request& request)
{
    const auto draft = caseDraftFromJson(request.body);
    if (!draft)
        return toResponse(server::malformed(draft.error()));
    return answer(context.database.transaction([&] { return keep(context, request, *draft); }));
}

Response readDraft(Context& context, const Request& request)
{
    return answer(context.database.transaction([&] { return read(context, request); }));
}

} // namespace

void addCaseDraftRoutes(server::Router& router)
{
    router.add("POST", u"/v1/cases/{id}:draft"_s, server::Access::Operator, keepDraft);
    router.add("GET", u"/v1/cases/{id}/draft"_s, server::Access::Operator, readDraft);
}

} // namespace hui::cases
