// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ParameterCheck.h"

#include "app/catalogue/SecretField.h"
#include "app/core/Masking.h"
#include "app/core/rules/Phone.h"
#include "app/core/rules/Rules.h"

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any entry with its separators: refused before it is looked at.
constexpr qsizetype longestTyped = 256;

/// Characters, not code units: a rare name may stand outside the basic plane.
qsizetype lengthOf(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isLowSurrogate(); });
}

QString plateOf(const QString& text)
{
    return tidiedNumber(text).remove(u'·').remove(u'•').remove(u'.');
}

QString phoneOf(const QString& text)
{
    // the rule takes the country code away, whatever it thinks of the number
    return checkMobile(text, {}).normalised.remove(u'(').remove(u')');
}

/// The numbers of "2026-3-18", "2026/03/18", "2026年3月18日" or "20260318".
QStringList dateParts(const QString& text, bool withDay)
{
    const QString plain = halfWidth(text);
    if (allDigits(plain) && plain.size() == (withDay ? 8 : 6))
        return withDay ? QStringList{plain.first(4), plain.sliced(4, 2), plain.last(2)}
                       : QStringList{plain.first(4), plain.last(2)};
    QStringList parts;
    QString part;
    for (const QChar c : plain) {
        if (u"-/.年月日 "_s.contains(c)) {
            parts.append(part);
            part.clear();
        } else {
            part.append(c);
        }
    }
    parts.append(part);
    parts.removeAll(QString());
    return parts;
}

