// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/RunComposition.h"

#include "app/core/Assert.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/core/StrictJson.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/CompositionRepository.h"
#include "modules/admin/platform/RunRepository.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Response;
using server::Served;

namespace {

constexpr int runHoldSeconds = 120; // longer than a step takes; then another may go on with it

/// A step that was called.
struct StepDone {
    QString id;
    QString state; ///< "done", "failed", "undone", "stuck"
    int status = 0;
    QJsonObject answer;
};

/// One run while it goes on.
struct Run {
    const Served& served;
    const PartnerCaller& caller;
    QUuid key;
    QJsonObject input;
    CompositionVersion version;
    RunRecord record;
    RunClaim claim;
    QList<StepDone> steps = {};
};

/// Why a run does not go on now; nothing when it does.
using Halted = std::optional<Response>;

/// What the steps of a run are called under follows from the run.
QUuid stepKey(const Run& run, const QString& step)
{
    return requestOf(run.caller, run.key, u"step:"_s + step);
}

/// {"input": …, "steps": {id: answer}}: what pointers look into.
QJsonObject foundIn(const Run& run)
{
    QJsonObject answers;
    for (const StepDone& each : run.steps)
        if (each.state != u"failed")
            answers.insert(each.id, each.answer);
    return {{u"input"_s, run.input}, {u"steps"_s, answers}};
}

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

/// Whether a step may well be done when it is asked again under the same key: the database was
/// away, or the calls of the minute are used up. That decides nothing about the run.
bool isForLater(const Response& answer)
{
    static const QStringList codes{
        u"storage_unavailable"_s, u"outcome_unknown"_s, u"partner_rate"_s, u"partner_quota"_s};
    return codes.contains(answer.body.value(u"code"_s).toString());
}

QJsonObject reportOf(const Run& run)
{
    QJsonArray steps;
    for (const StepDone& each : run.steps) {
        const auto step
            = std::ranges::find(run.version.content.steps, each.id, &CompositionStep::id);
        HUI_ASSERT(step != run.version.content.steps.cend());
        steps.append(QJsonObject{{u"id"_s, each.id}, {u"interface"_s, step->interface},
            {u"state"_s, each.state}, {u"status"_s, each.status},
            {u"code"_s, each.answer.value(u"code"_s).toString()}});
    }
    const QJsonObject found = foundIn(run);
    QJsonObject output;
    const QMap<QString, QString>& wanted = run.version.content.output;
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each)
        if (const QJsonValue value = valueAt(found, each.value()); !value.isUndefined())
            output.insert(each.key(), value);
    return {{u"run"_s, idText(run.key)}, {u"composition"_s, run.version.content.id},
        {u"version"_s, run.version.version}, {u"state"_s, nameOf(run.record.state)},
        {u"steps"_s, steps}, {u"output"_s, output}};
}

QJsonObject progressOf(const Run& run)
{
    QJsonArray steps;
    for (const StepDone& each : run.steps)
        steps.append(QJsonObject{{u"id"_s, each.id}, {u"state"_s, each.state},
            {u"status"_s, each.status}, {u"answer"_s, each.answer}});
    return {{u"steps"_s, steps}};
}

Response underway()
{
    server::Problem wait = adminProblem("run_underway");
    wait.retryAfterSeconds = runHoldSeconds;
    return server::toResponse(wait);
}

/// Writes down how the run stands before anything more is called; halts whoever has lost it.
Halted keepRun(Context& context, Run& run, RunState state)
{
    run.record.state = state;
    run.record.progress = progressOf(run);
    if (isOver(state))
        run.record.report = reportOf(run);
    run.claim.until = context.clock.nowUtc().addSecs(runHoldSeconds);
    const auto kept = RunRepository(context.database).keep(run.record, run.claim);
    if (!kept)
        return server::toResponse(kept.error());
    return *kept ? std::nullopt : Halted(underway());
}

/// Takes back what was done, last first; what only asked has nothing to be taken back.
Halted undoSteps(Context& context, Run& run)
{
    for (qsizetype i = run.steps.size(); i-- > 0;) {
        StepDone& each = run.steps[i];
        const QString interface = std::ranges::find(
            run.version.content.steps, each.id, &CompositionStep::id)
                                      ->interface;
        const server::ServedInterface* entry = run.served.find(interface);
        if (each.state != u"done" || !entry || !entry->changes)
            continue;
        const Response undone = undoCall(
            context, run.served, run.caller, {interface, each.answer, stepKey(run, each.id)});
        if (isForLater(undone))
            return undone;
        each.state = undone.status < 400 ? u"undone"_s : u"stuck"_s;
        if (const auto halted = keepRun(context, run, RunState::Undoing))
            return halted;
    }
    const bool isStuck
        = std::ranges::any_of(run.steps, [](const StepDone& s) { return s.state == u"stuck"; });
    return keepRun(context, run, isStuck ? RunState::Stuck : RunState::Undone);
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
    for (const QJsonValue& each : run.record.progress.value(u"steps"_s).toArray())
        run.steps.append({each[u"id"].toString(), each[u"state"].toString(),
            each[u"status"].toInt(), each[u"answer"].toObject()});
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

QJsonValue valueAt(const QJsonValue& root, const QString& pointer)
{
    QJsonValue value = root;
    for (QString part : pointer.split(u'/').mid(1)) {
        part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (value.isArray()) {
            bool isIndex = false;
            const uint index = part.toUInt(&isIndex);
            value = isIndex ? value.toArray().at(static_cast<qsizetype>(index))
                            : QJsonValue(QJsonValue::Undefined);
        } else {
            value = value.toObject().value(part);
        }
    }
    return value;
}

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
    const auto letGo = RunRepository(context.database).letGo(run.record, run.claim);
    return letGo ? *halted : server::toResponse(letGo.error());
}

} // namespace hui::admin
