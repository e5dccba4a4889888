// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"

namespace hui::reports {

/// What customers asked for beside payments, referrals, and what was done with blank forms, of one
/// kind.
/// `count`, `accepted` and `refused` are those recorded on the day; the rest is where everything
/// up to that day stands at the moment of the report.
struct RequestFigures {
    QString kind; ///< of the operation: "billpay.complain"
    int count = 0;
    int accepted = 0; ///< by the platform; a complaint: decided by the biller
    int refused = 0;
    int open = 0; ///< not at its end: waiting, or being looked into
    int overdue = 0; ///< of those open: to be answered before the day of the report
    QDate nextDue = {}; ///< of those open, the first to be answered; invalid: none has a due date

    friend bool operator==(const RequestFigures&, const RequestFigures&) = default;
};

/// The kinds of which there is something to say, agreements first, then complaints, needs and their
/// meetings, cases, bookings, what was changed of customers, then blank forms. `ofDay` are the
/// journal entries of the day. Writes nothing.
Result<QList<RequestFigures>> requestFigures(
    Database& database, const QList<JournalEntry>& ofDay, const QDate& businessDate);

} // namespace hui::reports
