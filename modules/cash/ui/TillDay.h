// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"
#include "app/till/Blank.h"
#include "app/till/CashPolicy.h"
#include "app/till/CashRequest.h"
#include "app/till/OwedCash.h"
#include "app/till/SpotCountRepository.h"
#include "app/till/TillRepository.h"
#include "app/till/Transfer.h"

namespace hui::cash {

/// A movement of the drawer with the journal entry that caused it.
struct Movement {
    TillEntry entry;
    std::optional<JournalEntry> journal = {};
};

/// What the drawer page shows: the till of the shift, or what became of it today.
struct TillDay {
    std::optional<Till> till; ///< nothing when none was opened for this teller
    QList<Movement> movements; ///< oldest first
    QList<TillCount> counts; ///< every closing count, oldest first
    QList<JournalEntry> unknown; ///< moved money, outcome not known; oldest first
    std::optional<Money> limit; ///< most that should lie in the drawer; not known before a pull
    QList<Till> others; ///< drawers of other tellers in use at this desk
    CashPolicy policy; ///< what the bank asks of the boxes on this day
    QList<KeptSpotCount> spotCounts; ///< counts in the middle of the day, oldest first
    QList<BlankStock> blanks; ///< controlled blank forms in the box, by kind
    QList<CashRequest> requests; ///< for cash of the vault: of this teller, or all when this is the
                                 ///< vault; the open ones first
    QList<Transfer> transfers; ///< of cash from and to the box: what is unfinished, then those of
                               ///< the day
    QList<Transfer> blankTransfers; ///< the same of blank forms
    QList<OwedCash> owed; ///< due back to customers, of every drawer of the desk
};

/// Whether the count at midday is due at a moment (UTC) and nobody has made it.
bool isMiddayCountDue(const TillDay& day, const QDateTime& at);

/// Reads it; `owes` are those of every service. Writes nothing.
Result<TillDay> readTillDay(
    Database& database, const Shift& shift, const std::vector<OwesCash>& owes = {});

} // namespace hui::cash
