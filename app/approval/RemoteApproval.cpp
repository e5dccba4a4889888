// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/RemoteApproval.h"

#include "app/core/JsonReader.h"

#include <QCryptographicHash>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 40; // more than an approver reads
constexpr qsizetype mostRequests = 200; // as many as the platform lists

QJsonObject shownOf(const ApprovalRequest& request)
{
    QJsonArray facts;
    for (const auto& [label, value] : request.facts)
        facts.append(QJsonObject{{u"label"_s, label}, {u"value"_s, value}});
    QJsonArray changes;
    for (const ApprovalChange& change : request.changes)
        changes.append(QJsonObject{
            {u"what"_s, change.what}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    const Shift& maker = request.maker;
    QJsonObject shown{{u"title"_s, request.title}, {u"facts"_s, facts}, {u"changes"_s, changes},
        {u"reason"_s, request.reason},
        {u"maker"_s,
            QJsonObject{{u"id"_s, maker.operatorId}, {u"name"_s, maker.operatorName},
                {u"branch"_s, maker.branch}, {u"till"_s, maker.till},
                {u"business_date"_s, maker.businessDate.toString(Qt::ISODate)}}}};
    if (!request.content.isEmpty())
        shown.insert(u"content"_s, request.content);
    return shown;
}

Shift readMaker(JsonReader& reader)
{
    Shift maker;
    maker.operatorId = reader.string("id"_L1, 20, 1);
    maker.operatorName = reader.string("name"_L1, 64);
    maker.branch = reader.string("branch"_L1, 20, 1);
    maker.till = reader.string("till"_L1, 20);
    maker.businessDate = reader.date("business_date"_L1);
    return maker;
}

Done readShown(JsonReader& reader, ApprovalRequest& request)
{
    request.title = reader.string("title"_L1, 200);
    request.facts = reader.list("facts"_L1, mostLines, [](JsonReader& fact) {
        return std::pair(fact.string("label"_L1, 100), fact.string("value"_L1, 500));
    });
    request.changes = reader.list("changes"_L1, mostLines, [](JsonReader& change) {
        return ApprovalChange{change.string("what"_L1, 200), change.string("before"_L1, 200),
            change.string("after"_L1, 200)};
    });
    request.reason = reader.text("reason"_L1, 500);
    request.maker = reader.object("maker"_L1, readMaker);
    request.content = reader.optionalString("content"_L1, 64).value_or(QString());
    return {};
}

Approval readSignature(JsonReader& reader)
{
    Approval approval;
    approval.id = reader.string("approval"_L1, 64, 1);
    reader.object("approver"_L1, [&](JsonReader& approver) {
        approval.approverId = approver.string("id"_L1, 32, 1);
        approval.approverName = approver.string("name"_L1, 64, 1);
        return Done{};
    });
    approval.expiresAt = reader.timestamp("expires_at"_L1);
    return approval;
}

RemoteApproval readRemote(JsonReader& reader)
{
    RemoteApproval remote;
    remote.id = reader.uuid("request"_L1);
    reader.object("shown"_L1, [&](JsonReader& shown) { return readShown(shown, remote.request); });
    remote.request.operation = reader.uuid("operation"_L1);
    remote.request.kind = reader.string("kind"_L1, 64, 1);
    remote.request.amount = reader.optionalMoney("amount"_L1);
    remote.fingerprint = reader.string("fingerprint"_L1, 64, 64);
    remote.evidence = reader.optionalString("evidence"_L1, 64).value_or(QString());
    remote.device = reader.string("device"_L1, 64, 1);
    if (reader.string("maker"_L1, 20, 1) != remote.request.maker.operatorId)
        reader.refuse("maker"_L1, "Another maker than the one who is shown.");
    if (const auto state = requestStateOf(reader.string("state"_L1, 16, 1)))
        remote.state = *state;
    else
        reader.refuse("state"_L1, "This is no state of a request.");
    remote.approverId = reader.string("approver"_L1, 32);
    remote.opinion = reader.text("opinion"_L1, 500);
    remote.askedAt = reader.timestamp("asked_at"_L1);
    remote.expiresAt = reader.timestamp("expires_at"_L1);
    remote.decidedAt = reader.optionalTimestamp("decided_at"_L1);
    remote.approval = reader.optionalObject("approval"_L1, readSignature);
    reader.optionalObject("sent"_L1, [&](JsonReader& sent) {
        remote.to = sent.string("to"_L1, 20, 1);
        remote.toName = sent.string("to_name"_L1, 64, 1);
        remote.fromName = sent.string("from_name"_L1, 64, 1);
        return Done{};
    });
    return remote;
}

} // namespace

QUuid requestIdOf(const ApprovalRequest& request, int round, const Sending& sending)
{
    const QByteArray asked = request.operation.toByteArray() + fingerprintOf(request).toLatin1()
        + QByteArray::number(round) + sending.evidence.digest().toLatin1() + sending.to.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(asked, QCryptographicHash::Sha256);
    QByteArray id
        = request.operation.toRfc4122().left(6) + hash.left(10); // the time, then the hash
    id[6] = static_cast<char>((id.at(6) & 0x0f) | 0x70); // version 7
    id[8] = static_cast<char>((id.at(8) & 0x3f) | 0x80); // variant 1
    return QUuid::fromRfc4122(id);
}

QJsonObject askBody(const ApprovalRequest& request, const Sending& sending)
{
    QJsonObject body{{u"operation"_s, request.operation.toString(QUuid::WithoutBraces)},
        {u"kind"_s, request.kind}, {u"fingerprint"_s, fingerprintOf(request)},
        {u"shown"_s, shownOf(request)}};
    if (!request.channel.isEmpty())
        body.insert(u"channel"_s, request.channel);
    if (request.amount)
        body.insert(u"amount"_s, moneyToJson(*request.amount));
    if (!sending.evidence.isEmpty())
        body.insert(u"evidence"_s, toJson(sending.evidence));
    if (sending.isElsewhere())
        body.insert(u"to"_s, sending.to);
    return body;
}

Result<RemoteApproval> remoteApprovalFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    RemoteApproval remote = readRemote(reader);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return remote;
}

Result<QList<RemoteApproval>> remoteApprovalsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    QList<RemoteApproval> requests = reader.list("requests"_L1, mostRequests, readRemote);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return requests;
}

QJsonObject decideBody(const RemoteApproval& remote, bool approve, const Signer& signer)
{
    QJsonObject body{{u"verdict"_s, approve ? u"approve"_s : u"reject"_s},
        {u"fingerprint"_s, fingerprintOf(remote.request)}, {u"password"_s, signer.password},
        {u"opinion"_s, signer.opinion}};
    if (!remote.evidence.isEmpty())
        body.insert(u"evidence"_s, remote.evidence);
    if (signer.factor)
        body.insert(u"factor"_s, toJson(*signer.factor));
    return body;
}

} // namespace hui
