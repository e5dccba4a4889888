// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace hui {

/// Where a business day of the branch stands. A day that was never opened has no state. Opening and
/// closing (anchors §4.2) are operations on their way to the platform, not states of their own.
enum class DayState { Open, Closed };

/// What a manager can do with a day.
enum class DayEvent { Open, Close, Reopen };

/// "open", "closed": as stored and on the wire.
QString nameOf(DayState state);
std::optional<DayState> dayStateOf(QStringView name);

/// The next state, or Refused: the whole life of a branch day as a pure function.
Result<DayState> next(std::optional<DayState> state, DayEvent event);

/// A business day that was opened.
struct BranchDay {
    QString branch;
    QDate businessDate;
    DayState state = DayState::Open;
    QUuid operation; ///< what brought it into its state
    QDateTime at; ///< UTC
};

/// Whether a day may be opened after what came before: none is open, and it is later than the
/// last. Refused with the date of the day in the way.
Result<Done> mayFollow(const QDate& businessDate, const std::optional<BranchDay>& last);

/// As the change stream `branch_day` tells it.
QJsonObject toJson(const BranchDay& day);
Result<BranchDay> branchDayFromJson(const QJsonObject& json);

} // namespace hui
