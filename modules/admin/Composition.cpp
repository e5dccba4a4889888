// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/Composition.h"

#include "app/core/JsonReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hui::admin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFields = 30;
constexpr qsizetype mostVersions = 500;
constexpr qsizetype pointerLength = 200;

bool isWord(const QString& text)
{
    static const QRegularExpression word(u"^[a-z][a-z0-9-]{0,39}$"_s);
    return word.match(text).hasMatch();
}

bool isFieldName(const QString& text)
{
    static const QRegularExpression name(u"^[a-z][a-z0-9_]{0,39}$"_s);
    return name.match(text).hasMatch();
}

QJsonObject toJson(const CompositionStep& step)
{
    QJsonObject input;
    for (auto each = step.input.cbegin(); each != step.input.cend(); ++each)
        input.insert(each.key(),
            each->isFixed() ? QJsonObject{{u"value"_s, each->value}}
                            : QJsonObject{{u"from"_s, each->pointer}});
    return {{u"id"_s, step.id}, {u"interface"_s, step.interface}, {u"input"_s, input},
        {u"on_failure"_s, nameOf(step.onFailure)}};
}

/// {"from": pointer} or {"value": text, number or truth}; nothing else.
StepSource readSource(JsonReader& reader, const QString& name, const QJsonObject& all)
{
    const QJsonObject one = all.value(name).toObject();
    const QJsonValue value = one.value(u"value"_s);
    const bool fixed = value.isString() || value.isDouble() || value.isBool();
    const QString pointer = one.value(u"from"_s).toString();
    const bool points = pointer.startsWith(u'/') && pointer.size() <= pointerLength;
    if (!isFieldName(name) || one.size() != 1 || fixed == points)
        reader.refuse("input"_L1, QT_TRANSLATE_NOOP("Error", "A field is from or value."));
    return {points ? pointer : QString(), fixed ? value : QJsonValue()};
}

CompositionStep readStep(JsonReader& reader)
{
    CompositionStep step;
    step.id = reader.string("id"_L1, 40, 1);
    if (!isWord(step.id))
        reader.refuse("id"_L1, QT_TRANSLATE_NOOP("Error", "A step is named by a word."));
    step.interface = reader.string("interface"_L1, 64, 1);
    const QJsonObject input = reader.object("input"_L1);
    for (const QString& name : input.keys())
        step.input.insert(name, readSource(reader, name, input));
    const auto rule = onFailureOf(reader.string("on_failure"_L1, 8, 1));
    if (!rule)
        reader.refuse("on_failure"_L1, QT_TRANSLATE_NOOP("Error", "Not stop, undo or go_on."));
    step.onFailure = rule.value_or(OnFailure::Stop);
    return step;
}

CompositionInput readInput(JsonReader& reader)
{
    static const QStringList types{
        u"text"_s, u"integer"_s, u"boolean"_s, u"date"_s, u"timestamp"_s, u"money"_s};
    CompositionInput input{reader.string("name"_L1, 40, 1), reader.string("type"_L1, 12, 1),
        reader.boolean("required"_L1)};
    if (!isFieldName(input.name))
        reader.refuse("name"_L1, QT_TRANSLATE_NOOP("Error", "A field is named by a word."));
    if (!types.contains(input.type))
        reader.refuse("type"_L1, QT_TRANSLATE_NOOP("Error", "This is no type of an input."));
    return input;
}

Composition readComposition(JsonReader& reader)
{
    Composition made;
    made.id = reader.string("id"_L1, 40, 1);
    if (!isWord(made.id))
        reader.refuse("id"_L1, QT_TRANSLATE_NOOP("Error", "A composition is named by a word."));
    made.name = reader.string("name"_L1, 100, 1);
    made.nameEn = reader.string("name_en"_L1, 100);
    made.input = reader.list("input"_L1, mostFields, readInput);
    made.steps = reader.list("steps"_L1, mostSteps, readStep);
    const QJsonObject output = reader.object("output"_L1);
    for (auto each = output.constBegin(); each != output.constEnd(); ++each) {
        if (!isFieldName(each.key()) || !each.value().toString().startsWith(u'/'))
            reader.refuse("output"_L1, QT_TRANSLATE_NOOP("Error", "An output is a pointer."));
        made.output.insert(each.key(), each.value().toString());
    }
    return made;
}

