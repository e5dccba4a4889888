// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Approvals.h"

#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/core/OperationId.h"
#include "app/core/Random.h"
#include "app/core/SignedContent.h"
#include "app/core/StrictJson.h"
#include "app/server/ApprovalPolicies.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Audit.h"
#include "app/server/Factors.h"
#include "app/server/OfflineJudgement.h"
#include "app/server/Problems.h"
#include "app/server/ProvePerson.h"
#include "app/server/Signing.h"
#include "app/store/Database.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <variant>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

/// What the desk sends.
struct Signing {
    Approval approval; ///< without id and times
    Proof proof;
};

Result<Signing> readSigning(const Request& request)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    JsonReader reader(request.body);
    Signing signing;
    Approval& approval = signing.approval;
    approval.operation = reader.uuid("operation"_L1);
    approval.kind = reader.string("kind"_L1, 64, 1);
    approval.channel = reader.optionalString("channel"_L1, 32).value_or(QString());
    approval.fingerprint = reader.string("fingerprint"_L1, 64, 64);
    approval.amount = reader.optionalMoney("amount"_L1);
    approval.maker = reader.string("maker"_L1, 20, 1);
    approval.approver = reader.optionalString("approver"_L1, 20).value_or(QString());
    signing.proof.password = reader.string("password"_L1, 128, 1);
    signing.proof.factor = readFactor(reader);
    approval.reason = reader.text("reason"_L1, 500);
    approval.opinion = reader.text("opinion"_L1, 500);
    if (!hex.match(approval.fingerprint).hasMatch())
        reader.refuse("fingerprint"_L1, QT_TRANSLATE_NOOP("Error", "This is not a SHA-256 hash."));
    const auto& factor = signing.proof.factor;
    const bool isCard = factor && factor->kind == SecondFactor::Kind::Card;
    if (approval.approver.isEmpty() && (reader.isPresent("approver"_L1) || !isCard))
        reader.refuse("approver"_L1, QT_TRANSLATE_NOOP("Error", "A number or a card is needed."));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    approval.branch = request.caller.branch;
    approval.deviceId = request.caller.deviceId;
    approval.requestKey = request.key;
    return signing;
}

/// Whoever the request names, or whose card it shows. How they prove it is no part of what is
/// asked: the same again with a newer code is the same request.
Result<Done> nameApprover(Context& context, const Request& request, Signing& signing)
{
    Approval& approval = signing.approval;
    if (approval.approver.isEmpty()) {
        const auto holder = Factors(context.database).holderOf(signing.proof.factor->value);
        if (!holder)
            return std::unexpected(holder.error());
        approval.approver = *holder;
    }
    signing.proof.operatorId = approval.approver;
    QJsonObject asked = request.body;
    asked.remove(u"password"_s);
    asked.remove(u"factor"_s);
    asked.insert(u"approver"_s, approval.approver);
    approval.requestFingerprint
        = QCryptographicHash::hash(canonicalJson(asked), QCryptographicHash::Sha256);
    return Done{};
}

Result<Done> note(Context& context, const Approval& approval, const QString& outcome)
{
    return writeAudit(context.database,
        {context.clock.nowUtc(), approval.branch, approval.deviceId, approval.approver,
            u"approval.sign"_s, approval.operation.toString(QUuid::WithoutBraces), outcome});
}

Response refused(Context& context, const Approval& approval, const Problem& why)
{
    const Result<Done> noted = note(context, approval, why.code);
    return noted ? toResponse(why) : toResponse(noted.error());
}

/// Stores the approval, or finds the one this key has made before.
Result<std::optional<Approval>> stored(Context& context, const Approval& approval)
{
    return context.database.transaction([&]() -> Result<std::optional<Approval>> {
        ApprovalRepository approvals(context.database);
        if (const auto added = approvals.add(approval); !added)
            return std::unexpected(added.error());
        const auto kept = approvals.byRequestKey(approval.requestKey);
        if (!kept)
            return std::unexpected(kept.error());
        HUI_ASSERT(*kept); // just added, or there before
        if ((*kept)->requestFingerprint != approval.requestFingerprint
            || (*kept)->deviceId != approval.deviceId)
            return std::nullopt;
        if (const auto noted = note(context, approval, u"ok"_s); !noted)
            return std::unexpected(noted.error());
        return *kept;
    });
}

QJsonObject toJson(const Approval& approval, const QString& approverName)
{
    return {{u"approval"_s, approval.id},
        {u"approver"_s, QJsonObject{{u"id"_s, approval.approver}, {u"name"_s, approverName}}},
        {u"expires_at"_s, timestampToJson(approval.expiresAt)}};
}

Response answer(Context& context, Approval approval, const OperatorAccount& approver)
{
    const QDateTime now = context.clock.nowUtc();
    approval.requestFingerprint
        = context.database.fieldKeys().fingerprint(approval.requestFingerprint);
    approval.id = newOperationId(context.clock, context.random).toString(QUuid::WithoutBraces);
    approval.signedAt = now;
    approval.expiresAt = now.addSecs(signatureSeconds);
    const Result<std::optional<Approval>> kept = stored(context, approval);
    if (!kept)
        return toResponse(kept.error());
    if (!*kept)
        return refused(context, approval, problem("key_reused"));
    return {201, toJson(**kept, approver.who.name)};
}

