// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/RunSteps.h"

#include "app/core/Assert.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/platform/AdminProblems.h"

#include <algorithm>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Response;

namespace {

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

} // namespace

QUuid stepKey(const Run& run, const QString& step)
{
    return requestOf(run.caller, run.key, u"step:"_s + step);
}

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

QJsonObject foundIn(const Run& run)
{
    QJsonObject answers;
    for (const StepDone& each : run.steps)
        if (each.state != u"failed")
            answers.insert(each.id, each.answer);
    return {{u"input"_s, run.input}, {u"steps"_s, answers}};
}

bool isForLater(const Response& answer)
{
    static const QStringList codes{
        u"storage_unavailable"_s, u"outcome_unknown"_s, u"partner_rate"_s, u"partner_quota"_s};
    return codes.contains(answer.body.value(u"code"_s).toString());
}

QList<StepDone> stepsIn(const QJsonObject& progress)
{
    QList<StepDone> steps;
    for (const QJsonValue& each : progress.value(u"steps"_s).toArray())
        steps.append({each[u"id"].toString(), each[u"state"].toString(), each[u"status"].toInt(),
            each[u"answer"].toObject()});
    return steps;
}

Response underway()
{
    server::Problem wait = adminProblem("run_underway");
    wait.retryAfterSeconds = runHoldSeconds;
    return server::toResponse(wait);
}

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

Result<Done> letGoOf(Context& context, Run& run)
{
    run.claim.until = context.clock.nowUtc();
    return RunRepository(context.database).letGo(run.record, run.claim);
}

} // namespace hui::admin
