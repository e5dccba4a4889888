// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

namespace hui::server {

namespace {

ClosedRow approvalRowOf(const Database& database, const QString& id)
{
    return {database, "approval", id};
}

Result<Approval> readApproval(const Database& database, const QSqlQuery& row)
{
    Approval read;
    read.id = row.value(0).toString();
    ClosedRow closed = approvalRowOf(database, read.id);
    read.requestKey = QUuid::fromString(row.value(1).toString());
    read.requestFingerprint = row.value(2).toByteArray();
    read.operation = QUuid::fromString(row.value(3).toString());
    read.kind = row.value(4).toString();
    read.fingerprint = closed.open("fingerprint", row.value(5));
    read.branch = row.value(6).toString();
    read.deviceId = row.value(7).toString();
    read.maker = row.value(8).toString();
    read.approver = row.value(9).toString();
    read.amount = amountOf(row.value(10), row.value(11));
    read.reason = closed.open("reason", row.value(12));
    read.opinion = closed.open("opinion", row.value(13));
    read.signedAt = QDateTime::fromString(row.value(14).toString(), Qt::ISODateWithMs);
    read.expiresAt = QDateTime::fromString(row.value(15).toString(), Qt::ISODateWithMs);
    read.channel = row.value(16).toString();
    if (const Result<Done> opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return read;
}

} // namespace

Result<Done> ApprovalRepository::add(const Approval& approval)
{
    const ClosedRow row = approvalRowOf(m_database, approval.id);
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO approval(approval_id, request_key, request_fingerprint,"
                       " operation, kind, fingerprint, branch, device_id, maker, approver,"
                       " amount_minor, currency, reason, opinion, signed_at, expires_at, channel)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT DO NOTHING"),
        {approval.id, idText(approval.requestKey), approval.requestFingerprint,
            idText(approval.operation), approval.kind,
            row.close("fingerprint", approval.fingerprint), approval.branch, approval.deviceId,
            approval.maker, approval.approver, minorColumn(approval.amount),
            currencyColumn(approval.amount), row.close("reason", approval.reason),
            row.close("opinion", approval.opinion), timestampToJson(approval.signedAt),
            timestampToJson(approval.expiresAt), notNull(approval.channel)});
    if (!added)
        return std::unexpected(added.error());
    return Done{};
}

Result<std::optional<Approval>> ApprovalRepository::byId(const QString& id) const
{
    return one(QStringLiteral("approval_id = ?"), id);
}

Result<std::optional<Approval>> ApprovalRepository::byRequestKey(const QUuid& key) const
{
    return one(QStringLiteral("request_key = ?"), idText(key));
}

Result<QList<Approval>> ApprovalRepository::ofOperation(const QUuid& operation) const
{
    return where(QStringLiteral("operation = ? ORDER BY signed_at DESC, approval_id LIMIT 50"),
        idText(operation));
}

Result<QList<Approval>> ApprovalRepository::where(
    const QString& condition, const QString& value) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT approval_id, request_key, request_fingerprint, operation, kind,"
                       " fingerprint, branch, device_id, maker, approver, amount_minor, currency,"
                       " reason, opinion, signed_at, expires_at, channel FROM approval WHERE ")
            + condition,
        {value});
    if (!found)
        return std::unexpected(found.error());
    QList<Approval> approvals;
    while (found->next()) {
        Result<Approval> read = readApproval(m_database, *found);
        if (!read)
            return std::unexpected(read.error());
        approvals.append(*std::move(read));
    }
    return approvals;
}

Result<std::optional<Approval>> ApprovalRepository::one(
    const QString& condition, const QString& value) const
{
    const auto found = where(condition, value);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace hui::server
