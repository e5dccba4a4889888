// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/RunComposition.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/StrictJson.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/CompositionRepository.h"

#include <QCryptographicHash>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Response;
using server::Served;

namespace {

/// A step that was called.
struct StepDone {
    CompositionStep step;
    QUuid key;
    Response answer;
    QString state; ///< "done", "failed", "skipped", "undone", "stuck"
};

/// One run while it goes on.
struct Run {
    const Served& served;
    const PartnerCaller& caller;
    QUuid key;
    QJsonObject found = {}; ///< {"input": …, "steps": {id: answer}}
    QList<StepDone> steps = {};
};

/// What the steps of a run are called under follows from the run.
QUuid stepKey(const Run& run, const QString& step)
{
    return requestOf(run.caller, run.key, u"step:"_s + step);
}

/// The input of a step from what has been found; nothing when something it needs is missing.
std::optional<QJsonObject> inputOf(const Run& run, const CompositionStep& step)
{
    QJsonObject input;
    for (auto each = step.input.cbegin(); each != step.input.cend(); ++each) {
        const QJsonValue value = each->isFixed() ? each->value : valueAt(run.found, each->pointer);
        const bool isOptional = each->pointer.startsWith(u"/input/");
        if (value.isUndefined() && !isOptional)
            return std::nullopt;
        if (!value.isUndefined())
            input.insert(each.key(), value);
    }
    return input;
}

void callStep(Context& context, Run& run, const CompositionStep& step)
{
    const QUuid key = stepKey(run, step.id);
    const auto input = inputOf(run, step);
    if (!input) {
        run.steps.append({step, key,
            server::toResponse(adminProblem("input_wrong", u"steps."_s + step.id)), u"failed"_s});
        return;
    }
    const Response answer
        = callInterface(context, run.served, run.caller, {step.interface, *input, key});
    const bool done = answer.status < 400;
    run.steps.append({step, key, answer, done ? u"done"_s : u"failed"_s});
    if (!done)
        return;
    QJsonObject answers = run.found.value(u"steps"_s).toObject();
    answers.insert(step.id, answer.body);
    run.found.insert(u"steps"_s, answers);
}

/// Whether a step may well be done when it is asked again under the same key: the database was
/// away, or the calls of the minute are used up. That decides nothing about the run.
bool isForLater(const Response& answer)
{
    static const QStringList codes{
        u"storage_unavailable"_s, u"outcome_unknown"_s, u"partner_rate"_s, u"partner_quota"_s};
    return codes.contains(answer.body.value(u"code"_s).toString());
}

/// Takes back what was done, last first; what only asked has nothing to be taken back. How the run
/// came out by that; nothing when it is to be gone on with later.
std::optional<QString> undoSteps(Context& context, Run& run)
{
    QString state = u"undone"_s;
    for (qsizetype i = run.steps.size(); i-- > 0;) {
        StepDone& each = run.steps[i];
        const server::ServedInterface* entry = run.served.find(each.step.interface);
        if (each.state != u"done" || !entry || !entry->changes)
            continue;
        const Response undone = undoCall(
            context, run.served, run.caller, {each.step.interface, each.answer.body, each.key});
        if (isForLater(undone)) {
            run.steps.append({each.step, each.key, undone, u"failed"_s});
            return std::nullopt;
        }
        each.state = undone.status < 400 ? u"undone"_s : u"stuck"_s;
        if (undone.status >= 400)
            state = u"stuck"_s;
    }
    return state;
}

/// How the run came out; nothing when it is to be gone on with later.
std::optional<QString> goThrough(Context& context, Run& run, const QList<CompositionStep>& ordered)
{
    QString state = u"done"_s;
    for (const CompositionStep& step : ordered) {
        callStep(context, run, step);
        if (run.steps.last().state == u"done")
            continue;
        if (isForLater(run.steps.last().answer))
            return std::nullopt;
        if (step.onFailure == OnFailure::Undo)
            return undoSteps(context, run);
        state = u"failed"_s;
        if (step.onFailure == OnFailure::Stop)
            return state;
    }
    return state;
}

QJsonObject reportOf(const Run& run, const CompositionVersion& version, const QString& state)
{
    QJsonArray steps;
    for (const StepDone& each : run.steps)
        steps.append(QJsonObject{{u"id"_s, each.step.id}, {u"interface"_s, each.step.interface},
            {u"state"_s, each.state}, {u"status"_s, each.answer.status},
            {u"code"_s, each.answer.body.value(u"code"_s).toString()}});
    QJsonObject output;
    for (auto each = version.content.output.cbegin(); each != version.content.output.cend(); ++each)
        if (const QJsonValue value = valueAt(run.found, each.value()); !value.isUndefined())
            output.insert(each.key(), value);
    return {{u"run"_s, idText(run.key)}, {u"composition"_s, version.content.id},
        {u"version"_s, version.version}, {u"state"_s, state}, {u"steps"_s, steps},
        {u"output"_s, output}};
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

/// A crash between the last step and this leaves no row: the run is then gone through again under
/// the same keys, and what was done is answered from its own row.
Response keepReport(Context& context, const Run& run, const InterfaceCall& asked,
    const QString& fingerprint, const QJsonObject& report)
{
    CompositionRepository calls(context.database);
    const QUuid request = requestOf(run.caller, asked.key, u"run"_s);
    const QString& partner = run.caller.partner.id;
    const auto kept = context.database.transaction([&]() -> Result<Done> {
        const auto claimed = calls.claim(partner, request, fingerprint, context.clock.nowUtc());
        if (!claimed)
            return std::unexpected(claimed.error());
        return *claimed ? calls.finish(partner, request, report) : Result<Done>(Done{});
    });
    return kept ? Response{200, report} : server::toResponse(kept.error());
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

Response runComposition(Context& context, const Served& served, const PartnerCaller& caller,
    const CompositionVersion& version, const InterfaceCall& asked)
{
    if (asked.key.isNull())
        return server::toResponse(server::problem("key_missing"));
    if (const auto checked = server::checkFields(asked.input, inputFields(version.content));
        !checked)
        return server::toResponse(adminProblem("input_wrong", checked.error().detail));
    const QByteArray text = version.content.id.toUtf8() + '\n' + canonicalJson(asked.input);
    const QString fingerprint = QString::fromLatin1(context.database.fieldKeys()
            .fingerprint(QCryptographicHash::hash(text, QCryptographicHash::Sha256))
            .toHex());
    const auto known = CompositionRepository(context.database)
                           .answered(caller.partner.id, requestOf(caller, asked.key, u"run"_s));
    if (!known)
        return server::toResponse(known.error());
    if (*known && (*known)->fingerprint != fingerprint)
        return server::toResponse(server::problem("key_reused"));
    if (*known)
        return {200, (*known)->answer, {{"Idempotent-Replayed", "true"}}};
    const auto ordered = inOrder(version.content);
    if (!ordered)
        return server::toResponse(adminProblem("composition_wrong", ordered.error().detail));
    Run run{served, caller, asked.key, {{u"input"_s, asked.input}}};
    const auto state = goThrough(context, run, *ordered);
    if (!state)
        return run.steps.last().answer;
    return keepReport(context, run, asked, fingerprint, reportOf(run, version, *state));
}

} // namespace hui::admin
