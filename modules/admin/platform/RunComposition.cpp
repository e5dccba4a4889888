// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/RunComposition.h"

#include "app/core/Assert.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/core/StrictJson.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/CompositionRepository.h"
#include "modules/admin/platform/RunSteps.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Response;
using server::Served;

namespace {

/// The input of a step from what has been found; nothing when something it needs is missing.
std::optional<QJsonObject> inputOf(const QJsonObject& found, const CompositionStep& step)
{
    QJsonObject input;
    for (auto each = step.input.cbegin(); each != step.input.cend(); ++each) {
        const QJsonValue value = each->isFixed() ? each->value : valueAt(found, each->pointer);
        const bool isOptional = each->pointer.startsWith(u"/input/");
        if (value.isUndefined() && !isOptional)
            return std::nullopt;
        if (!value.isUndefined())
            input.insert(each.key(), value);
    }
    return input;
}

Response callStep(Context& context, const Run& run, const CompositionStep& step)
{
    const auto input = inputOf(foundIn(run), step);
    return input ? callInterface(context, run.served, run.caller,
                       {step.interface, *input, stepKey(run, step.id)})
                 : server::toResponse(adminProblem("input_wrong", u"steps."_s + step.id));
}

/// Calls one step and writes down what came of it, and with it whether the run goes on.
Halted goStep(Context& context, Run& run, const CompositionStep& step)
{
    const Response answer = callStep(context, run, step);
    if (isForLater(answer))
        return answer;
    const bool isDone = answer.status < 400;
    run.steps.append({step.id, isDone ? u"done"_s : u"failed"_s, answer.status, answer.body});
    RunState state = RunState::Running;
    if (!isDone && step.onFailure == OnFailure::Undo)
        state = RunState::Undoing;
    if (!isDone && step.onFailure == OnFailure::Stop)
        state = RunState::Failed;
    return keepRun(context, run, state);
}

/// Goes on from where the run stands, to its end.
Halted goThrough(Context& context, Run& run, const QList<CompositionStep>& ordered)
{
    for (const CompositionStep& step : ordered) {
        if (run.record.state != RunState::Running)
            break;
        if (std::ranges::find(run.steps, step.id, &StepDone::id) != run.steps.end())
            continue; // of a run that broke off
        if (const auto halted = goStep(context, run, step))
            return halted;
    }
    if (run.record.state == RunState::Undoing)
        return undoSteps(context, run);
    if (run.record.state != RunState::Running)
        return std::nullopt;
    const bool hasFailed
        = std::ranges::any_of(run.steps, [](const StepDone& s) { return s.state == u"failed"; });
    return keepRun(context, run, hasFailed ? RunState::Failed : RunState::Done);
}

/// The fields a composition asks for, as an interface would describe them.
QList<server::WireField> inputFields(const Composition& composition)
{
    using Type = server::WireField::Type;
    static const QHash<QString, Type> types{{u"integer"_s, Type::Integer},
        {u"boolean"_s, Type::Boolean}, {u"date"_s, Type::Date}, {u"timestamp"_s, Type::Timestamp},
        {u"money"_s, Type::Money}};
    QList<server::WireField> fields;
    for (const CompositionInput& each : composition.input)
        fields.append({each.name, types.value(each.type, Type::Text), each.required});
    return fields;
}

QString fingerprintOfRun(const Context& context, const InterfaceCall& asked)
{
    const QByteArray text = asked.interface.toUtf8() + '\n' + canonicalJson(asked.input);
    return QString::fromLatin1(context.database.fieldKeys()
            .fingerprint(QCryptographicHash::hash(text, QCryptographicHash::Sha256))
            .toHex());
}

using RunOrAnswer = Result<std::variant<Run, Response>>;

Run runOf(
    Context& context, const Served& served, const PartnerCaller& caller, const InterfaceCall& asked)
{
    const QDateTime now = context.clock.nowUtc();
    Run run{served, caller, asked.key, asked.input, {}, {},
        {newOperationId(context.clock, context.random), now, now.addSecs(runHoldSeconds)}};
    run.record.partner = caller.partner.id;
    run.record.request = requestOf(caller, asked.key, u"run"_s);
    run.record.key = asked.key;
    run.record.fingerprint = fingerprintOfRun(context, asked);
    run.record.composition = asked.interface;
    return run;
}

/// A run that is new: of the version that is published.
RunOrAnswer begun(Context& context, Run run)
{
    auto published = CompositionRepository(context.database)
                         .published(run.caller.partner.id, run.record.composition);
    if (!published)
        return std::unexpected(published.error());
    if (!*published)
        return partnerAnswer(adminProblem("composition_unknown"));
    run.version = **std::move(published);
    run.record.version = run.version.version;
    if (const auto secret = refuseSecrets(run.version.content)) // saved by an earlier version
        return partnerAnswer(*secret);
    if (const auto checked = server::checkFields(run.input, inputFields(run.version.content));
        !checked)
        return server::toResponse(adminProblem("input_wrong", checked.error().detail));
    const auto begins = RunRepository(context.database).begin(run.record, run.claim);
    if (!begins)
        return std::unexpected(begins.error());
    if (!*begins)
        return underway();
    return run;
}

/// One that was begun before: its report, or the run as far as it got, of the version it began
/// with.
RunOrAnswer goneOnWith(Context& context, Run run, const RunRecord& known)
{
    if (known.fingerprint != run.record.fingerprint)
        return server::toResponse(server::problem("key_reused"));
    if (known.isForgotten)
        return server::toResponse(adminProblem("answer_gone"));
    if (isOver(known.state))
        return Response{200, known.report, {{"Idempotent-Replayed", "true"}}};
    const auto taken = RunRepository(context.database).take(known, run.claim);
    if (!taken)
        return std::unexpected(taken.error());
    if (!*taken)
        return underway();
    const auto now = RunRepository(context.database).find(known.partner, known.request);
    const auto version = CompositionRepository(context.database)
                             .find(known.partner, known.composition, known.version);
    if (!now || !version)
        return std::unexpected(now ? version.error() : now.error());
    HUI_ASSERT(*now && *version); // neither a run nor what was published is deleted
    run.record = **now; // as it stands now that nobody else goes on with it
    run.version = **version;
    run.steps = stepsIn(run.record.progress);
    return run;
}

/// Claims the run before anything of it is called.
RunOrAnswer claimRun(Context& context, const Run& run)
{
    return context.database.transaction([&]() -> RunOrAnswer {
        const auto known
            = RunRepository(context.database).find(run.record.partner, run.record.request);
        if (!known)
            return std::unexpected(known.error());
        return *known ? goneOnWith(context, run, **known) : begun(context, run);
    });
}

} // namespace

Response runComposition(
    Context& context, const Served& served, const PartnerCaller& caller, const InterfaceCall& asked)
{
    if (asked.key.isNull())
        return server::toResponse(server::problem("key_missing"));
    auto claimed = claimRun(context, runOf(context, served, caller, asked));
    if (!claimed)
        return server::toResponse(claimed.error());
    if (auto* answer = std::get_if<Response>(&*claimed))
        return std::move(*answer);
    Run& run = std::get<Run>(*claimed);
    const auto ordered = inOrder(run.version.content);
    const Halted halted = ordered
        ? goThrough(context, run, *ordered)
        : Halted(server::toResponse(adminProblem("composition_wrong", ordered.error().detail)));
    if (!halted)
        return {200, run.record.report};
    const auto letGo = letGoOf(context, run);
    return letGo ? *halted : server::toResponse(letGo.error());
}

} // namespace hui::admin
