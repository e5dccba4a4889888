// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ReportViewRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"

namespace hui::community {

using namespace Qt::StringLiterals;

Result<Done> ReportViewRepository::add(const ReportView& view)
{
    const auto added = m_database.run(
        u"INSERT INTO community_report_view(view, report, customer, branch, device, operator,"
        " reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {idText(view.view), idText(view.report), idText(view.customer), view.branch, view.device,
            view.operatorId, view.reason, timestampToJson(view.at)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<QList<ReportView>> ReportViewRepository::of(const QUuid& customer) const
{
    auto rows = m_database.run(
        u"SELECT view, report, branch, device, operator, reason, at FROM community_report_view"
        " WHERE customer = ? ORDER BY at DESC, view DESC LIMIT 200"_s,
        {idText(customer)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<ReportView> views;
    while (rows->next())
        views.append({QUuid::fromString(rows->value(0).toString()),
            QUuid::fromString(rows->value(1).toString()), customer, rows->value(2).toString(),
            rows->value(3).toString(), rows->value(4).toString(), rows->value(5).toString(),
            momentIn(rows->value(6))});
    return views;
}

} // namespace hui::community
