// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>
#include <QVariantList>

#include <optional>

namespace hui {
class Database;
}

namespace hui::community {

/// A wish to be told by short message when the turn is near.
struct Reminder {
    QUuid booking = {};
    QUuid message = {}; ///< under which the message is sent
    QString phone = {}; ///< in clear
    QDate date = {}; ///< of the visit
    bool isTold = false; ///< the message was made
};

/// The table `community_reminder`: the only place with its SQL.
class ReminderRepository {
public:
    explicit ReminderRepository(Database& database)
        : m_database(database)
    {
    }

    /// Writes the wish, in place of an earlier one; false when the patient has been told, other
    /// than by `failed`, a message that came to nothing.
    Result<bool> save(const Reminder& reminder, const QUuid& failed);

    Result<std::optional<Reminder>> of(const QUuid& booking) const;

    /// The bookings of a day whose patients have not been told, those after one, some at a time.
    Result<QList<QUuid>> untold(const QDate& date, const QUuid& after) const;

    /// The patient is told now; false when that was so already.
    Result<bool> markTold(const QUuid& booking, const QDateTime& at);

    /// Drops those of earlier days.
    Result<Done> sweep(const QDate& today);

private:
    Database& m_database;
};

} // namespace hui::community
