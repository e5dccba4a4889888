// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/DayGuard.h"

#include "app/settlement/ReconcileRepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

Result<Done> checkOpen(const Reconciliation& made)
{
    const auto open = std::count_if(
        made.items.cbegin(), made.items.cend(), [](const OpenItem& item) { return item.isOpen(); });
    if (open > 0)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Differences of the day must be cleared or signed."),
            QString::number(open));
    if (made.othersOpen > 0)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Another desk of the branch has not explained its day."),
            QString::number(made.othersOpen));
    return Done{};
}

} // namespace

Result<Done> checkExplained(Database& database, const Shift& shift)
{
    const ReconcileRepository repository(database);
    const auto made = repository.ofDay(shift.businessDate);
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Compare the day with the platform first."));
    const auto journal = repository.journalOf(shift.branch, shift.businessDate);
    if (!journal)
        return std::unexpected(journal.error());
    if (!journal->isEmpty() && journal->last().sequence > (*made)->reached)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Money moved since the day was compared. Compare again."));
    return checkOpen(**made);
}

} // namespace hui
