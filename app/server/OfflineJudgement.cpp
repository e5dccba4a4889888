// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/OfflineJudgement.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/SignedContent.h"
#include "app/server/ApprovalPolicies.h"
#include "app/server/ApprovalRepository.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/server/OfflineGrants.h"
#include "app/server/Problems.h"
#include "app/server/ProvePerson.h"
#include "app/server/Signing.h"
#include "app/store/Database.h"
#include "app/store/OfflineSecret.h"

#include <QCryptographicHash>

#include <algorithm>
#include <variant>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockSlackSeconds = 300; // between a desk and the platform

const QString offlineStream = u"offline_approval"_s;

QString fingerprintIn(const UploadedOperation& operation)
{
    return operation.body.value("approval"_L1).toObject().value("fingerprint"_L1).toString();
}

/// Whether the person of the grant decided this, with their password, on that desk.
bool isProved(
    const KeptGrant& kept, const OfflineDecision& decision, const UploadedOperation& operation)
{
    const OfflineGrant& grant = kept.made.grant;
    const OfflineMatter matter{signedUnder(operation.id, operation.body), operation.kind,
        operation.operatorId, fingerprintIn(operation)};
    return grant.device == operation.deviceId && grant.branch == operation.branch
        && grant.approverId == decision.approverId
        && isSame(proofOf(kept.proofKey, proofText(decision, matter)), decision.proof);
}

/// Whether the grant was ended when it was signed. A sign-in at the same moment may have made a
/// grant that the revocation did not see: that one is no better.
Result<bool> wasRevoked(Database& database, const KeptGrant& kept, const OfflineDecision& decision)
{
    if (kept.revokedAt && decision.at >= *kept.revokedAt)
        return true;
    const auto refused = OfflineGrants(database).refusedIn(kept.made.grant.branch);
    if (!refused)
        return std::unexpected(refused.error());
    return std::ranges::any_of(*refused, [&](const GrantRefusal& one) {
        return one.approver == decision.approverId && decision.at >= one.at;
    });
}

/// Why somebody must look at it; empty when it is in order.
Result<QString> causeOf(Database& database, const KeptGrant& kept, const OfflineDecision& decision,
    const UploadedOperation& operation, const QString& channel)
{
    const OfflineGrant& grant = kept.made.grant;
    const auto used = OfflineGrants(database).use(grant.id, weightOf(decision.amount));
    if (!used)
        return std::unexpected(used.error());
    const auto level = ApprovalPolicies(database).levelOn(
        operation.businessDate, operation.branch, {operation.kind, channel, decision.amount});
    if (!level)
        return std::unexpected(level.error());
    const auto revoked = wasRevoked(database, kept, decision);
    if (!revoked)
        return std::unexpected(revoked.error());
    if (decision.at > database.clock().nowUtc().addSecs(clockSlackSeconds)
        || decision.at > operation.at.addSecs(clockSlackSeconds))
        return u"clock_wrong"_s;
    if (*revoked)
        return u"grant_revoked"_s;
    if (decision.at.addSecs(clockSlackSeconds) < grant.from || decision.at >= grant.until)
        return u"grant_expired"_s;
    if (*level > grant.level || !covers(grant, operation.kind, decision.amount))
        return u"grant_not_covering"_s;
    if (used->count > grant.count || used->minor > grant.total.minor())
        return u"grant_used_up"_s;
    return QString();
}

Approval approvalOf(
    const OfflineDecision& decision, const UploadedOperation& operation, const QString& channel)
{
    Approval approval;
    approval.id = idText(decision.id);
    approval.requestKey = decision.id;
    approval.operation = signedUnder(operation.id, operation.body);
    approval.kind = operation.kind;
    approval.channel = channel;
    approval.fingerprint = fingerprintIn(operation);
    approval.branch = operation.branch;
    approval.deviceId = operation.deviceId;
    approval.maker = operation.operatorId;
    approval.approver = decision.approverId;
    approval.amount = decision.amount;
    approval.reason = decision.reason;
    approval.opinion = decision.opinion;
    approval.signedAt = decision.at;
    approval.expiresAt = decision.at.addSecs(signatureSeconds);
    return approval;
}

OfflineApproval toldOf(
    const OfflineDecision& decision, const UploadedOperation& operation, const QString& cause)
{
    return {.id = idText(decision.id),
        .state = cause.isEmpty() ? OfflineState::Confirmed : OfflineState::Open,
        .cause = cause,
        .operation = signedUnder(operation.id, operation.body),
        .kind = operation.kind,
        .device = operation.deviceId,
        .maker = operation.operatorId,
        .approver = decision.approverId,
        .amount = decision.amount,
        .title = decision.title,
        .reason = decision.reason,
        .opinion = decision.opinion,
        .at = decision.at,
        .businessDate = operation.businessDate};
}

Result<Done> tell(Database& database, const OfflineApproval& approval, const QString& branch)
{
    return publish(database, ofBranch(offlineStream, branch), approval.id, toJson(approval));
}

Result<Done> store(Database& database, const OfflineDecision& decision,
    const UploadedOperation& operation, const QString& channel, const QString& cause)
{
    Approval approval = approvalOf(decision, operation, channel);
    approval.requestFingerprint = database.fieldKeys().fingerprint(
        QCryptographicHash::hash(decision.proof.toLatin1(), QCryptographicHash::Sha256));
    if (const auto added = ApprovalRepository(database).add(approval); !added)
        return added;
    const OfflineApproval told = toldOf(decision, operation, cause);
    if (const auto saved = OfflineGrants(database).add(told, decision.grant, operation.branch);
        !saved)
        return saved;
    if (const auto noted = writeAudit(database,
            {database.clock().nowUtc(), operation.branch, operation.deviceId, decision.approverId,
                u"approval.offline"_s, idText(operation.id), cause.isEmpty() ? u"ok"_s : cause});
        !noted)
        return noted;
    return tell(database, told, operation.branch);
}

