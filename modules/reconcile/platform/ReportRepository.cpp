// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/ReportRepository.h"

#include "app/store/Database.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

Result<Done> ReportRepository::note(
    const server::UploadedOperation& operation, const QDate& businessDate, qint64 open)
{
    const auto noted = m_database.run(
        u"INSERT INTO reconcile_report(branch, business_date, device_id, operation, device_seq,"
        " open) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (branch, business_date, device_id) DO UPDATE SET"
        " operation = excluded.operation, device_seq = excluded.device_seq, open = excluded.open"
        " WHERE excluded.device_seq > reconcile_report.device_seq"_s,
        {operation.branch, businessDate.toString(Qt::ISODate), operation.deviceId,
            operation.id.toString(QUuid::WithoutBraces), operation.deviceSequence, open});
    if (!noted)
        return std::unexpected(noted.error());
    return Done{};
}

Result<QMap<QString, qint64>> ReportRepository::openOf(
    const QString& branch, const QDate& businessDate) const
{
    auto rows = m_database.run(u"SELECT device_id, open FROM reconcile_report WHERE branch = ?"
                               " AND business_date = ?"_s,
        {branch, businessDate.toString(Qt::ISODate)});
    if (!rows)
        return std::unexpected(rows.error());
    QMap<QString, qint64> open;
    while (rows->next())
        open.insert(rows->value(0).toString(), rows->value(1).toLongLong());
    return open;
}

} // namespace hui::reconcile
