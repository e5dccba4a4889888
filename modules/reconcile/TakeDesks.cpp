// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/TakeDesks.h"

#include "app/core/Clock.h"
#include "app/settlement/BookedDayWire.h"
#include "app/settlement/ReconcileRepository.h"
#include "app/store/Database.h"

namespace hui::reconcile {

Result<Done> takeDesks(Database& database, const QJsonObject& told)
{
    const auto reports = deskReportsFromJson(told);
    if (!reports)
        return std::unexpected(reports.error());
    ReconcileRepository repository(database);
    if (const auto noted = repository.noteTold(*reports, database.clock().nowUtc()); !noted)
        return noted;
    const auto made = repository.ofDay(reports->businessDate);
    if (!made)
        return std::unexpected(made.error());
    if (!*made || (*made)->device.isEmpty()) // compared before a desk noted its own name
        return Done{};
    return repository.noteOthers(
        reports->businessDate, othersOpen(reports->desks, (*made)->device));
}

} // namespace hui::reconcile
