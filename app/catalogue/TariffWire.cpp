// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/TariffWire.h"

#include "app/catalogue/WireFields.h"

#include <algorithm>

namespace hui {

namespace {

constexpr qsizetype mostAmounts = 64;
constexpr qint64 wholeInMyriad = 10'000;
constexpr qint64 mostDays = 3660;

const char* const endsBeforeItBegins
    = QT_TRANSLATE_NOOP("Error", "Something ends before it begins.");

/// Zero as an upper end means that there is none.
void refuseEmptySpan(JsonReader& reader, QLatin1StringView key, Money from, Money to)
{
    if (!to.isZero() && to.minor() < from.minor())
        reader.refuse(key, endsBeforeItBegins);
}

/// "HH:mm:ss"; the whole day when absent or wrong, and wrong is a fault.
QTime readTime(JsonReader& reader, QLatin1StringView key, QTime usual)
{
    const std::optional<QString> text = reader.optionalString(key, 8);
    if (!text)
        return usual;
    const QTime time = QTime::fromString(*text, u"HH:mm:ss"_s);
    if (!time.isValid())
        reader.refuse(key, QT_TRANSLATE_NOOP("Error", "A field is not a time of day."));
    return time;
}

void writeTime(QJsonObject& json, const QString& key, QTime value, QTime usual)
{
    if (value != usual)
        json.insert(key, value.toString(u"HH:mm:ss"_s));
}

} // namespace

QJsonObject amountRuleToJson(const AmountRule& rule)
{
    QJsonObject json{{u"kind"_s, QString(wordOf(rule.kind))}};
    writeMoney(json, u"min"_s, rule.min);
    writeMoney(json, u"max"_s, rule.max);
    writeMoney(json, u"multiple"_s, rule.multiple);
    QJsonArray list;
    for (const Money face : rule.list)
        list.append(face.minor());
    if (!list.isEmpty())
        json.insert(u"list"_s, list);
    return json;
}

AmountRule amountRuleFromJson(JsonReader& reader)
{
    AmountRule rule;
    rule.kind = readWord(reader, "kind"_L1, AmountRule::Kind::Unknown);
    rule.min = readMoney(reader, "min"_L1);
    rule.max = readMoney(reader, "max"_L1);
    rule.multiple = readMoney(reader, "multiple"_L1);
    refuseEmptySpan(reader, "max"_L1, rule.min, rule.max);
    const QJsonArray list
        = reader.isPresent("list"_L1) ? reader.array("list"_L1, mostAmounts) : QJsonArray();
    for (const QJsonValue& face : list)
        rule.list.append(Money::fen(face.toInteger()));
    const bool allFaces = std::ranges::all_of(rule.list, &Money::isPositive);
    if (!allFaces || (rule.kind == AmountRule::Kind::List && rule.list.isEmpty()))
        reader.refuse(
            "list"_L1, QT_TRANSLATE_NOOP("Error", "A list of amounts has none or a wrong one."));
    return rule;
}

QJsonObject feeSlabToJson(const FeeSlab& slab)
{
    const FeeSlab usual;
    QJsonObject json;
    writeMoney(json, u"from"_s, slab.from);
    writeMoney(json, u"to"_s, slab.to);
    writeMoney(json, u"flat"_s, slab.flat);
    writePlain(json, u"per_myriad"_s, slab.perMyriad, usual.perMyriad);
    if (slab.validFrom.isValid())
        json.insert(u"valid_from"_s, slab.validFrom.toString(Qt::ISODate));
    if (slab.validTo.isValid())
        json.insert(u"valid_to"_s, slab.validTo.toString(Qt::ISODate));
    writeWord(json, u"payer"_s, slab.payer, usual.payer);
    return json;
}

FeeSlab feeSlabFromJson(JsonReader& reader)
{
    FeeSlab slab;
    slab.from = readMoney(reader, "from"_L1);
    slab.to = readMoney(reader, "to"_L1);
    slab.flat = readMoney(reader, "flat"_L1);
    slab.perMyriad = readNumber(reader, "per_myriad"_L1, wholeInMyriad, slab.perMyriad);
    slab.validFrom = reader.optionalDate("valid_from"_L1).value_or(QDate());
    slab.validTo = reader.optionalDate("valid_to"_L1).value_or(QDate());
    slab.payer = readWord(reader, "payer"_L1, slab.payer);
    refuseEmptySpan(reader, "to"_L1, slab.from, slab.to);
    if (slab.validTo.isValid() && slab.validTo < slab.validFrom)
        reader.refuse("valid_to"_L1, endsBeforeItBegins);
    return slab;
}

QJsonObject payLimitToJson(const PayLimit& limit)
{
    const PayLimit usual;
    QJsonObject json;
    writeWord(json, u"channel"_s, limit.channel, usual.channel);
    writeWord(json, u"mode"_s, limit.mode, usual.mode);
    writeMoney(json, u"min"_s, limit.min);
    writeMoney(json, u"max"_s, limit.max);
    writeMoney(json, u"day_max"_s, limit.dayMax);
    return json;
}

PayLimit payLimitFromJson(JsonReader& reader)
{
    PayLimit limit;
    limit.channel = readWord(reader, "channel"_L1, limit.channel);
    limit.mode = readWord(reader, "mode"_L1, limit.mode);
    limit.min = readMoney(reader, "min"_L1);
    limit.max = readMoney(reader, "max"_L1);
    limit.dayMax = readMoney(reader, "day_max"_L1);
    refuseEmptySpan(reader, "max"_L1, limit.min, limit.max);
    return limit;
}

QJsonObject cutOffToJson(const CutOff& cutOff)
{
    const CutOff usual;
    QJsonObject json;
    writeWord(json, u"days"_s, cutOff.days, usual.days);
    writeTime(json, u"open"_s, cutOff.open, usual.open);
    writeTime(json, u"close"_s, cutOff.close, usual.close);
    writeWord(json, u"action"_s, cutOff.action, usual.action);
    return json;
}

CutOff cutOffFromJson(JsonReader& reader)
{
    CutOff cutOff;
    cutOff.days = readWord(reader, "days"_L1, cutOff.days);
    cutOff.open = readTime(reader, "open"_L1, cutOff.open);
    cutOff.close = readTime(reader, "close"_L1, cutOff.close);
    cutOff.action = readWord(reader, "action"_L1, cutOff.action);
    if (cutOff.close <= cutOff.open)
        reader.refuse("close"_L1, endsBeforeItBegins);
    return cutOff;
}

QJsonObject planToJson(const Plan& plan)
{
    const Plan usual;
    QJsonObject json{{u"code"_s, plan.code}, {u"price"_s, moneyToJson(plan.price)},
        {u"text"_s, localTextToJson(plan.text)}};
    writePlain(json, u"valid_days"_s, plan.validDays, usual.validDays);
    writePlain(json, u"network"_s, plan.network, usual.network);
    return json;
}

Plan planFromJson(JsonReader& reader)
{
    Plan plan;
    plan.code = reader.string("code"_L1, 32, 1);
    plan.price = reader.money("price"_L1);
    plan.text = reader.object("text"_L1, localTextFromJson);
    plan.validDays = readNumber(reader, "valid_days"_L1, mostDays, plan.validDays);
    plan.network = reader.optionalString("network"_L1, 32).value_or(QString());
    if (!plan.price.isPositive() || plan.price.currency() != Currency::CNY)
        reader.refuse("price"_L1, QT_TRANSLATE_NOOP("Error", "A plan without a price."));
    return plan;
}

} // namespace hui
