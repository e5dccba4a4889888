// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CaseOperations.h"

#include "app/casework/CaseDraftRepository.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/catalogue/LegServices.h"
#include "app/catalogue/NeedService.h"
#include "app/catalogue/OpenPlatform.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/LabelEffects.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/cases/platform/CaseEnds.h"
#include "modules/cases/platform/CaseLinkRepository.h"

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

OperationOutcome no(const QString& code, const QString& zh, const QString& en)
{
    return {OperationOutcome::Status::Rejected, code, zh, en, {}};
}

CaseMover moverOf(const UploadedOperation& operation)
{
    return {operation.id, operation.deviceId, operation.operatorId, operation.at};
}

OperationOutcome accepted(const Case& value)
{
    OperationOutcome outcome;
    outcome.result = {{u"case"_s, idText(value.id)}, {u"number"_s, caseNumber(value.id)},
        {u"state"_s, nameOf(value.state)}};
    return outcome;
}

/// Why the move is not made; nothing when it can be.
std::optional<OperationOutcome> refusalOf(
    const std::optional<Case>& found, const CaseMove& move, const UploadedOperation& operation)
{
    if (!found || found->branch != operation.branch)
        return no(u"case_unknown"_s, u"本网点没有该业务。"_s, u"The branch has no such case."_s);
    if (!next(found->state, move.act))
        return no(u"case_state"_s, u"该业务已不在此状态，请刷新。"_s,
            u"The case does not stand there any more. Refresh."_s);
    if (isOpen(found->state) && found->holder != operation.deviceId)
        return no(u"case_elsewhere"_s, u"该业务已由其他终端接手。"_s,
            u"Another desk has taken the case over."_s);
    if (const auto why = whyNot(*found, move, operation.deviceId))
        return no(u"case_refused"_s, u"业务步骤未完结或要素不符，未能办理。"_s,
            QString::fromUtf8(why->text));
    return std::nullopt;
}

/// Whether the customer of a case had asked by a label not to be called when they were; `move` may
/// name who it is. A call that was made before stays told.
Result<bool> isNotCalled(
    Context& context, const Case& standing, const CaseMove& move, const QDateTime& at)
{
    const QUuid customer = standing.customer.isNull() ? move.customer : standing.customer;
    const auto effects = effectsFor(context.database, customer, at);
    if (!effects)
        return std::unexpected(effects.error());
    return effects->contains(TagEffect::NoCalls);
}

/// With the names and the scene that the catalogue has, whatever an older desk says, and without
/// steps where a service makes its own: others would never be done, and keep the case from coming
/// out. Nothing when it has no such need.
Result<std::optional<Case>> asCatalogued(Context& context, Case opened)
{
    const auto told = server::lastTold(context.database, u"need"_s, opened.kind);
    if (!told)
        return std::unexpected(told.error());
    if (!*told)
        return std::nullopt;
    const auto need = needFromJson(**told, opened.kind);
    if (!need)
        return std::unexpected(need.error());
    opened.kindZh = need->name;
    opened.kindEn = need->nameEn;
    opened.scene = need->scene;
    if (isServed(*need, legServices()))
        opened.steps.clear();
    return opened;
}

Result<OperationOutcome> bookOpening(Context& context, const UploadedOperation& operation)
{
    const auto said = openingFromJson(operation.body);
    if (!said)
        return std::unexpected(said.error());
    const auto opened = asCatalogued(context, *said);
    if (!opened)
        return std::unexpected(opened.error());
    if (!*opened)
        return no(
            u"need_unknown"_s, u"目录中没有该业务需求。"_s, u"The catalogue has no such need."_s);
    const Case made = openedAs(**opened, operation.branch, moverOf(operation));
    if (const Result<Done> told = saveAndTell(context, made); !told)
        return std::unexpected(told.error());
    return accepted(made);
}

Result<OperationOutcome> bookMove(Context& context, const UploadedOperation& operation)
{
    const auto move = caseMoveFromJson(operation.body);
    if (!move)
        return std::unexpected(move.error());
    auto found = CaseRepository(context.database).locked(move->caseId);
    if (!found)
        return std::unexpected(found.error());
    if (const auto refusal = refusalOf(*found, *move, operation))
        return *refusal;
    const auto byHand = refusalByHand(context, **found, *move, operation);
    if (!byHand || *byHand)
        return byHand ? Result<OperationOutcome>(**byHand) : std::unexpected(byHand.error());
    if (move->isByCall) {
        const auto isQuiet = isNotCalled(context, **found, *move, operation.at);
        if (!isQuiet)
            return std::unexpected(isQuiet.error());
        if (*isQuiet)
            return no(u"no_calls"_s, u"客户标签要求勿电话回访。"_s,
                u"A label of the customer asks for no telephone calls."_s);
    }
    Case changed = **std::move(found);
    if (const Result<Done> made = applyMove(changed, *move, moverOf(operation)); !made)
        return std::unexpected(made.error());
    if (const Result<Done> told = saveAndTell(context, changed); !told)
        return std::unexpected(told.error());
    if (move->act == CaseAct::Reopen
        || move->act == CaseAct::Follow) // the telephone is done with it
        if (const auto ended = CaseLinkRepository(context).dropUnlessBegun(changed.id); !ended)
            return std::unexpected(ended.error());
    if (const auto dropped = CaseDraftRepository(context.database).drop(changed.id); !dropped)
        return std::unexpected(dropped.error());
    return accepted(changed);
}

Result<OperationOutcome> bookCasePaper(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const QUuid id = reader.uuid("case"_L1);
    const qint64 count = reader.integer("count"_L1, 1, 1'000'000);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto noted = server::writeAudit(context.database,
        {operation.at, operation.branch, operation.deviceId, operation.operatorId, u"case.print"_s,
            idText(id), QString::number(count)});
    return noted ? Result<OperationOutcome>(OperationOutcome{}) : std::unexpected(noted.error());
}

} // namespace

server::OperationKind casePaperOperation()
{
    return {u"case.print"_s, server::SecondPerson::Never, bookCasePaper};
}

server::OperationKind openOperation()
{
    return {u"case.open"_s, server::SecondPerson::Never, bookOpening};
}

server::OperationKind moveOperation()
{
    return {u"case.move"_s, server::SecondPerson::Never, bookMove};
}

std::optional<server::Problem> refusalForDesk(
    const std::optional<Case>& found, const QString& device)
{
    if (!found)
        return server::Problem{
            404, u"case_unknown"_s, u"没有该业务。"_s, u"There is no such case."_s};
    if (!isOpen(found->state))
        return server::Problem{
            409, u"case_over"_s, u"该业务已办结。"_s, u"The case has come out already."_s};
    if (found->holder != device)
        return server::Problem{409, u"case_elsewhere"_s, u"该业务不在本终端，请先接手。"_s,
            u"This desk does not have the case. Take it over first."_s};
    return std::nullopt;
}

Result<Done> saveAndTell(Context& context, const Case& value)
{
    if (const Result<Done> saved = CaseRepository(context.database).save(value); !saved)
        return saved;
    return server::publish(context.database, server::ofBranch(u"service_case"_s, value.branch),
        idText(value.id), toJson(value));
}

} // namespace hui::cases
