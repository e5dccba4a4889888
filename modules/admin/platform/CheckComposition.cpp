// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/SecretWords.h"
#include "modules/admin/platform/AdminProblems.h"
#include "modules/admin/platform/PartnerRepository.h"
#include "modules/admin/platform/RunComposition.h"

#include <QSet>

#include <algorithm>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Problem;
using server::Served;
using server::ServedInterface;
using server::WireField;

namespace {

using FieldType = WireField::Type;

std::optional<FieldType> typeNamed(const QString& name)
{
    for (const FieldType type : {FieldType::Text, FieldType::Integer, FieldType::Boolean,
             FieldType::Date, FieldType::Timestamp, FieldType::Money})
        if (server::nameOf(type) == name)
            return type;
    return std::nullopt;
}

/// The type of what a pointer finds in a message; nothing when the message has no such thing.
std::optional<FieldType> typeAt(const QList<WireField>& fields, const QStringList& path)
{
    if (path.isEmpty())
        return FieldType::Record;
    const auto field = std::ranges::find(fields, path.first(), &WireField::name);
    if (field == fields.end())
        return std::nullopt;
    if (path.size() == 1)
        return field->type;
    if (field->type == FieldType::Record)
        return typeAt(field->fields, path.mid(1));
    bool isIndex = false;
    path.at(1).toUInt(&isIndex);
    if (field->type != FieldType::Records || !isIndex)
        return std::nullopt;
    return typeAt(field->fields, path.mid(2));
}

bool isFixedOf(const QJsonValue& value, FieldType type)
{
    if (type == FieldType::Integer)
        return value.isDouble();
    if (type == FieldType::Boolean)
        return value.isBool();
    const bool isDay = QDate::fromString(value.toString(), Qt::ISODate).isValid();
    return value.isString() && (type == FieldType::Text || (type == FieldType::Date && isDay));
}

/// What is looked at while one composition is checked.
struct Check {
    const Served& served;
    const Composition& composition;
    QSet<QString> granted;
};

std::optional<FieldType> typeOf(const Check& check, const QString& pointer)
{
    const QStringList path = pointer.split(u'/').mid(1);
    if (path.size() == 2 && path.first() == u"input") {
        const auto input
            = std::ranges::find(check.composition.input, path.at(1), &CompositionInput::name);
        return input == check.composition.input.end() ? std::nullopt : typeNamed(input->type);
    }
    const auto step
        = std::ranges::find(check.composition.steps, stepOfPointer(pointer), &CompositionStep::id);
    if (step == check.composition.steps.end())
        return std::nullopt;
    const ServedInterface* entry = check.served.find(step->interface);
    return entry ? typeAt(entry->answers, path.mid(2)) : std::nullopt;
}

/// What is wrong with the input of a step; empty: nothing.
QString inputFault(const Check& check, const CompositionStep& step, const ServedInterface& entry)
{
    const QString at = u"steps."_s + step.id + u".input."_s;
    for (auto each = step.input.cbegin(); each != step.input.cend(); ++each) {
        const auto field = std::ranges::find(entry.asks, each.key(), &WireField::name);
        if (field == entry.asks.end())
            return at + each.key();
        const bool fits = each->isFixed() ? isFixedOf(each->value, field->type)
                                          : typeOf(check, each->pointer) == field->type;
        if (!fits)
            return at + each.key();
    }
    for (const WireField& field : entry.asks)
        if (field.required && !step.input.contains(field.name))
            return at + field.name;
    return {};
}

QString stepFault(const Check& check, const CompositionStep& step)
{
    const ServedInterface* entry = check.served.find(step.interface);
    if (!entry || !check.granted.contains(step.interface))
        return u"steps."_s + step.id + u".interface"_s;
    return inputFault(check, step, *entry);
}

/// Of what comes before a step that undoes, all that changes something can be taken back.
QString undoFault(const Check& check, const QList<CompositionStep>& ordered)
{
    bool isFinal = false; // something before cannot be taken back
    for (const CompositionStep& step : ordered) {
        if (isFinal && step.onFailure == OnFailure::Undo)
            return u"steps."_s + step.id + u".on_failure"_s;
        const ServedInterface* entry = check.served.find(step.interface);
        isFinal = isFinal || (entry->changes && !entry->undo);
    }
    return {};
}

QString compositionFault(const Check& check)
{
    const Composition& made = check.composition;
    if (made.steps.isEmpty())
        return u"steps"_s;
    QSet<QString> names;
    for (const CompositionStep& step : made.steps)
        names.insert(step.id);
    if (names.size() != made.steps.size())
        return u"steps.id"_s;
    const auto ordered = inOrder(made);
    if (!ordered)
        return ordered.error().detail;
    for (const CompositionStep& step : made.steps)
        if (const QString fault = stepFault(check, step); !fault.isEmpty())
            return fault;
    for (auto each = made.output.cbegin(); each != made.output.cend(); ++each)
        if (!typeOf(check, each.value()))
            return u"output."_s + each.key();
    return undoFault(check, *ordered);
}

/// A field of its input or output that would carry a secret of a customer; empty: none.
QString secretIn(const Composition& composition)
{
    for (const CompositionInput& input : composition.input)
        if (asksForSecret(input.name))
            return u"input."_s + input.name;
    for (const QString& name : composition.output.keys())
        if (asksForSecret(name))
            return u"output."_s + name;
    return {};
}

} // namespace

std::optional<Problem> refuseSecrets(const Composition& composition)
{
    const QString secret = secretIn(composition);
    return secret.isEmpty() ? std::nullopt : std::optional(adminProblem("secret_asked", secret));
}

Result<std::optional<Problem>> checkComposition(server::Context& context, const Served& served,
    const QString& partner, const Composition& composition)
{
    if (const auto secret = refuseSecrets(composition))
        return secret;
    const auto grants = PartnerRepository(context.database).grants(partner);
    if (!grants)
        return std::unexpected(grants.error());
    const QDate today = dateInChina(context.clock.nowUtc());
    Check check{served, composition, {}};
    for (const Grant& grant : *grants)
        if (grant.from <= today && today <= grant.until)
            check.granted.insert(grant.interface);
    const QString fault = compositionFault(check);
    if (fault.isEmpty())
        return std::nullopt;
    return adminProblem("composition_wrong", fault);
}

} // namespace hui::admin
