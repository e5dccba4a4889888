// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashPolicy.h"
#include "app/till/Till.h"

#include <QJsonArray>

namespace hui {

/// Refused unless exactly the operations whose outcome is unknown are named.
Result<Done> unknownAreAcknowledged(
    Database& database, const Shift& shift, const QList<QUuid>& named);

/// Refused while the bank asks for a review count and the last count is not that of a second
/// person.
Result<Done> isReviewed(Database& database, const Till& till);

/// Counts in the middle of the day that are due by `at` (UTC) and not made: those the bank asks for
/// beside the opening and the closing one, once midday has come over a box that was opened before.
int missingSpotCounts(
    const CashPolicy& policy, const QDateTime& opened, const QDateTime& at, qsizetype made);

/// Refused while a count in the middle of the day is missing.
Result<Done> isCountedAtMidday(Database& database, const Till& till, const QDateTime& at);

/// Refused while cash or blank forms that this till sent were refused or have not been counted by
/// the other side, or what was sent to it waits.
Result<Done> nothingInTransit(Database& database, const Till& till);

/// Refused while another desk may still sign for the operator of a box that is to be handed back or
/// sealed; `detail` says what.
Result<Done> nothingIsAsked(Database& database, const Shift& shift, const QDateTime& at);

/// Ids of operations as they travel.
QJsonArray namesOf(const QList<QUuid>& operations);

} // namespace hui
