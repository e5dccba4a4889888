// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/RunDone.h"

#include <QDir>

/// Outside of any namespace, as Q_INIT_RESOURCE asks for. Needed because the linker drops the
/// resources of a static library that nobody names.
static void initApprovalSchema()
{
    Q_INIT_RESOURCE(approval_schema);
}

namespace hui {

using namespace Qt::StringLiterals;

QStringList approvalMigrations()
{
    initApprovalSchema();
    return {u":/schema/approval/001_offline_grant.sql"_s};
}

namespace {

QByteArray sealed(
    const Database& database, const char* table, const QByteArray& row, const QJsonObject& value)
{
    return database.envelope().seal(canonicalJson(value), Envelope::place(table, "content", row));
}

Result<QJsonObject> opened(
    const Database& database, const char* table, const QByteArray& row, const QVariant& value)
{
    const auto plain
        = database.envelope().open(value.toByteArray(), Envelope::place(table, "content", row));
    if (!plain)
        return std::unexpected(plain.error());
    return parseStrict(*plain);
}

QJsonObject toJson(const KeptDecision& kept)
{
    return {{u"decision"_s, toJson(kept.decision)}, {u"kind"_s, kept.matter.kind},
        {u"maker"_s, kept.matter.maker}, {u"fingerprint"_s, kept.matter.fingerprint}};
}

Result<KeptDecision> keptFromJson(const QJsonObject& json, const QUuid& operation)
{
    const auto decision = offlineDecisionFromJson(json.value("decision"_L1).toObject());
    if (!decision)
        return std::unexpected(decision.error());
    return KeptDecision{*decision,
        {operation, json.value("kind"_L1).toString(), json.value("maker"_L1).toString(),
            json.value("fingerprint"_L1).toString()}};
}

QDateTime timeOf(const QVariant& column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

} // namespace

Result<Done> GrantRepository::apply(const QString& key, const QJsonObject& value)
{
    if (value.isEmpty())
        return done(m_database.run(u"DELETE FROM offline_grant WHERE approver = ?"_s, {key}));
    const auto grant = signedGrantFromJson(value);
    if (!grant)
        return std::unexpected(grant.error());
    const QByteArray id = grant->grant.id.toRfc4122();
    const auto kept = done(
        m_database.run(u"INSERT INTO offline_grant(approver, grant_id, content) VALUES (?, ?, ?)"
                       " ON CONFLICT(approver) DO UPDATE SET grant_id = excluded.grant_id,"
                       " content = excluded.content"_s,
            {grant->grant.approverId, id, sealed(m_database, "offline_grant", id, value)}));
    if (!kept)
        return kept;
    if (const auto freed
        = done(m_database.run(u"DELETE FROM offline_attempt WHERE approver = ? AND grant_id <> ?"_s,
            {grant->grant.approverId, id}));
        !freed)
        return freed;
    return see(grant->grant.from);
}

Result<QList<SignedGrant>> GrantRepository::all() const
{
    auto rows = m_database.run(u"SELECT grant_id, content FROM offline_grant ORDER BY approver"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<SignedGrant> grants;
    while (rows->next()) {
        const auto json
            = opened(m_database, "offline_grant", rows->value(0).toByteArray(), rows->value(1));
        if (!json)
            return std::unexpected(json.error());
        const auto grant = signedGrantFromJson(*json);
        if (!grant)
            return std::unexpected(grant.error());
        grants.append(*grant);
    }
    return grants;
}

Result<std::optional<SignedGrant>> GrantRepository::ofApprover(const QString& approver) const
{
    const auto grants = all();
    if (!grants)
        return std::unexpected(grants.error());
    for (const SignedGrant& grant : *grants)
        if (grant.grant.approverId == approver)
            return grant;
    return std::nullopt;
}

Result<GrantLeft> GrantRepository::leftOf(const OfflineGrant& grant) const
{
    auto row = m_database.run(u"SELECT COUNT(*), COALESCE(SUM(weight_minor), 0)"
                              " FROM offline_decision WHERE grant_id = ? AND used = 1"_s,
        {grant.id.toRfc4122()});
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(row->next()); // an aggregate has a row
    return GrantLeft{grant.count - row->value(0).toLongLong(),
        Money(grant.total.minor() - row->value(1).toLongLong(), grant.total.currency())};
}

Result<GrantRepository::Attempts> GrantRepository::attemptsOf(const QString& approver) const
{
    auto row = m_database.run(
        u"SELECT failures, not_before FROM offline_attempt WHERE approver = ?"_s, {approver});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return Attempts{};
    return Attempts{row->value(0).toInt(), timeOf(row->value(1))};
}

Result<Done> GrantRepository::saveAttempts(const OfflineGrant& grant, const Attempts& attempts)
{
    if (attempts.failures == 0)
        return done(m_database.run(
            u"DELETE FROM offline_attempt WHERE approver = ?"_s, {grant.approverId}));
    return done(m_database.run(
        u"INSERT INTO offline_attempt(approver, grant_id, failures, not_before)"
        " VALUES (?, ?, ?, ?) ON CONFLICT(approver) DO UPDATE SET grant_id = excluded.grant_id,"
        " failures = excluded.failures, not_before = excluded.not_before"_s,
        {grant.approverId, grant.id.toRfc4122(), attempts.failures,
            timestampToJson(attempts.notBefore)}));
}

Result<QDateTime> GrantRepository::latestSeen() const
{
    auto row = m_database.run(u"SELECT latest FROM offline_clock WHERE id = 1"_s);
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? timeOf(row->value(0)) : QDateTime();
}

Result<Done> GrantRepository::see(const QDateTime& now)
{
    return done(m_database.run(
        u"INSERT INTO offline_clock(id, latest) VALUES (1, ?) ON CONFLICT(id) DO UPDATE"
        " SET latest = MAX(latest, excluded.latest)"_s,
        {timestampToJson(now)}));
}

Result<Done> GrantRepository::add(const KeptDecision& kept)
{
    const QByteArray id = kept.decision.id.toRfc4122();
    return done(m_database.run(
        u"INSERT INTO offline_decision(decision_id, grant_id, op_id, weight_minor, content)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        {id, kept.decision.grant.toRfc4122(), kept.matter.operation.toRfc4122(),
            weightOf(kept.decision.amount).minor(),
            sealed(m_database, "offline_decision", id, toJson(kept))}));
}

Result<std::optional<KeptDecision>> GrantRepository::decision(const QUuid& id) const
{
    const auto found = decisionsWhere(u"decision_id = ?"_s, {id.toRfc4122()});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<Done> GrantRepository::markUsed(const QUuid& id)
{
    return done(m_database.run(
        u"UPDATE offline_decision SET used = 1 WHERE decision_id = ?"_s, {id.toRfc4122()}));
}

Result<QList<KeptDecision>> GrantRepository::unconfirmed() const
{
    const auto used = decisionsWhere(u"used = 1"_s, {});
    if (!used)
        return used;
    QList<KeptDecision> waiting;
    for (const KeptDecision& kept : *used) {
        auto row = m_database.run(
            u"SELECT 1 FROM offline_approval WHERE approval_id = ?"_s, {idText(kept.decision.id)});
        if (!row)
            return std::unexpected(row.error());
        if (row->next())
            continue;
        const auto entry = Journal(m_database).byId(kept.matter.operation);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry || (*entry)->state != OutboxState::Rejected)
            waiting.append(kept); // else nothing was done with it
    }
    return waiting;
}

Result<Done> GrantRepository::applyTold(const QString& key, const QJsonObject& value)
{
    if (value.isEmpty())
        return done(m_database.run(u"DELETE FROM offline_approval WHERE approval_id = ?"_s, {key}));
    const auto approval = offlineApprovalFromJson(value);
    if (!approval)
        return std::unexpected(approval.error());
    return done(m_database.run(
        u"INSERT INTO offline_approval(approval_id, state, business_date, at, content)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT(approval_id) DO UPDATE SET state = excluded.state,"
        " content = excluded.content"_s,
        {approval->id, nameOf(approval->state), approval->businessDate.toString(Qt::ISODate),
            timestampToJson(approval->at),
            sealed(m_database, "offline_approval", approval->id.toLatin1(), value)}));
}

Result<QList<OfflineApproval>> GrantRepository::told(int limit) const
{
    auto rows = m_database.run(u"SELECT approval_id, content FROM offline_approval"
                               " ORDER BY at DESC, approval_id DESC LIMIT ?"_s,
        {limit});
    if (!rows)
        return std::unexpected(rows.error());
    QList<OfflineApproval> approvals;
    while (rows->next()) {
        const auto json = opened(
            m_database, "offline_approval", rows->value(0).toString().toLatin1(), rows->value(1));
        if (!json)
            return std::unexpected(json.error());
        const auto approval = offlineApprovalFromJson(*json);
        if (!approval)
            return std::unexpected(approval.error());
        approvals.append(*approval);
    }
    return approvals;
}

Result<int> GrantRepository::openOn(const QDate& businessDate) const
{
    auto row = m_database.run(
        u"SELECT COUNT(*) FROM offline_approval WHERE business_date = ? AND state = 'open'"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    HUI_ASSERT(row->next()); // an aggregate has a row
    return row->value(0).toInt();
}

Result<QList<KeptDecision>> GrantRepository::decisionsWhere(
    const QString& where, const QVariantList& values) const
{
    auto rows
        = m_database.run(u"SELECT decision_id, op_id, used, content FROM offline_decision WHERE "_s
                + where + u" ORDER BY decision_id"_s,
            values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<KeptDecision> found;
    while (rows->next()) {
        const auto json
            = opened(m_database, "offline_decision", rows->value(0).toByteArray(), rows->value(3));
        if (!json)
            return std::unexpected(json.error());
        auto kept = keptFromJson(*json, QUuid::fromRfc4122(rows->value(1).toByteArray()));
        if (!kept)
            return std::unexpected(kept.error());
        kept->isUsed = rows->value(2).toBool();
        found.append(*kept);
    }
    return found;
}

} // namespace hui
