// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CasePartner.h"

#include "app/casework/CaseMove.h"
#include "app/casework/CaseRepository.h"
#include "app/catalogue/OpenPlatform.h"
#include "app/catalogue/ParameterCheck.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "modules/cases/CaseForm.h"
#include "modules/cases/platform/CaseOperations.h"
#include "modules/cases/platform/CasePartnerRepository.h"

#include <algorithm>

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;
using server::Response;
using server::Retry;
using server::ServedCall;
using server::ServedInterface;
using server::toResponse;
using server::WireField;

namespace {

/// What is registered, and what the customer wants by it: a word of caseWants().
struct Registered {
    const char* object; ///< "health.booking"
    const char* want;
};

constexpr Registered registered[]
    = {{"billpay.water", "pay"}, {"billpay.electricity", "pay"}, {"billpay.gas", "pay"},
        {"billpay.property", "pay"}, {"billpay.heating", "pay"}, {"health.booking", "book"},
        {"education.tuition", "pay"}, {"community.repair", "apply"}, {"loan.application", "apply"},
        {"overseas.reservation", "book"}, {"branch.appointment", "book"}};

Problem unknownNeed()
{
    return {422, u"need_unknown"_s, u"目录中没有该业务需求，或该需求不由此接口登记。"_s,
        u"The catalogue has no such need, or it is not registered by this interface."_s,
        Retry::Never, u"need"_s};
}

Problem unknownCase()
{
    return {404, u"case_unknown"_s, u"没有该业务。"_s, u"There is no such case."_s, Retry::Never,
        u"case"_s};
}

/// The need of the catalogue, when this interface registers it.
Result<std::optional<Need>> needOf(Context& context, const QString& id, const QString& interface)
{
    const auto told = server::lastTold(context.database, u"need"_s, id);
    if (!told)
        return std::unexpected(told.error());
    if (!*told)
        return std::nullopt;
    auto need = needFromJson(**told, id);
    if (!need)
        return std::unexpected(need.error());
    if (!need->interfaces.contains(interface))
        return std::nullopt;
    return *std::move(need);
}

/// Whatever the form of some need asks for, once each: what the interfaces take.
QList<Parameter> anyForm()
{
    QList<Parameter> all = caseForm();
    for (const QString& kind : kindsWithForms())
        for (const Parameter& parameter : caseForm(kind))
            if (std::ranges::find(all, parameter.key, &Parameter::key) == all.end())
                all.append(parameter);
    return all;
}

/// What was filled in, as the form of a desk for that need would take it; an Input error names the
/// field, also one that this need does not ask for.
Result<QMap<QString, QString>> entriesOf(
    const ServedCall& call, const QString& need, const QDate& today)
{
    QMap<QString, QString> typed;
    for (const Parameter& parameter : anyForm())
        if (const QString value = call.input.value(parameter.key).toString(); !value.isEmpty())
            typed.insert(parameter.key, value);
    return parseParameters(typed, caseForm(need), today);
}

QJsonObject answerOf(const Case& value)
{
    return {{u"case"_s, idText(value.id)}, {u"number"_s, caseNumber(value.id)},
        {u"state"_s, nameOf(value.state)}, {u"outcome"_s, nameOf(value.outcome)},
        {u"branch"_s, value.branch}, {u"changed_at"_s, timestampToJson(value.changedAt)}};
}

CaseMover moverOf(Context& context, const ServedCall& call)
{
    return {call.request, {}, {}, context.clock.nowUtc()};
}

/// A case that this partner brought by this interface; nothing for all others, so that numbers
/// cannot be tried.
Result<std::optional<Case>> ownCase(
    Context& context, const QString& partner, const QString& object, const QUuid& id)
{
    const auto own = CasePartnerRepository(context.database).isOf(id, partner, object);
    if (!own)
        return std::unexpected(own.error());
    if (!*own)
        return std::nullopt;
    return CaseRepository(context.database).byId(id);
}

Result<std::optional<Case>> namedCase(
    Context& context, const ServedCall& call, const QString& object)
{
    return ownCase(
        context, call.partner, object, QUuid::fromString(call.input.value(u"case"_s).toString()));
}

Result<Done> store(
    Context& context, const ServedCall& call, const QString& object, const Case& made)
{
    if (const auto told = saveAndTell(context, made); !told)
        return told;
    return CasePartnerRepository(context.database).note(made.id, call.partner, object);
}

Response registerNeed(
    Context& context, const ServedCall& call, const QString& object, const QString& want)
{
    const auto need
        = needOf(context, call.input.value(u"need"_s).toString(), object + u".submit"_s);
    if (!need)
        return toResponse(need.error());
    if (!*need)
        return toResponse(unknownNeed());
    const auto entries = entriesOf(call, (*need)->id, dateInChina(context.clock.nowUtc()));
    if (!entries)
        return toResponse({422, u"entry_wrong"_s, u"填写内容不符合要求。"_s,
            u"An entry is not as it is asked for."_s, Retry::Never,
            entries.error().detail.section(u':', 0, 0)});
    const auto known = ownCase(context, call.partner, object, call.request);
    if (!known)
        return toResponse(known.error());
    if (*known)
        return {200, answerOf(**known)};
    Case wanted;
    wanted.kind = (*need)->id;
    wanted.kindZh = (*need)->name;
    wanted.kindEn = (*need)->nameEn;
    wanted.channel = u"partner"_s;
    wanted.touchpoint = u"page"_s;
    wanted.scene = (*need)->scene;
    wanted.act = want;
    wanted.entries = *entries;
    const Case made = openedAs(wanted, call.branch, moverOf(context, call));
    const auto stored = store(context, call, object, made);
    return stored ? Response{200, answerOf(made)} : toResponse(stored.error());
}

Response statusOf(Context& context, const ServedCall& call, const QString& object)
{
    const auto found = namedCase(context, call, object);
    if (!found)
        return toResponse(found.error());
    return *found ? Response{200, answerOf(**found)} : toResponse(unknownCase());
}

Response withdraw(Context& context, const ServedCall& call, const QString& object)
{
    const auto own = namedCase(context, call, object);
    if (!own)
        return toResponse(own.error());
    if (!*own)
        return toResponse(unknownCase());
    auto found = CaseRepository(context.database).locked((*own)->id);
    if (!found)
        return toResponse(found.error());
    if (!*found) // forgotten since
        return toResponse(unknownCase());
    Case changed = **std::move(found);
    if (changed.outcome == CaseOutcome::Withdrawn)
        return {200, answerOf(changed)};
    const CaseMove move{.caseId = changed.id, .act = CaseAct::Withdraw};
    if (whyNot(changed, move, {}) || !applyMove(changed, move, moverOf(context, call)))
        return toResponse({409, u"case_elsewhere"_s, u"网点已受理，请联系网点撤销。"_s,
            u"A desk has taken the case. Ask the branch to withdraw it."_s});
    const auto told = saveAndTell(context, changed);
    return told ? Response{200, answerOf(changed)} : toResponse(told.error());
}

using CaseFieldType = WireField::Type;

QList<WireField> caseFields()
{
    return {{u"case"_s, CaseFieldType::Text, true, u"业务标识"_s, u"The case"_s},
        {u"number"_s, CaseFieldType::Text, true, u"受理号"_s, u"Its number for the customer"_s},
        {u"state"_s, CaseFieldType::Text, true, u"状态"_s, u"How it stands"_s},
        {u"outcome"_s, CaseFieldType::Text, true, u"结果"_s, u"How it came out"_s},
        {u"branch"_s, CaseFieldType::Text, true, u"网点"_s, u"Branch"_s},
        {u"changed_at"_s, CaseFieldType::Timestamp, true, u"变更时间"_s, u"Changed last"_s}};
}

QList<WireField> registrationFields()
{
    QList<WireField> fields{
        {u"need"_s, CaseFieldType::Text, true, u"业务需求编号"_s, u"Kind of need"_s}};
    const QList<Parameter> general = caseForm();
    for (const Parameter& parameter : anyForm()) {
        const bool isAlways = parameter.required && general.first().key == parameter.key;
        fields.append(
            {parameter.key, CaseFieldType::Text, isAlways, parameter.label.zh, parameter.label.en});
    }
    return fields;
}

} // namespace

QList<ServedInterface> caseInterfaces()
{
    QList<ServedInterface> all;
    for (const Registered& each : registered) {
        const QString object = QString::fromLatin1(each.object);
        const QString want = QString::fromLatin1(each.want);
        ServedInterface submit{.id = object + u".submit"_s, .changes = true};
        submit.undo = [object](Context& context, const ServedCall& call) {
            return withdraw(context, call, object);
        };
        submit.asks = registrationFields();
        submit.answers = caseFields();
        submit.run = [object, want](Context& context, const ServedCall& call) {
            return registerNeed(context, call, object, want);
        };
        ServedInterface status{.id = object + u".status"_s};
        status.run = [object](Context& context, const ServedCall& call) {
            return statusOf(context, call, object);
        };
        status.asks = {{u"case"_s, CaseFieldType::Text, true, u"业务标识"_s, u"The case"_s}};
        status.answers = caseFields();
        all += {submit, status};
    }
    return all;
}

} // namespace hui::cases
