// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/BookedDay.h"

#include <QJsonObject>

namespace hui {

/// One page of a BookedDay on its way: GET /v1/branch/reconciliation.
struct BookedPage {
    BookedDay day; ///< with the entries of this page; totals and desks are those of the whole day
    qint64 next = 0; ///< where the following page begins; 0: this was the last
};

/// How many entries a page holds at most.
constexpr int bookedPageEntries = 500;

QJsonObject toJson(const BookedPage& page);
Result<BookedPage> bookedPageFromJson(const QJsonObject& json);

/// How far the desks of a branch have come with a business day, as the change stream
/// "reconcile_desks" tells all of them.
struct DeskReports {
    QDate businessDate;
    QList<DeskReport> desks;
};
QJsonObject toJson(const DeskReports& reports);
Result<DeskReports> deskReportsFromJson(const QJsonObject& json);

/// Adds the next page to those before it. Protocol when it is of another branch or day.
Result<Done> append(BookedDay& day, const BookedPage& page);

/// Whether all pages together are what the totals say. Protocol when not: the day went on while it
/// was read, or something is missing; read it again from the beginning.
Result<Done> checkWhole(const BookedDay& day);

} // namespace hui
