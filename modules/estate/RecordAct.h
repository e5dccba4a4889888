// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/PulledHistory.h"
#include "app/till/Till.h"
#include "modules/estate/DeskEstateRepository.h"

namespace hui::estate {

/// An act for an estate, decided by what the platform told last.
struct RecordAct {
    QUuid operation;
    Shift shift;
    EstateAct act;
    EstateView view;
    Countersign approval = {};
    QDateTime at;
    QList<PaperCopy> copies = {}; ///< those that the act names
};

/// Notes the act, keeps the copies until they are sent and tells the platform; also without the
/// line. Input or Refused by faultOf(), its
/// detail is the field; NeedsApproval where the bank's table asks for a second person. The same
/// operation again is the same act.
Result<DeskAct> recordAct(Database& database, const RecordAct& request);

/// The desk's list of acts, from the journal.
Result<Done> rebuildActs(Database& database, qint64 first, qint64 last);

} // namespace hui::estate
