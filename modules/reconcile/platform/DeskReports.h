// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/settlement/BookedDay.h"

namespace hui {
class Database;
}

namespace hui::reconcile {

/// How far each desk with entries has come with a business day: what it said is open, without what
/// the centre has explained since or while that was on its way.
Result<QList<DeskReport>> deskReports(
    Database& database, const QString& branch, const QDate& businessDate);

/// Tells the desks of the branch (stream "reconcile_desks"; the key is the day), so that none has
/// to compare again to learn of another. Inside the caller's transaction.
Result<Done> tellDesks(Database& database, const QString& branch, const QDate& businessDate);

} // namespace hui::reconcile
