// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/OfflineList.h"

#include "app/approval/GrantRepository.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"

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
    return rows;
}

QJsonObject reviewBody(bool uphold, const QString& remark)
{
    return {{u"verdict"_s, uphold ? u"uphold"_s : u"dispute"_s}, {u"remark"_s, remark}};
}

} // namespace hui::approvals
