// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/OfflineList.h"

#include "app/approval/GrantRepository.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"

#include <QHash>

namespace hui::approvals {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 500; // more than a branch signs offline in a month

OfflineRow waiting(const KeptDecision& kept)
{
    const OfflineDecision& decision = kept.decision;
    OfflineRow row;
    row.approval.id = idText(decision.id);
    row.approval.operation = kept.matter.operation;
    row.approval.kind = kept.matter.kind;
    row.approval.maker = kept.matter.maker;
    row.approval.approver = decision.approverId;
    row.approval.amount = decision.amount;
    row.approval.title = decision.title;
    row.approval.reason = decision.reason;
    row.approval.opinion = decision.opinion;
    row.approval.at = decision.at;
    return row;
}

/// Who may sign here without the line, as the grants of this desk name them.
Result<QHash<QString, QString>> namesKnown(Database& database)
{
    QHash<QString, QString> names;
    const auto grants = GrantRepository(database).all();
    if (!grants)
        return std::unexpected(grants.error());
    for (const SignedGrant& each : *grants)
        names.insert(each.grant.approverId, each.grant.approverName);
    return names;
}

/// What was asked for at this desk stands in its journal with who was signed on.
Result<QString> makerIn(Database& database, const QUuid& operation)
{
    const auto entry = Journal(database).byId(operation);
    if (!entry)
        return std::unexpected(entry.error());
    return *entry ? (*entry)->operation.shift.operatorName : QString();
}

Result<Done> nameThem(Database& database, QList<OfflineRow>& rows)
{
    if (rows.isEmpty())
        return Done{};
    auto names = namesKnown(database);
    if (!names)
        return std::unexpected(names.error());
    for (OfflineRow& row : rows) {
        row.approverName = names->value(row.approval.approver);
        row.makerName = names->value(row.approval.maker);
        if (!row.makerName.isEmpty())
            continue;
        const auto maker = makerIn(database, row.approval.operation);
        if (!maker)
            return std::unexpected(maker.error());
        row.makerName = *maker;
        if (!maker->isEmpty()) // of one maker there are many rows
            names->insert(row.approval.maker, *maker);
    }
    return Done{};
}

} // namespace

Result<QList<OfflineRow>> offlineList(Database& database)
{
    const GrantRepository repository(database);
    const auto unconfirmed = repository.unconfirmed();
    if (!unconfirmed)
        return std::unexpected(unconfirmed.error());
    const auto told = repository.told(mostRows);
    if (!told)
        return std::unexpected(told.error());
    QList<OfflineRow> rows;
    for (const KeptDecision& kept : *unconfirmed)
        rows.append(waiting(kept));
    for (const OfflineApproval& approval : *told)
        rows.append({approval.state, approval});
    if (const auto named = nameThem(database, rows); !named)
        return std::unexpected(named.error());
    return rows;
}

QJsonObject reviewBody(bool uphold, const QString& remark)
{
    return {{u"verdict"_s, uphold ? u"uphold"_s : u"dispute"_s}, {u"remark"_s, remark}};
}

} // namespace hui::approvals
