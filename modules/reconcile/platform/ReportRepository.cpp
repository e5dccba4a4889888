// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/ReportRepository.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

QString idsText(const QList<QUuid>& ids)
{
    QStringList texts;
    for (const QUuid& id : ids)
        texts.append(idText(id));
    return texts.isEmpty() ? u""_s : texts.join(u',');
}

QList<QUuid> idsIn(const QString& text)
{
    QList<QUuid> ids;
    for (const QString& id : text.split(u',', Qt::SkipEmptyParts))
        ids.append(QUuid::fromString(id));
    return ids;
}

} // namespace

Result<Done> ReportRepository::note(
    const server::UploadedOperation& operation, const QDate& businessDate, const DayReport& report)
{
    return done(m_database.run(
        u"INSERT INTO reconcile_report(branch, business_date, device_id, operation, device_seq,"
        " open, open_theirs) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (branch, business_date, device_id) DO UPDATE SET"
        " operation = excluded.operation, device_seq = excluded.device_seq, open = excluded.open,"
        " open_theirs = excluded.open_theirs"
        " WHERE excluded.device_seq > reconcile_report.device_seq"_s,
        {operation.branch, businessDate.toString(Qt::ISODate), operation.deviceId,
            idText(operation.id), operation.deviceSequence, report.open,
            idsText(report.openTheirs)}));
}

Result<QMap<QString, DayReport>> ReportRepository::ofDay(
    const QString& branch, const QDate& businessDate) const
{
    auto rows = m_database.run(u"SELECT device_id, open, open_theirs FROM reconcile_report"
                               " WHERE branch = ? AND business_date = ?"_s,
        {branch, businessDate.toString(Qt::ISODate)});
    if (!rows)
        return std::unexpected(rows.error());
    QMap<QString, DayReport> reports;
    while (rows->next())
        reports.insert(rows->value(0).toString(),
            {rows->value(1).toLongLong(), idsIn(rows->value(2).toString())});
    return reports;
}

} // namespace hui::reconcile
