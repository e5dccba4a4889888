// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/OfflineGrant.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostHours = 72; // reliability §2.10
constexpr qsizetype mostLimits = 100;

QJsonArray limitsToJson(const QList<OfflineLimit>& limits)
{
    QJsonArray array;
    for (const OfflineLimit& limit : limits)
        array.append(QJsonObject{{u"kind"_s, limit.kind}, {u"most"_s, moneyToJson(limit.most)}});
    return array;
}

OfflineLimit readLimit(JsonReader& reader)
{
    const OfflineLimit limit{reader.string("kind"_L1, 64, 1), reader.money("most"_L1)};
    if (limit.most.isNegative())
        reader.refuse("most"_L1, "A limit is no negative amount.");
    return limit;
}

OfflineGrant readGrant(JsonReader& reader)
{
    OfflineGrant grant;
    grant.id = reader.uuid("id"_L1);
    grant.device = reader.string("device"_L1, 64, 1);
    grant.branch = reader.string("branch"_L1, 20, 1);
    reader.object("approver"_L1, [&](JsonReader& approver) {
        grant.approverId = approver.string("id"_L1, 20, 1);
        grant.approverName = approver.string("name"_L1, 64, 1);
        return Done{};
    });
    if (const auto level = approvalLevelOf(reader.string("level"_L1, 16, 1)))
        grant.level = *level;
    else
        reader.refuse("level"_L1, "This is no level of approval.");
    grant.from = reader.timestamp("valid_from"_L1);
    grant.until = reader.timestamp("valid_until"_L1);
    grant.count = reader.integer("count"_L1, 0, 1'000);
    grant.total = reader.money("total"_L1);
    grant.limits = reader.list("limits"_L1, mostLimits, readLimit);
    grant.kdf = reader.string("kdf"_L1, 200, 1);
    grant.check = reader.string("check"_L1, 64, 64);
    return grant;
}

/// What `read` makes of an object in which there is nothing else.
template <class Read>
auto readWhole(const QJsonObject& json, Read read)
    -> Result<decltype(read(std::declval<JsonReader&>()))>
{
    JsonReader reader(json);
    auto made = read(reader);
    if (const auto done = reader.finish(); !done)
        return std::unexpected(done.error());
    return made;
}

OfflineApproval readApproval(JsonReader& reader)
{
    OfflineApproval approval;
    approval.id = reader.string("id"_L1, 64, 1);
    if (const auto state = offlineStateOf(reader.string("state"_L1, 16, 1)))
        approval.state = *state;
    else
        reader.refuse("state"_L1, "This is no state of a signature.");
    approval.cause = reader.string("cause"_L1, 64);
    approval.operation = reader.uuid("operation"_L1);
    approval.kind = reader.string("kind"_L1, 64, 1);
    approval.device = reader.string("device"_L1, 64, 1);
    approval.maker = reader.string("maker"_L1, 20, 1);
    approval.approver = reader.string("approver"_L1, 20, 1);
    approval.amount = reader.optionalMoney("amount"_L1);
    approval.title = reader.string("title"_L1, 200);
    approval.reason = reader.text("reason"_L1, 500);
    approval.opinion = reader.text("opinion"_L1, 500);
    approval.at = reader.timestamp("at"_L1);
    approval.businessDate = reader.date("business_date"_L1);
    approval.reviewer = reader.string("reviewer"_L1, 20);
    approval.remark = reader.text("remark"_L1, 500);
    approval.reviewedAt = reader.optionalTimestamp("reviewed_at"_L1);
    return approval;
}

QJsonValue amountToJson(const std::optional<Money>& amount)
{
    return amount ? QJsonValue(moneyToJson(*amount)) : QJsonValue();
}

} // namespace

QJsonObject toJson(const GrantTerms& policy)
{
    return {{u"valid_from"_s, policy.validFrom.toString(Qt::ISODate)}, {u"hours"_s, policy.hours},
        {u"count"_s, policy.count}, {u"total"_s, moneyToJson(policy.total)},
        {u"limits"_s, limitsToJson(policy.limits)}};
}

