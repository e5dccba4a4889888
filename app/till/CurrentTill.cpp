// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CurrentTill.h"

#include "app/till/BranchDayRepository.h"
#include "app/till/TillRepository.h"

#include <QCoreApplication>

namespace hui {

Result<Till> currentTill(Database& database, const Shift& shift)
{
    auto found = TillRepository(database).inUse(shift.till);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The till has not been opened."));
    if ((*found)->operatorId != shift.operatorId)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The till is in the hands of another teller."));
    return **std::move(found);
}

Result<std::optional<Till>> activeTill(Database& database, const Shift& shift)
{
    const auto till = currentTill(database, shift);
    if (!till && till.error().kind == Error::Kind::Refused)
        return std::nullopt;
    if (!till)
        return std::unexpected(till.error());
    return till->state == TillState::Active ? std::optional(*till) : std::nullopt;
}

Result<Done> checkDayIsOpen(Database& database, const Shift& shift)
{
    const BranchDayRepository days(database);
    const auto last = days.last(shift.branch);
    if (!last)
        return std::unexpected(last.error());
    if (!*last)
        return Done{};
    const auto today = days.of(shift.branch, shift.businessDate);
    if (!today)
        return std::unexpected(today.error());
    if (!*today)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The business day has not been opened."),
            shift.businessDate.toString(Qt::ISODate));
    if ((*today)->state == DayState::Closed)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The business day is closed."),
            shift.businessDate.toString(Qt::ISODate));
    return Done{};
}

Result<Done> checkCountersign(const Countersign& countersign, const Shift& shift)
{
    if (countersign.approvalId.isEmpty() || countersign.approverId.isEmpty())
        return failure(Error::Kind::NeedsApproval,
            QT_TRANSLATE_NOOP("Error", "A second person must sign this."));
    if (countersign.approverId == shift.operatorId)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Nobody may countersign their own operation."));
    return Done{};
}

} // namespace hui