Result<std::optional<OperationOutcome>> refuse(Database& database,
    const UploadedOperation& operation, const OfflineDecision& decision, const char* code)
{
    const auto noted = writeAudit(database,
        {database.clock().nowUtc(), operation.branch, operation.deviceId, decision.approverId,
            u"approval.offline"_s, idText(operation.id), QString::fromLatin1(code)});
    return noted ? Result<std::optional<OperationOutcome>>(rejected(code))
                 : std::unexpected(noted.error());
}

/// What a supervisor says of a signature that was not in order.
struct Review {
    OfflineState verdict = OfflineState::Upheld;
    QString remark;
    Proof proof;
};

Result<Review> readReview(const Request& asked)
{
    JsonReader reader(asked.body);
    Review review;
    const QString verdict = reader.string("verdict"_L1, 8, 1);
    review.remark = reader.text("remark"_L1, 500);
    review.proof.operatorId = asked.signedIn->id;
    review.proof.password = reader.string("password"_L1, 128, 1);
    review.proof.factor = readFactor(reader);
    if (verdict == u"dispute")
        review.verdict = OfflineState::Disputed;
    else if (verdict != u"uphold")
        reader.refuse("verdict"_L1, "This is no verdict.");
    if (review.remark.trimmed().isEmpty())
        reader.refuse("remark"_L1, QT_TRANSLATE_NOOP("Error", "Say what you found."));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return review;
}

using ReviewAnswer = Result<std::variant<OfflineApproval, Problem>>;

/// Why this person may not look at it: it is theirs, or there is nothing to look at.
std::optional<Problem> reviewRefusal(
    const std::optional<OfflineApproval>& found, const QString& reviewer)
{
    if (!found)
        return problem("request_unknown");
    if (found->maker == reviewer || found->approver == reviewer)
        return problem("approver_is_maker");
    return std::nullopt;
}

ReviewAnswer decide(Context& context, const Request& asked, const Review& review)
{
    OfflineGrants grants(context.database);
    const QString& branch = asked.caller.branch;
    const auto found = grants.approval(asked.parameters.value(u"id"_s), branch);
    if (!found)
        return std::unexpected(found.error());
    if (auto refusal = reviewRefusal(*found, asked.signedIn->id))
        return *std::move(refusal);
    OfflineApproval approval = **found;
    if (approval.reviewer == asked.signedIn->id && approval.state == review.verdict)
        return approval; // the same again
    if (approval.state != OfflineState::Open)
        return problem("request_decided");
    approval.state = review.verdict;
    approval.reviewer = asked.signedIn->id;
    approval.remark = review.remark;
    approval.reviewedAt = context.clock.nowUtc();
    if (const auto saved = grants.update(approval); !saved)
        return std::unexpected(saved.error());
    if (const auto told = tell(context.database, approval, branch); !told)
        return std::unexpected(told.error());
    return approval;
}

Response noted(Context& context, const Request& asked, const ReviewAnswer& answer)
{
    if (!answer)
        return toResponse(answer.error());
    const auto* refusal = std::get_if<Problem>(&*answer);
    const auto written = writeAudit(context.database,
        {context.clock.nowUtc(), asked.caller.branch, asked.caller.deviceId, asked.signedIn->id,
            u"approval.review"_s, asked.parameters.value(u"id"_s),
            refusal ? refusal->code : nameOf(std::get<OfflineApproval>(*answer).state)});
    if (!written)
        return toResponse(written.error());
    return refusal ? toResponse(*refusal)
                   : Response{200, toJson(std::get<OfflineApproval>(*answer))};
}

} // namespace

Result<std::optional<OperationOutcome>> judgeOffline(
    Database& database, const UploadedOperation& operation, const QString& channel)
{
    const auto decision = offlineDecisionFromJson(
        operation.body.value("approval"_L1).toObject().value("offline"_L1).toObject());
    if (!decision)
        return rejected("approval_forged");
    if (decision->approverId == operation.operatorId)
        return refuse(database, operation, *decision, "approver_is_maker");
    const auto kept = OfflineGrants(database).byId(decision->grant);
    if (!kept)
        return std::unexpected(kept.error());
    const QString named = operation.body.value("approval"_L1).toObject().value("id"_L1).toString();
    if (!*kept || idText(decision->id) != named || !isProved(**kept, *decision, operation))
        return refuse(database, operation, *decision, "approval_forged");
    const auto cause = causeOf(database, **kept, *decision, operation, channel);
    if (!cause)
        return std::unexpected(cause.error());
    const auto stored = store(database, *decision, operation, channel, *cause);
    return stored ? Result<std::optional<OperationOutcome>>(std::nullopt)
                  : std::unexpected(stored.error());
}

Response reviewOffline(Context& context, const Request& asked)
{
    const auto review = readReview(asked);
    if (!review)
        return toResponse(malformed(review.error()));
    const auto found = OfflineGrants(context.database)
                           .approval(asked.parameters.value(u"id"_s), asked.caller.branch);
    if (!found)
        return toResponse(found.error());
    if (auto refusal = reviewRefusal(*found, asked.signedIn->id)) // before anybody is locked by it
        return noted(context, asked, *std::move(refusal));
    const auto check = provePerson(context, review->proof);
    if (!check)
        return toResponse(check.error());
    if (auto refusal = check->problem())
        return noted(context, asked, *std::move(refusal));
    return noted(context, asked,
        context.database.transaction([&] { return decide(context, asked, *review); }));
}

} // namespace hui::server