Result<GrantTerms> grantTermsFromJson(const QJsonObject& json)
{
    return readWhole(json, [](JsonReader& reader) {
        return GrantTerms{reader.date("valid_from"_L1), reader.integer("hours"_L1, 1, mostHours),
            reader.integer("count"_L1, 0, 1'000), reader.money("total"_L1),
            reader.list("limits"_L1, mostLimits, readLimit)};
    });
}

QJsonObject toJson(const OfflineGrant& grant)
{
    return {{u"id"_s, idText(grant.id)}, {u"device"_s, grant.device}, {u"branch"_s, grant.branch},
        {u"approver"_s, QJsonObject{{u"id"_s, grant.approverId}, {u"name"_s, grant.approverName}}},
        {u"level"_s, nameOf(grant.level)}, {u"valid_from"_s, timestampToJson(grant.from)},
        {u"valid_until"_s, timestampToJson(grant.until)}, {u"count"_s, grant.count},
        {u"total"_s, moneyToJson(grant.total)}, {u"limits"_s, limitsToJson(grant.limits)},
        {u"kdf"_s, grant.kdf}, {u"check"_s, grant.check}};
}

Result<OfflineGrant> offlineGrantFromJson(const QJsonObject& json)
{
    return readWhole(json, readGrant);
}

QJsonObject toJson(const SignedGrant& grant)
{
    return {{u"grant"_s, toJson(grant.grant)},
        {u"signature"_s, QString::fromLatin1(grant.signature)},
        {u"key"_s, QString::fromLatin1(grant.key)}};
}

Result<SignedGrant> signedGrantFromJson(const QJsonObject& json)
{
    return readWhole(json, [](JsonReader& reader) {
        return SignedGrant{reader.object("grant"_L1, readGrant),
            reader.string("signature"_L1, 200, 1).toLatin1(),
            reader.string("key"_L1, 400, 1).toLatin1()};
    });
}

QByteArray signedText(const OfflineGrant& grant)
{
    return "huidesk-grant-1\n" + canonicalJson(toJson(grant));
}

bool covers(const OfflineGrant& grant, const QString& kind, const std::optional<Money>& amount)
{
    if (amount && amount->currency() != grant.total.currency())
        return false;
    return std::ranges::any_of(grant.limits, [&](const OfflineLimit& limit) {
        const bool fits = limit.kind == u"*" || limit.kind == kind;
        return fits
            && (!amount
                || (amount->currency() == limit.most.currency()
                    && weightOf(amount).minor() <= limit.most.minor()));
    });
}

Money weightOf(const std::optional<Money>& amount)
{
    if (!amount)
        return Money::fen(0);
    return amount->isNegative() ? Money(-amount->minor(), amount->currency()) : *amount;
}

QJsonObject toJson(const OfflineDecision& decision)
{
    return {{u"id"_s, idText(decision.id)}, {u"grant"_s, idText(decision.grant)},
        {u"approver"_s, decision.approverId}, {u"at"_s, timestampToJson(decision.at)},
        {u"amount"_s, amountToJson(decision.amount)}, {u"title"_s, decision.title},
        {u"reason"_s, decision.reason}, {u"opinion"_s, decision.opinion},
        {u"proof"_s, decision.proof}};
}

Result<OfflineDecision> offlineDecisionFromJson(const QJsonObject& json)
{
    return readWhole(json, [](JsonReader& reader) {
        return OfflineDecision{reader.uuid("id"_L1), reader.uuid("grant"_L1),
            reader.string("approver"_L1, 20, 1), reader.timestamp("at"_L1),
            reader.optionalMoney("amount"_L1), reader.string("title"_L1, 200),
            reader.text("reason"_L1, 500), reader.text("opinion"_L1, 500),
            reader.string("proof"_L1, 64, 64)};
    });
}

QByteArray proofText(const OfflineDecision& decision, const OfflineMatter& matter)
{
    QJsonObject text = toJson(decision);
    text.remove(u"proof"_s);
    text.insert(u"operation"_s, idText(matter.operation));
    text.insert(u"kind"_s, matter.kind);
    text.insert(u"maker"_s, matter.maker);
    text.insert(u"fingerprint"_s, matter.fingerprint);
    return "huidesk-offline-approval-1\n" + canonicalJson(text);
}

QString nameOf(OfflineState state)
{
    switch (state) {
    case OfflineState::Confirmed: return u"confirmed"_s;
    case OfflineState::Open: return u"open"_s;
    case OfflineState::Upheld: return u"upheld"_s;
    case OfflineState::Disputed: return u"disputed"_s;
    }
    return {};
}

std::optional<OfflineState> offlineStateOf(QStringView name)
{
    for (const OfflineState state :
        {OfflineState::Confirmed, OfflineState::Open, OfflineState::Upheld, OfflineState::Disputed})
        if (nameOf(state) == name)
            return state;
    return std::nullopt;
}

QJsonObject toJson(const OfflineApproval& approval)
{
    return {{u"id"_s, approval.id}, {u"state"_s, nameOf(approval.state)},
        {u"cause"_s, approval.cause}, {u"operation"_s, idText(approval.operation)},
        {u"kind"_s, approval.kind}, {u"device"_s, approval.device}, {u"maker"_s, approval.maker},
        {u"approver"_s, approval.approver}, {u"amount"_s, amountToJson(approval.amount)},
        {u"title"_s, approval.title}, {u"reason"_s, approval.reason},
        {u"opinion"_s, approval.opinion}, {u"at"_s, timestampToJson(approval.at)},
        {u"business_date"_s, approval.businessDate.toString(Qt::ISODate)},
        {u"reviewer"_s, approval.reviewer}, {u"remark"_s, approval.remark},
        {u"reviewed_at"_s,
            approval.reviewedAt ? QJsonValue(timestampToJson(*approval.reviewedAt))
                                : QJsonValue()}};
}

Result<OfflineApproval> offlineApprovalFromJson(const QJsonObject& json)
{
    return readWhole(json, readApproval);
}

} // namespace hui
