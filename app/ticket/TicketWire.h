// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/ticket/QueueFigures.h"

#include <QJsonObject>

#include <optional>

namespace hui::queue {

/// A branch's queue, as the platform answers a desk: what is open, and what was given up a moment
/// ago.
struct QueueView {
    QDate businessDate = {};
    QString window = {}; ///< of the desk that asks
    QStringList windows = {}; ///< of the branch, for a transfer
    QList<TicketClass> classes = {};
    QList<Ticket> tickets = {}; ///< those in line in the order in which this window calls them
    QList<ClassFigures> figures = {};
    int longMinutes = 0; ///< from here on a customer waits too long; 0: the bank does not say
    std::optional<int> clearMinutes = {}; ///< until who waits now has been called, about

    friend bool operator==(const QueueView&, const QueueView&) = default;
};

QJsonObject toJson(const Ticket& ticket);
QJsonObject toJson(const QueueView& view);

/// As the platform tells them; a Protocol error names the field that is wrong.
Result<Ticket> ticketFromJson(const QJsonObject& json);
Result<QueueView> queueViewFromJson(const QJsonObject& json);

} // namespace hui::queue
