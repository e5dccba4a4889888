// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/OfflineGrants.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(canonicalJson(json));
}

Result<KeptGrant> readGrant(const Database& database, const QSqlQuery& row)
{
    ClosedRow closed(database, "offline_grant", row.value(0).toString());
    const QString value = closed.open("value", row.value(1));
    const QString key = closed.open("proof_key", row.value(2));
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    const auto json = parseStrict(value.toUtf8());
    if (!json)
        return std::unexpected(json.error());
    const auto made = signedGrantFromJson(*json);
    if (!made)
        return std::unexpected(made.error());
    KeptGrant kept{*made, SecretBytes(QByteArray::fromHex(key.toLatin1()))};
    if (const QString revoked = row.value(3).toString(); !revoked.isEmpty())
        kept.revokedAt = QDateTime::fromString(revoked, Qt::ISODateWithMs);
    return kept;
}

} // namespace

Result<std::optional<GrantTerms>> OfflineGrants::policyOn(const QDate& businessDate) const
{
    auto row = m_database.run(u"SELECT value FROM offline_policy WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto json = parseStrict(row->value(0).toString().toUtf8());
    if (!json)
        return std::unexpected(json.error());
    const auto policy = grantTermsFromJson(*json);
    if (!policy)
        return std::unexpected(policy.error());
    return *policy;
}

Result<Done> OfflineGrants::save(const GrantTerms& policy)
{
    return done(m_database.run(u"INSERT INTO offline_policy(valid_from, value) VALUES (?, ?)"
                               " ON CONFLICT (valid_from) DO UPDATE SET value = excluded.value"_s,
        {policy.validFrom.toString(Qt::ISODate), textOf(toJson(policy))}));
}

Result<Done> OfflineGrants::add(const KeptGrant& kept)
{
    const OfflineGrant& grant = kept.made.grant;
    const ClosedRow row(m_database, "offline_grant", idText(grant.id));
    return done(m_database.run(
        u"INSERT INTO offline_grant(grant_id, device_id, branch, approver, valid_from,"
        " valid_until, value, proof_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idText(grant.id), grant.device, grant.branch, grant.approverId,
            timestampToJson(grant.from), timestampToJson(grant.until),
            row.close("value", textOf(toJson(kept.made))),
            row.close("proof_key", QString::fromLatin1(kept.proofKey.bytes().toHex()))}));
}

Result<std::optional<KeptGrant>> OfflineGrants::byId(const QUuid& id) const
{
    return one(u"grant_id = ?"_s, {idText(id)});
}

Result<std::optional<KeptGrant>> OfflineGrants::newestOf(
    const QString& device, const QString& approver) const
{
    return one(u"device_id = ? AND approver = ? AND revoked_at = ''"_s, {device, approver});
}

Result<std::optional<KeptGrant>> OfflineGrants::one(
    const QString& where, const QVariantList& values) const
{
    auto row = m_database.run(
        u"SELECT grant_id, value, proof_key, revoked_at FROM offline_grant WHERE "_s + where
            + u" ORDER BY valid_from DESC, grant_id DESC LIMIT 1"_s,
        values);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto grant = readGrant(m_database, *row);
    return grant ? Result<std::optional<KeptGrant>>(*grant) : std::unexpected(grant.error());
}

Result<QStringList> OfflineGrants::revoke(
    const QString& branch, const QString& approver, const QDateTime& at)
{
    auto rows = m_database.run(u"UPDATE offline_grant SET revoked_at = ? WHERE branch = ?"
                               " AND approver = ? AND revoked_at = '' RETURNING device_id"_s,
        {timestampToJson(at), branch, approver});
    if (!rows)
        return std::unexpected(rows.error());
    QStringList devices;
    while (rows->next())
        devices += rows->value(0).toString();
    devices.removeDuplicates();
    devices.sort();
    return devices;
}

Result<QStringList> OfflineGrants::holdersIn(const QString& branch) const
{
    auto rows = m_database.run(u"SELECT DISTINCT approver FROM offline_grant WHERE branch = ?"
                               " AND revoked_at = '' ORDER BY approver"_s,
        {branch});
    if (!rows)
        return std::unexpected(rows.error());
    QStringList holders;
    while (rows->next())
        holders += rows->value(0).toString();
    return holders;
}