/// "2026-03-18"; the text as it is when there is no such day.
QString dateOf(const QString& text)
{
    const QStringList parts = dateParts(text, true);
    if (parts.size() != 3)
        return halfWidth(text);
    const QDate date(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
    return date.isValid() && parts.at(0).size() == 4 ? date.toString(Qt::ISODate) : halfWidth(text);
}

/// "2026-03"; the text as it is when it is no month.
QString periodOf(const QString& text)
{
    const QStringList parts = dateParts(text, false);
    if (parts.size() != 2)
        return halfWidth(text);
    const QDate first(parts.at(0).toInt(), parts.at(1).toInt(), 1);
    return first.isValid() && parts.at(0).size() == 4 ? first.toString(u"yyyy-MM"_s)
                                                      : halfWidth(text);
}

/// The key of the choice that was meant: by key, or by its words as a list from outside has them.
QString choiceOf(const QString& text, const QList<ParameterChoice>& choices)
{
    const QString wanted = halfWidth(text);
    for (const ParameterChoice& choice : choices)
        if (wanted == choice.key || wanted == choice.text.zh || wanted == choice.text.en)
            return choice.key;
    return wanted;
}

QString normalised(const QString& text, const Parameter& parameter)
{
    switch (parameter.kind) {
    case ParameterKind::Digits:
    case ParameterKind::Alnum: return tidiedNumber(text);
    case ParameterKind::Plate: return plateOf(text);
    case ParameterKind::Phone: return phoneOf(text);
    case ParameterKind::Date: return dateOf(text);
    case ParameterKind::Period: return periodOf(text);
    case ParameterKind::Choice: return choiceOf(text, parameter.choices);
    case ParameterKind::Text:
    case ParameterKind::Unknown: break;
    }
    return halfWidth(text);
}

bool isAlnum(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
}

bool hasItsCharacters(const QString& value, ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::Digits:
    case ParameterKind::Phone: return allDigits(value);
    case ParameterKind::Alnum: return std::ranges::all_of(value, isAlnum);
    case ParameterKind::Plate:
        return std::ranges::all_of(
            value, [](QChar c) { return isAlnum(c) || c.script() == QChar::Script_Han; });
    case ParameterKind::Text:
        return std::ranges::all_of(value, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    case ParameterKind::Date:
    case ParameterKind::Period:
    case ParameterKind::Choice:
    case ParameterKind::Unknown: break;
    }
    return true;
}

/// Whether `min` and `max` say something of the kind; dates and choices have a form of their own.
bool isMeasured(ParameterKind kind)
{
    return kind != ParameterKind::Date && kind != ParameterKind::Period
        && kind != ParameterKind::Choice;
}

struct FaultText {
    const char* code;
    const char* text;
};

FaultText textOf(ParameterFault fault)
{
    switch (fault) {
    case ParameterFault::None: break;
    case ParameterFault::Missing:
        return {
            "missing", QT_TRANSLATE_NOOP("Error", "An entry that the biller needs is missing.")};
    case ParameterFault::TooShort:
        return {"too_short", QT_TRANSLATE_NOOP("Error", "An entry is too short.")};
    case ParameterFault::TooLong:
        return {"too_long", QT_TRANSLATE_NOOP("Error", "An entry is too long.")};
    case ParameterFault::Characters:
        return {"characters",
            QT_TRANSLATE_NOOP("Error", "An entry has characters that may not stand there.")};
    case ParameterFault::Date:
        return {"date", QT_TRANSLATE_NOOP("Error", "A date in the entries does not exist.")};
    case ParameterFault::Choice:
        return {"choice", QT_TRANSLATE_NOOP("Error", "An entry is not one of its list.")};
    case ParameterFault::Pattern:
        return {"pattern",
            QT_TRANSLATE_NOOP("Error", "An entry does not have the form the biller states.")};
    case ParameterFault::Rule:
        return {"rule", QT_TRANSLATE_NOOP("Error", "A number in the entries fails its check.")};
    case ParameterFault::CannotBeChecked:
        return {"cannot_be_checked",
            QT_TRANSLATE_NOOP("Error", "This desk does not understand what the biller asks for.")};
    case ParameterFault::Secret:
        return {"secret",
            QT_TRANSLATE_NOOP("Error",
                "A field asks for a secret of the customer: a password, a code or a biometric. It "
                "is never taken.")};
    }
    return {"", ""};
}

std::unexpected<Error> refusal(const ParameterReading& reading, const Parameter& parameter)
{
    const FaultText said = textOf(reading.fault);
    QString detail = parameter.key + u": "_s + QLatin1StringView(said.code);
    if (!reading.reason.isEmpty())
        detail += u' ' + reading.reason;
    return failure(Error::Kind::Input, said.text, detail);
}

Result<QString> resultOf(const ParameterReading& reading, const Parameter& parameter)
{
    if (reading.fault != ParameterFault::None)
        return refusal(reading, parameter);
    return reading.value;
}

} // namespace

ParameterCheck::ParameterCheck(Parameter parameter)
    : m_parameter(std::move(parameter))
    , m_rule(m_parameter.rule)
{
    if (m_rule.isEmpty() && m_parameter.kind == ParameterKind::Plate)
        m_rule = u"plate_cn"_s;
    m_secret = asksForSecret(m_parameter);
    m_usable = !m_secret && findUsable();
}

bool ParameterCheck::findUsable()
{
    const Parameter& p = m_parameter;
    if (p.key.isEmpty() || p.kind == ParameterKind::Unknown || p.scan == ScanSource::Unknown
        || p.keypad == Keypad::Unknown || p.mask == MaskRule::Unknown)
        return false;
    if (p.kind == ParameterKind::Choice && p.choices.isEmpty())
        return false;
    if (p.min < 0 || p.max < qMax(p.min, 1) || p.max > longestTyped)
        return false;
    if (!m_rule.isEmpty() && !ruleNames().contains(m_rule))
        return false;
    if (p.regex.isEmpty())
        return true;
    m_regex = BoundedRegex::compile(p.regex);
    return m_regex && m_regex->isCheap(p.max);
}

ParameterFault ParameterCheck::lengthFault(const QString& value) const
{
    if (!isMeasured(m_parameter.kind))
        return ParameterFault::None;
    const qsizetype length = lengthOf(value);
    if (length < m_parameter.min)
        return ParameterFault::TooShort;
    return length > m_parameter.max ? ParameterFault::TooLong : ParameterFault::None;
}

