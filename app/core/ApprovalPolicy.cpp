// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ApprovalPolicy.h"

#include "app/core/JsonReader.h"

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRules = 500; // a bank has some hundred kinds of operation
constexpr qsizetype mostRoutes = 200;

/// Whether what a row names is the matter. Data of a customer are changed by two ways, typed or
/// taken of what had waited: who names one names both, or the other would be the way around the
/// signature. To keep what stands changes nothing, and has only rows of its own.
bool names(const QString& kind, const ApprovalMatter& matter)
{
    if (kind == u"*" || kind == matter.kind)
        return true;
    if (matter.kind == u"customer.decide")
        return kind == u"customer.change" && matter.channel != u"keep";
    return matter.kind == u"customer.change" && kind == u"customer.decide";
}

bool fits(const ApprovalRule& rule, const ApprovalMatter& matter)
{
    if (!names(rule.kind, matter))
        return false;
    if (!rule.channel.isEmpty() && !matter.channel.isEmpty() && rule.channel != matter.channel)
        return false;
    if (!rule.from)
        return true;
    if (!matter.amount || matter.amount->currency() != rule.from->currency())
        return false;
    const qint64 minor = matter.amount->minor();
    return minor >= rule.from->minor() || minor <= -rule.from->minor();
}

bool isUpTo(const std::optional<Money>& amount, Money most)
{
    return !amount
        || (amount->currency() == most.currency() && amount->minor() <= most.minor()
            && amount->minor() >= -most.minor());
}

bool leads(const ApprovalRoute& route, const QString& branch, const ApprovalMatter& matter,
    ApprovalLevel level)
{
    return (route.from == u"*" || route.from == branch) && route.to != branch
        && names(route.kind, matter) && (route.channel.isEmpty() || route.channel == matter.channel)
        && route.levels.contains(level) && (!route.most || isUpTo(matter.amount, *route.most));
}

QJsonObject toJson(const ApprovalRoute& route)
{
    QJsonArray levels;
    for (const ApprovalLevel level : route.levels)
        levels.append(nameOf(level));
    QJsonObject json{{u"from"_s, route.from}, {u"to"_s, route.to}, {u"name"_s, route.name},
        {u"kind"_s, route.kind}, {u"levels"_s, levels}};
    if (!route.channel.isEmpty())
        json.insert(u"channel"_s, route.channel);
    if (route.most)
        json.insert(u"most"_s, moneyToJson(*route.most));
    return json;
}

ApprovalRoute readRoute(JsonReader& reader)
{
    ApprovalRoute route;
    route.from = reader.string("from"_L1, 20, 1);
    route.to = reader.string("to"_L1, 20, 1);
    route.name = reader.string("name"_L1, 64, 1);
    route.kind = reader.string("kind"_L1, 64, 1);
    route.channel = reader.optionalString("channel"_L1, 32).value_or(QString());
    route.most = reader.optionalMoney("most"_L1);
    for (const QJsonValue& name : reader.array("levels"_L1, 5))
        if (const auto level = approvalLevelOf(name.toString()))
            route.levels.append(*level);
        else
            reader.refuse("levels"_L1, "This is no level of approval.");
    if (route.levels.isEmpty() || route.levels.contains(ApprovalLevel::None))
        reader.refuse("levels"_L1, "A place signs something.");
    return route;
}

QJsonObject toJson(const ApprovalRule& rule)
{
    QJsonObject json{{u"kind"_s, rule.kind}, {u"level"_s, nameOf(rule.level)}};
    if (!rule.channel.isEmpty())
        json.insert(u"channel"_s, rule.channel);
    if (rule.from)
        json.insert(u"from"_s, moneyToJson(*rule.from));
    return json;
}

ApprovalRule readRule(JsonReader& reader)
{
    ApprovalRule rule;
    rule.kind = reader.string("kind"_L1, 64, 1);
    rule.channel = reader.optionalString("channel"_L1, 32).value_or(QString());
    rule.from = reader.optionalMoney("from"_L1);
    if (rule.from && rule.from->isNegative())
        reader.refuse("from"_L1, "A band starts at no negative amount.");
    if (const auto level = approvalLevelOf(reader.string("level"_L1, 16, 1)))
        rule.level = *level;
    else
        reader.refuse("level"_L1, "This is no level of approval.");
    return rule;
}

} // namespace

QString nameOf(ApprovalLevel level)
{
    switch (level) {
    case ApprovalLevel::None: return u"none"_s;
    case ApprovalLevel::Review: return u"review"_s;
    case ApprovalLevel::Supervisor: return u"supervisor"_s;
    case ApprovalLevel::Manager: return u"manager"_s;
    case ApprovalLevel::Remote: return u"remote"_s;
    }
    return {};
}

std::optional<ApprovalLevel> approvalLevelOf(QStringView name)
{
    for (const ApprovalLevel level : {ApprovalLevel::None, ApprovalLevel::Review,
             ApprovalLevel::Supervisor, ApprovalLevel::Manager, ApprovalLevel::Remote})
        if (nameOf(level) == name)
            return level;
    return std::nullopt;
}

ApprovalLevel levelFor(const ApprovalPolicy& policy, const ApprovalMatter& matter)
{
    ApprovalLevel strictest = ApprovalLevel::None;
    for (const ApprovalRule& rule : policy.rules)
        if (fits(rule, matter))
            strictest = std::max(strictest, rule.level);
    return strictest;
}

SigningTerms termsFor(
    const ApprovalPolicy& policy, const QString& branch, const ApprovalMatter& matter)
{
    SigningTerms terms;
    if (const auto level = levelFor(policy, matter); level != ApprovalLevel::None)
        terms.level = level;
    for (const ApprovalRoute& route : policy.routes) {
        const bool isKnown = std::ranges::any_of(
            terms.elsewhere, [&route](const ApprovalRoute& known) { return known.to == route.to; });
        if (!isKnown && leads(route, branch, matter, terms.level))
            terms.elsewhere.append(route);
    }
    return terms;
}

QJsonObject toJson(const ApprovalPolicy& policy)
{
    QJsonArray rules;
    for (const ApprovalRule& rule : policy.rules)
        rules.append(toJson(rule));
    QJsonObject json{
        {u"valid_from"_s, policy.validFrom.toString(Qt::ISODate)}, {u"rules"_s, rules}};
    QJsonArray routes;
    for (const ApprovalRoute& route : policy.routes)
        routes.append(toJson(route));
    if (!routes.isEmpty())
        json.insert(u"routes"_s, routes);
    return json;
}

Result<ApprovalPolicy> approvalPolicyFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    ApprovalPolicy policy;
    policy.validFrom = reader.date("valid_from"_L1);
    policy.rules = reader.list("rules"_L1, mostRules, readRule);
    if (reader.isPresent("routes"_L1))
        policy.routes = reader.list("routes"_L1, mostRoutes, readRoute);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return policy;
}

} // namespace hui