CompositionVersion readVersion(JsonReader& reader)
{
    CompositionVersion version;
    version.partner = reader.string("partner"_L1, 12, 1);
    version.version = static_cast<int>(reader.integer("version"_L1, 1, 1'000'000));
    const auto state = compositionStateOf(reader.string("state"_L1, 12, 1));
    if (!state)
        reader.refuse("state"_L1, QT_TRANSLATE_NOOP("Error", "No state of a composition."));
    version.state = state.value_or(CompositionState::Draft);
    version.content = reader.object("content"_L1, readComposition);
    version.signedBy = reader.string("signed_by"_L1, 20);
    version.changedAt = reader.timestamp("changed_at"_L1);
    return version;
}

/// The steps a step takes something from.
QSet<QString> waitsFor(const CompositionStep& step)
{
    QSet<QString> others;
    for (const StepSource& source : step.input)
        if (const QString other = stepOfPointer(source.pointer); !other.isEmpty())
            others.insert(other);
    return others;
}

std::unexpected<Error> badOrder(const char* text, const char* code, const QString& step)
{
    return failure(Error::Kind::Input, text, QLatin1StringView(code) + u':' + step);
}

} // namespace

QString nameOf(OnFailure rule)
{
    switch (rule) {
    case OnFailure::Stop: return u"stop"_s;
    case OnFailure::Undo: return u"undo"_s;
    case OnFailure::GoOn: break;
    }
    return u"go_on"_s;
}

std::optional<OnFailure> onFailureOf(QStringView name)
{
    for (const OnFailure rule : {OnFailure::Stop, OnFailure::Undo, OnFailure::GoOn})
        if (nameOf(rule) == name)
            return rule;
    return std::nullopt;
}

QString nameOf(CompositionState state)
{
    switch (state) {
    case CompositionState::Draft: return u"draft"_s;
    case CompositionState::Published: return u"published"_s;
    case CompositionState::Retired: break;
    }
    return u"retired"_s;
}

std::optional<CompositionState> compositionStateOf(QStringView name)
{
    for (const CompositionState state :
        {CompositionState::Draft, CompositionState::Published, CompositionState::Retired})
        if (nameOf(state) == name)
            return state;
    return std::nullopt;
}

QJsonObject toJson(const Composition& composition)
{
    QJsonArray input;
    for (const CompositionInput& each : composition.input)
        input.append(QJsonObject{
            {u"name"_s, each.name}, {u"type"_s, each.type}, {u"required"_s, each.required}});
    QJsonArray steps;
    for (const CompositionStep& each : composition.steps)
        steps.append(toJson(each));
    QJsonObject output;
    for (auto each = composition.output.cbegin(); each != composition.output.cend(); ++each)
        output.insert(each.key(), each.value());
    return {{u"id"_s, composition.id}, {u"name"_s, composition.name},
        {u"name_en"_s, composition.nameEn}, {u"input"_s, input}, {u"steps"_s, steps},
        {u"output"_s, output}};
}

Result<Composition> compositionFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Composition made = readComposition(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return made;
}

QString stepOfPointer(const QString& pointer)
{
    return pointer.startsWith(u"/steps/") ? pointer.section(u'/', 2, 2) : QString();
}

Result<QList<CompositionStep>> inOrder(const Composition& composition)
{
    QSet<QString> known;
    for (const CompositionStep& step : composition.steps)
        known.insert(step.id);
    QList<CompositionStep> left = composition.steps;
    QList<CompositionStep> ordered;
    QSet<QString> done;
    while (!left.isEmpty()) {
        const auto ready = std::ranges::find_if(
            left, [&](const CompositionStep& step) { return done.contains(waitsFor(step)); });
        for (const CompositionStep& step : std::as_const(left))
            for (const QString& other : waitsFor(step))
                if (!known.contains(other))
                    return badOrder(QT_TRANSLATE_NOOP("Error", "A step takes from none there is."),
                        "step_unknown", other);
        if (ready == left.end())
            return badOrder(QT_TRANSLATE_NOOP("Error", "Two steps wait for each other."), "cycle",
                left.first().id);
        done.insert(ready->id);
        ordered.append(*ready);
        left.erase(ready);
    }
    return ordered;
}

QJsonObject toJson(const CompositionVersion& version)
{
    return {{u"partner"_s, version.partner}, {u"version"_s, version.version},
        {u"state"_s, nameOf(version.state)}, {u"content"_s, toJson(version.content)},
        {u"signed_by"_s, version.signedBy}, {u"changed_at"_s, timestampToJson(version.changedAt)}};
}

QJsonObject toJson(const QList<CompositionVersion>& versions)
{
    QJsonArray all;
    for (const CompositionVersion& each : versions)
        all.append(toJson(each));
    return {{u"compositions"_s, all}};
}

Result<QList<CompositionVersion>> compositionsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    QList<CompositionVersion> all = reader.list("compositions"_L1, mostVersions, readVersion);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return all;
}

} // namespace hui::admin