Result<bool> OfflineGrants::refuse(const QString& branch, const GrantRefusal& refusal)
{
    auto row
        = m_database.run(u"INSERT INTO offline_refusal(branch, approver, refused_by, refused_at)"
                         " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING approver"_s,
            {branch, refusal.approver, refusal.by, timestampToJson(refusal.at)});
    return row ? Result<bool>(row->next()) : std::unexpected(row.error());
}

Result<bool> OfflineGrants::allow(const QString& branch, const QString& approver)
{
    auto row = m_database.run(u"DELETE FROM offline_refusal WHERE branch = ? AND approver = ?"
                              " RETURNING approver"_s,
        {branch, approver});
    return row ? Result<bool>(row->next()) : std::unexpected(row.error());
}

Result<QList<GrantRefusal>> OfflineGrants::refusedIn(const QString& branch) const
{
    auto rows = m_database.run(u"SELECT approver, refused_by, refused_at FROM offline_refusal"
                               " WHERE branch = ? ORDER BY approver"_s,
        {branch});
    if (!rows)
        return std::unexpected(rows.error());
    QList<GrantRefusal> refused;
    while (rows->next())
        refused.append({rows->value(0).toString(), rows->value(1).toString(),
            QDateTime::fromString(rows->value(2).toString(), Qt::ISODateWithMs)});
    return refused;
}

Result<OfflineGrants::Used> OfflineGrants::use(const QUuid& grant, Money weight)
{
    auto row = m_database.run(
        u"UPDATE offline_grant SET used_count = used_count + 1, used_minor = used_minor + ?"
        " WHERE grant_id = ? RETURNING used_count, used_minor"_s,
        {weight.minor(), idText(grant)});
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(row->next()); // whoever counts has read it
    return Used{row->value(0).toLongLong(), row->value(1).toLongLong()};
}

Result<Done> OfflineGrants::add(
    const OfflineApproval& approval, const QUuid& grant, const QString& branch)
{
    const ClosedRow row(m_database, "offline_approval", approval.id);
    return done(m_database.run(
        u"INSERT INTO offline_approval(approval_id, grant_id, branch, business_date, state, maker,"
        " approver, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {approval.id, idText(grant), branch, approval.businessDate.toString(Qt::ISODate),
            nameOf(approval.state), approval.maker, approval.approver,
            row.close("value", textOf(toJson(approval)))}));
}

Result<Done> OfflineGrants::update(const OfflineApproval& approval)
{
    const ClosedRow row(m_database, "offline_approval", approval.id);
    return done(m_database.run(u"UPDATE offline_approval SET state = ?, reviewer = ?, value = ?"
                               " WHERE approval_id = ?"_s,
        {nameOf(approval.state), notNull(approval.reviewer),
            row.close("value", textOf(toJson(approval))), approval.id}));
}

Result<std::optional<OfflineApproval>> OfflineGrants::approval(
    const QString& id, const QString& branch) const
{
    auto found = m_database.run(
        u"SELECT value FROM offline_approval WHERE approval_id = ? AND branch = ?"_s, {id, branch});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow row(m_database, "offline_approval", id);
    const QString value = row.open("value", found->value(0));
    if (const auto opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    const auto json = parseStrict(value.toUtf8());
    if (!json)
        return std::unexpected(json.error());
    const auto approval = offlineApprovalFromJson(*json);
    return approval ? Result<std::optional<OfflineApproval>>(*approval)
                    : std::unexpected(approval.error());
}

Result<int> OfflineGrants::openOn(const QString& branch, const QDate& businessDate) const
{
    auto row = m_database.run(u"SELECT COUNT(*) FROM offline_approval WHERE branch = ?"
                              " AND business_date = ? AND state = 'open'"_s,
        {branch, businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(row->next()); // an aggregate has a row
    return row->value(0).toInt();
}

} // namespace hui::server
