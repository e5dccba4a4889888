// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ParameterWire.h"

#include "app/catalogue/WireFields.h"

#include <QRegularExpression>

namespace hui {

namespace {

constexpr qsizetype textLength = 200;
constexpr qsizetype patternLength = 200;
constexpr qsizetype mostChoices = 200;
constexpr qint64 longestValue = 200;

ParameterChoice choiceFromJson(JsonReader& reader)
{
    const QString key = reader.string("key"_L1, 64, 1);
    return {key, reader.object("text"_L1, localTextFromJson)};
}

QJsonObject choiceToJson(const ParameterChoice& choice)
{
    return {{u"key"_s, choice.key}, {u"text"_s, localTextToJson(choice.text)}};
}

void refuseNonsense(JsonReader& reader, const Parameter& parameter)
{
    if (parameter.min > parameter.max)
        reader.refuse("max"_L1, QT_TRANSLATE_NOOP("Error", "A length has no way to be right."));
    if (!parameter.regex.isEmpty() && !QRegularExpression(parameter.regex).isValid())
        reader.refuse("regex"_L1, QT_TRANSLATE_NOOP("Error", "A pattern is not well-formed."));
    if (parameter.kind == ParameterKind::Choice && parameter.choices.isEmpty())
        reader.refuse("choices"_L1, QT_TRANSLATE_NOOP("Error", "A choice offers nothing."));
}

} // namespace

LocalText localTextFromJson(JsonReader& reader)
{
    const QString zh = reader.string("zh"_L1, textLength);
    return {zh, reader.string("en"_L1, textLength)};
}

QJsonObject localTextToJson(const LocalText& text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

QJsonObject parameterToJson(const Parameter& parameter)
{
    const Parameter usual;
    QJsonObject json{{u"key"_s, parameter.key}, {u"label"_s, localTextToJson(parameter.label)},
        {u"min"_s, parameter.min}, {u"max"_s, parameter.max}};
    writeWord(json, u"kind"_s, parameter.kind, usual.kind);
    writePlain(json, u"regex"_s, parameter.regex, usual.regex);
    writePlain(json, u"rule"_s, parameter.rule, usual.rule);
    writePlain(json, u"required"_s, parameter.required, usual.required);
    writeWord(json, u"scan"_s, parameter.scan, usual.scan);
    writeWord(json, u"keypad"_s, parameter.keypad, usual.keypad);
    writeWord(json, u"mask"_s, parameter.mask, usual.mask);
    if (parameter.help != LocalText{})
        json.insert(u"help"_s, localTextToJson(parameter.help));
    QJsonArray choices;
    for (const ParameterChoice& choice : parameter.choices)
        choices.append(choiceToJson(choice));
    if (!choices.isEmpty())
        json.insert(u"choices"_s, choices);
    return json;
}

Parameter parameterFromJson(JsonReader& reader)
{
    Parameter parameter;
    parameter.key = reader.string("key"_L1, 32, 1);
    parameter.label = reader.object("label"_L1, localTextFromJson);
    parameter.kind = readWord(reader, "kind"_L1, parameter.kind);
    parameter.min = static_cast<int>(reader.integer("min"_L1, 0, longestValue));
    parameter.max = static_cast<int>(reader.integer("max"_L1, 1, longestValue));
    parameter.regex = reader.optionalString("regex"_L1, patternLength).value_or(QString());
    parameter.rule = reader.optionalString("rule"_L1, 64).value_or(QString());
    parameter.required = readFlag(reader, "required"_L1, parameter.required);
    parameter.scan = readWord(reader, "scan"_L1, parameter.scan);
    parameter.keypad = readWord(reader, "keypad"_L1, parameter.keypad);
    parameter.mask = readWord(reader, "mask"_L1, parameter.mask);
    parameter.help = reader.optionalObject("help"_L1, localTextFromJson).value_or(LocalText{});
    parameter.choices = readList(reader, "choices"_L1, mostChoices, choiceFromJson);
    refuseNonsense(reader, parameter);
    return parameter;
}

} // namespace hui
