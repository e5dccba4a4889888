// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/DeskReports.h"

#include "app/server/Changes.h"
#include "app/server/InboxDay.h"
#include "app/settlement/BookedDayWire.h"
#include "modules/reconcile/platform/CaseRepository.h"
#include "modules/reconcile/platform/ReportRepository.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> stillOpen(Database& database, const DayReport& report)
{
    qint64 open = report.open;
    for (const QUuid& item : report.openTheirs) {
        const auto about = CaseRepository(database).about(item);
        if (!about)
            return std::unexpected(about.error());
        open -= *about && (*about)->answer && isExplained(*(*about)->answer) ? 1 : 0;
    }
    return open;
}

} // namespace

Result<QList<DeskReport>> deskReports(
    Database& database, const QString& branch, const QDate& businessDate)
{
    const auto reports = ReportRepository(database).ofDay(branch, businessDate);
    if (!reports)
        return std::unexpected(reports.error());
    const auto devices = server::InboxDay(database, branch, businessDate).devices();
    if (!devices)
        return std::unexpected(devices.error());
    QList<DeskReport> desks;
    for (const QString& device : *devices) {
        desks.append({device, std::nullopt});
        if (!reports->contains(device))
            continue;
        const auto open = stillOpen(database, reports->value(device));
        if (!open)
            return std::unexpected(open.error());
        desks.last().open = *open;
    }
    return desks;
}

Result<Done> tellDesks(Database& database, const QString& branch, const QDate& businessDate)
{
    const auto desks = deskReports(database, branch, businessDate);
    if (!desks)
        return std::unexpected(desks.error());
    return server::publish(database, server::ofBranch(u"reconcile_desks"_s, branch),
        businessDate.toString(Qt::ISODate), toJson(DeskReports{businessDate, *desks}));
}

} // namespace hui::reconcile