ParameterFault ParameterCheck::formFault(const ParameterReading& reading) const
{
    const Parameter& p = m_parameter;
    const QString& value = reading.value;
    if (const ParameterFault length = lengthFault(value); length != ParameterFault::None)
        return length;
    if (!hasItsCharacters(value, p.kind))
        return ParameterFault::Characters;
    if (p.kind == ParameterKind::Date && !QDate::fromString(value, Qt::ISODate).isValid())
        return ParameterFault::Date;
    if (p.kind == ParameterKind::Period && !QDate::fromString(value, u"yyyy-MM"_s).isValid())
        return ParameterFault::Date;
    const auto isIt = [&value](const ParameterChoice& choice) { return choice.key == value; };
    if (p.kind == ParameterKind::Choice && std::ranges::none_of(p.choices, isIt))
        return ParameterFault::Choice;
    if (!m_regex)
        return ParameterFault::None;
    switch (m_regex->match(value)) {
    case BoundedRegex::Verdict::Matches: return ParameterFault::None;
    case BoundedRegex::Verdict::Differs: return ParameterFault::Pattern;
    case BoundedRegex::Verdict::TooCostly: break;
    }
    return ParameterFault::CannotBeChecked;
}

void ParameterCheck::applyRule(ParameterReading& reading, QDate today) const
{
    const std::optional<RuleOutcome> outcome = checkRule(m_rule, reading.value, today);
    HUI_ASSERT(outcome); // an unknown rule is not usable
    reading.value = outcome->normalised;
    reading.warnings = outcome->warnings;
    if (outcome->valid)
        return;
    reading.fault = ParameterFault::Rule;
    reading.reason = outcome->reason;
}

ParameterReading ParameterCheck::read(QStringView typed, QDate today) const
{
    if (!m_usable)
        return {{}, m_secret ? ParameterFault::Secret : ParameterFault::CannotBeChecked};
    if (typed.size() > longestTyped)
        return {{}, ParameterFault::TooLong};
    ParameterReading reading{normalised(typed.toString(), m_parameter)};
    if (reading.value.isEmpty()) {
        reading.fault = m_parameter.required ? ParameterFault::Missing : ParameterFault::None;
        return reading;
    }
    reading.fault = formFault(reading);
    if (reading.fault == ParameterFault::None && !m_rule.isEmpty())
        applyRule(reading, today);
    return reading;
}

Result<QString> parseParameter(QStringView typed, const Parameter& parameter, QDate today)
{
    return resultOf(ParameterCheck(parameter).read(typed, today), parameter);
}

Result<QMap<QString, QString>> parseParameters(
    const QMap<QString, QString>& typed, const QList<Parameter>& parameters, QDate today)
{
    QMap<QString, QString> left = typed;
    QMap<QString, QString> values;
    for (const Parameter& parameter : parameters) {
        const Result<QString> value = parseParameter(left.take(parameter.key), parameter, today);
        if (!value)
            return std::unexpected(value.error());
        if (!value->isEmpty())
            values.insert(parameter.key, *value);
    }
    if (!left.isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "There is an entry that the biller does not ask for."),
            left.firstKey());
    return values;
}

bool canBeAsked(const QList<Parameter>& parameters)
{
    return std::ranges::all_of(parameters,
        [](const Parameter& parameter) { return ParameterCheck(parameter).isUsable(); });
}

QString maskParameter(const QString& value, const Parameter& parameter)
{
    if (value.isEmpty())
        return value;
    const bool isSecret = asksForSecret(parameter); // of before it was refused
    if (parameter.mask == MaskRule::None && !isSecret)
        return value;
    if (parameter.mask != MaskRule::Middle || isSecret)
        return u"****"_s; // not even the length
    if (parameter.kind == ParameterKind::Phone)
        return maskPhone(value);
    if (parameter.kind == ParameterKind::Text)
        return maskName(value);
    return maskAccount(value);
}

} // namespace hui
