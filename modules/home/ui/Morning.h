// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/BranchToldRepository.h"
#include "app/sync/NoticeRepository.h"
#include "modules/home/DayFigures.h"
#include "modules/home/ui/DayTableModel.h"
#include "modules/home/ui/SyncCard.h"

namespace hui::home {

/// All the page reads at once. The rows are made, and compared with those of the reading before, on
/// the thread of the store: a thousand of them are too much between two keys of the teller.
struct Morning {
    HomeDay day; ///< without its entries
    QList<QTime> before; ///< when anything was done on the day before
    std::optional<QList<DayRow>> rows; ///< nothing: as they were
    QList<Notice> notices;
    SyncCard::Told told;
    std::optional<DutyRoster> roster; ///< nothing: the platform has not told, as the next
    std::optional<ServiceGoal> goal;
};

} // namespace hui::home
