// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ApprovalPolicy.h"

#include "app/core/JsonReader.h"

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRules = 500; // a bank has some hundred kinds of operation

bool fits(const ApprovalRule& rule, const ApprovalMatter& matter)
{
    if (rule.kind != u"*" && rule.kind != matter.kind)
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

QJsonObject toJson(const ApprovalPolicy& policy)
{
    QJsonArray rules;
    for (const ApprovalRule& rule : policy.rules)
        rules.append(toJson(rule));
    return {{u"valid_from"_s, policy.validFrom.toString(Qt::ISODate)}, {u"rules"_s, rules}};
}

Result<ApprovalPolicy> approvalPolicyFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    ApprovalPolicy policy;
    policy.validFrom = reader.date("valid_from"_L1);
    policy.rules = reader.list("rules"_L1, mostRules, readRule);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return policy;
}

} // namespace hui
