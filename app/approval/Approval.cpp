// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Approval.h"

#include "app/core/JsonReader.h"
#include "app/core/SignedContent.h"
#include "app/core/StrictJson.h"

#include <QCryptographicHash>

namespace hui {

using namespace Qt::StringLiterals;

QString hashOfShown(const ApprovalRequest& request)
{
    QJsonArray facts;
    for (const auto& [label, value] : request.facts)
        facts.append(QJsonArray{label, value});
    QJsonArray changes;
    for (const ApprovalChange& change : request.changes)
        changes.append(QJsonArray{change.what, change.before, change.after});
    const QJsonObject shown{
        {u"operation"_s, request.operation.toString(QUuid::WithoutBraces)},
        {u"kind"_s, request.kind},
        {u"maker"_s,
            QJsonArray{request.maker.operatorId, request.maker.branch, request.maker.till,
                request.maker.businessDate.toString(Qt::ISODate)}},
        {u"title"_s, request.title},
        {u"facts"_s, facts},
        {u"amount"_s, request.amount ? QJsonValue(moneyToJson(*request.amount)) : QJsonValue()},
        {u"changes"_s, changes},
        {u"reason"_s, request.reason},
    };
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(shown), QCryptographicHash::Sha256).toHex());
}

QString fingerprintOf(const ApprovalRequest& request)
{
    const QString shown = hashOfShown(request);
    return request.content.isEmpty() ? shown : boundFingerprint(shown, request.content);
}

QJsonObject toJson(const ApprovalRequest& request, const Signer& signer)
{
    QJsonObject body{
        {u"operation"_s, request.operation.toString(QUuid::WithoutBraces)},
        {u"kind"_s, request.kind},
        {u"fingerprint"_s, fingerprintOf(request)},
        {u"maker"_s, request.maker.operatorId},
        {u"password"_s, signer.password},
        {u"reason"_s, request.reason},
        {u"opinion"_s, signer.opinion},
    };
    if (!signer.number.isEmpty())
        body.insert(u"approver"_s, signer.number);
    if (signer.factor)
        body.insert(u"factor"_s, toJson(*signer.factor));
    if (!request.channel.isEmpty())
        body.insert(u"channel"_s, request.channel);
    if (request.amount)
        body.insert(u"amount"_s, moneyToJson(*request.amount));
    return body;
}

namespace {

Approval readApproval(JsonReader& reader)
{
    Approval approval;
    approval.id = reader.string("approval"_L1, 64, 1);
    reader.object("approver"_L1, [&approval](JsonReader& approver) {
        approval.approverId = approver.string("id"_L1, 32, 1);
        approval.approverName = approver.string("name"_L1, 64, 1);
        return Done{};
    });
    approval.expiresAt = reader.timestamp("expires_at"_L1);
    return approval;
}

} // namespace

Result<Approval> approvalFromJson(const QJsonObject& body)
{
    JsonReader reader(body);
    const Approval approval = readApproval(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return approval;
}

QString pathOfGiven(const ApprovalRequest& request)
{
    return u"/v1/approvals?operation="_s + request.operation.toString(QUuid::WithoutBraces)
        + u"&fingerprint="_s + fingerprintOf(request);
}

Result<std::optional<Approval>> givenApprovalFromJson(const QJsonObject& body)
{
    JsonReader reader(body);
    const QList<Approval> given = reader.list("approvals"_L1, 1, readApproval);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return given.isEmpty() ? std::nullopt : std::optional(given.first());
}

} // namespace hui