/// The one that this desk was given for what it asks about, if it is still good.
Result<std::optional<Approval>> given(Context& context, const Request& request)
{
    const QUuid operation = QUuid::fromString(request.query.queryItemValue(u"operation"_s));
    const QString fingerprint = request.query.queryItemValue(u"fingerprint"_s);
    const auto known = ApprovalRepository(context.database).ofOperation(operation);
    if (!known)
        return std::unexpected(known.error());
    const QDateTime now = context.clock.nowUtc();
    const auto found = std::ranges::find_if(*known, [&](const Approval& approval) {
        return approval.fingerprint == fingerprint && approval.maker == request.signedIn->id
            && approval.branch == request.caller.branch
            && approval.deviceId == request.caller.deviceId && now < approval.expiresAt;
    });
    return found == known->end() ? std::nullopt : std::optional(*found);
}

Response find(Context& context, const Request& request)
{
    const auto approval = given(context, request);
    if (!approval)
        return toResponse(approval.error());
    if (!*approval)
        return {200, {{u"approvals"_s, QJsonArray()}}};
    const auto approver = Operators(context.database).byId((*approval)->approver);
    if (!approver)
        return toResponse(approver.error());
    const QString name = *approver ? (*approver)->who.name : (*approval)->approver;
    return {200, {{u"approvals"_s, QJsonArray{toJson(**approval, name)}}}};
}

Response sign(Context& context, const Request& request)
{
    Result<Signing> signing = readSigning(request);
    if (!signing)
        return toResponse(malformed(signing.error()));
    if (request.key.isNull())
        return toResponse(problem("key_missing"));
    if (const auto named = nameApprover(context, request, *signing); !named)
        return toResponse(named.error());
    const Approval& approval = signing->approval;
    if (approval.approver == approval.maker)
        return refused(context, approval, problem("approver_is_maker"));
    const auto check = provePerson(context, signing->proof);
    if (!check)
        return toResponse(check.error());
    if (const auto refusal = check->problem())
        return refused(context, approval, *refusal);
    const auto why
        = signingRefusal(context.database, approval, *check->account, SignedAt::AskingDesk);
    if (!why)
        return toResponse(why.error());
    if (*why)
        return refused(context, approval, **why);
    return answer(context, approval, *check->account);
}

bool fits(const Approval& approval, const UploadedOperation& operation, const QString& fingerprint,
    const SignedFor& what)
{
    const std::optional<Money> amount = what.amount ? what.amount : operation.amount;
    const bool isChannel = approval.channel.isEmpty() || approval.channel == what.channel;
    return isChannel && approval.operation == signedUnder(operation.id, operation.body)
        && approval.kind == operation.kind && approval.fingerprint == fingerprint
        && approval.maker == operation.operatorId && approval.branch == operation.branch
        && approval.deviceId == operation.deviceId && (!amount || approval.amount == amount);
}

/// Whether what was signed is what arrived: made again from the very message.
bool isBound(const UploadedOperation& operation, const QString& content)
{
    const QJsonObject named = operation.body.value(u"approval"_s).toObject();
    const QString arrived = content.isEmpty()
        ? signedContent(operation.kind, operation.id, operation.amount, operation.body)
        : content;
    return named.value(u"fingerprint"_s).toString()
        == boundFingerprint(named.value(u"shown"_s).toString(), arrived);
}

/// What the operation names: an approval, or nothing, or why a signature given offline is none.
using NamedApproval = std::variant<std::monostate, Approval, OperationOutcome>;

Result<NamedApproval> approvalFor(Database& database, const UploadedOperation& operation,
    const QString& id, const QString& channel)
{
    const ApprovalRepository approvals(database);
    auto found = approvals.byId(id);
    if (!found)
        return std::unexpected(found.error());
    const QJsonObject named = operation.body.value(u"approval").toObject();
    if (!*found && named.contains(u"offline"_s)) {
        const auto refusal = judgeOffline(database, operation, channel);
        if (!refusal)
            return std::unexpected(refusal.error());
        if (*refusal)
            return **refusal;
        found = approvals.byId(id);
        if (!found)
            return std::unexpected(found.error());
    }
    return *found ? NamedApproval(**found) : NamedApproval();
}

} // namespace

void addApprovalRoutes(Router& router)
{
    router.add("POST", u"/v1/approvals"_s, Access::Operator, sign);
    router.add("GET", u"/v1/approvals"_s, Access::Operator, find);
}

Result<std::optional<OperationOutcome>> checkApproval(
    Database& database, const UploadedOperation& operation, const SignedFor& what)
{
    const QJsonObject named = operation.body.value(u"approval").toObject();
    const QString id = named.value(u"id").toString();
    if (id.isEmpty())
        return rejected("approval_missing");
    if (!isBound(operation, what.content)) // before a signature given offline is stored
        return rejected("approval_mismatch");
    const auto found = approvalFor(database, operation, id, what.channel);
    if (!found)
        return std::unexpected(found.error());
    if (const auto* refusal = std::get_if<OperationOutcome>(&*found))
        return *refusal;
    const auto* approval = std::get_if<Approval>(&*found);
    if (!approval || !fits(*approval, operation, named.value(u"fingerprint").toString(), what))
        return rejected("approval_mismatch");
    if (operation.at > approval->expiresAt)
        return rejected("approval_expired");
    return std::nullopt;
}

Result<std::optional<OperationOutcome>> checkUnsigned(
    Database& database, const UploadedOperation& operation, const ApprovalMatter& matter)
{
    const auto level
        = ApprovalPolicies(database).levelOn(operation.businessDate, operation.branch, matter);
    if (!level)
        return std::unexpected(level.error());
    if (*level == ApprovalLevel::None)
        return std::nullopt;
    return rejected("approval_missing");
}

Result<std::optional<OperationOutcome>> checkByTable(
    Database& database, const UploadedOperation& operation, const SignedFor& what)
{
    if (operation.body.value(u"approval"_s).isObject())
        return checkApproval(database, operation, what);
    return checkUnsigned(database, operation,
        {operation.kind, what.channel, what.amount ? what.amount : operation.amount});
}

} // namespace hui::server
