// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CaseEndpoints.h"

#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/cases/platform/CaseLinkRepository.h"
#include "modules/cases/platform/CaseOperations.h"

#include <algorithm>
#include <variant>

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Request;
using server::Response;
using server::toResponse;

namespace {

using TakenCase = Result<std::variant<Case, Problem>>;

/// A case as somebody may see it who does not have it: nothing of the customer.
QJsonObject headOf(const Case& value)
{
    return {{u"case"_s, idText(value.id)}, {u"number"_s, caseNumber(value.id)},
        {u"kind_zh"_s, value.kindZh}, {u"kind_en"_s, value.kindEn}, {u"branch"_s, value.branch},
        {u"holder"_s, value.holder}, {u"state"_s, nameOf(value.state)},
        {u"changed_at"_s, timestampToJson(value.changedAt)}};
}

Response find(Context& context, const Request& request)
{
    JsonReader reader(request.body);
    const QString number = tidiedCaseNumber(reader.string("number"_L1, 40, 1));
    if (number.isEmpty())
        reader.refuse("number"_L1, QT_TRANSLATE_NOOP("Error", "This is no number of a case."));
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    const auto found = CaseRepository(context.database).byNumber(number);
    if (!found)
        return toResponse(found.error());
    QJsonArray heads;
    for (const Case& each : *found)
        heads.append(headOf(each));
    return {200, {{u"cases"_s, heads}}};
}

std::optional<Problem> refusalOf(
    const std::optional<Case>& found, const QString& from, const Request& request)
{
    if (!found)
        return Problem{404, u"case_unknown"_s, u"没有该业务。"_s, u"There is no such case."_s};
    if (!isOpen(found->state))
        return Problem{
            409, u"case_over"_s, u"该业务已办结。"_s, u"The case has come out already."_s};
    if (found->holder != from && found->holder != request.caller.deviceId)
        return Problem{409, u"case_elsewhere"_s,
            u"该业务刚由终端 %1 接手，请确认后再接手。"_s.arg(found->holder),
            u"Desk %1 has just taken the case. Look again before you take it over."_s.arg(
                found->holder)};
    return std::nullopt;
}

Result<Done> note(Context& context, const Request& request, const QUuid& id, const QString& outcome)
{
    return server::writeAudit(context.database,
        {request.receivedAt, request.caller.branch, request.caller.deviceId, request.signedIn->id,
            u"case.take"_s, idText(id), outcome});
}

bool wasMade(const Case& value, const QUuid& key)
{
    return std::ranges::any_of(
        value.history, [&](const CaseEvent& event) { return event.operation == key; });
}

TakenCase taken(Context& context, const Request& request, const QUuid& id, const QString& from)
{
    const auto found = CaseRepository(context.database).locked(id);
    if (!found)
        return std::unexpected(found.error());
    if (*found && wasMade(**found, request.key))
        return **found;
    const auto refusal = refusalOf(*found, from, request);
    const auto noted = note(context, request, id, refusal ? refusal->code : u"ok"_s);
    if (!noted)
        return std::unexpected(noted.error());
    if (refusal)
        return *refusal;
    Case changed = **found;
    const QString before = changed.branch;
    if (const auto dropped = CaseLinkRepository(context).dropUnlessBegun(id); !dropped)
        return std::unexpected(dropped.error());
    changed.branch = request.caller.branch;
    handOver(
        changed, {request.key, request.caller.deviceId, request.signedIn->id, request.receivedAt});
    if (const Result<Done> told = saveAndTell(context, changed); !told)
        return std::unexpected(told.error());
    if (before != changed.branch)
        if (const auto gone = server::publish(context.database,
                server::ofBranch(u"service_case"_s, before), idText(id), std::nullopt);
            !gone)
            return std::unexpected(gone.error());
    return changed;
}

Response take(Context& context, const Request& request)
{
    if (request.key.isNull())
        return toResponse(server::problem("key_missing"));
    JsonReader reader(request.body);
    const QString from = reader.string("from"_L1, 40);
    if (const auto read = reader.finish(); !read)
        return toResponse(server::malformed(read.error()));
    const QUuid id = QUuid::fromString(request.parameters.value(u"id"_s));
    const TakenCase given
        = context.database.transaction([&] { return taken(context, request, id, from); });
    if (!given)
        return toResponse(given.error());
    if (const auto* refusal = std::get_if<Problem>(&*given))
        return toResponse(*refusal);
    return {200, toJson(std::get<Case>(*given))};
}

} // namespace

void addCaseRoutes(server::Router& router)
{
    router.add("POST", u"/v1/cases:find"_s, server::Access::Operator, find);
    router.add("POST", u"/v1/cases/{id}:take"_s, server::Access::Operator, take);
}

} // namespace hui::cases
