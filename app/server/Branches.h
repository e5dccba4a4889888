// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace hui {
class Database;
}

namespace hui::server {

/// What the bank allows its counters, as the change stream "policy" tells them.
struct Policy {
    Money offlinePerItem = Money::fen(0); ///< most that may be taken at once without the line
    Money offlinePerDay = Money::fen(0); ///< most per till and day without the line
    Money tillLimit = Money::fen(0); ///< a till above this is told to hand in cash
    Money largeCash = Money::fen(0); ///< from here on a cash payment is a large one
};

/// `{offline_per_item, offline_per_day, till_limit, large_cash}`
QJsonObject toJson(const Policy& policy);

/// A branch with its open business day.
struct Branch {
    QString code; ///< "0512-08"
    QString name;
    QString bank;
    QString division; ///< GB/T 2260 of its city
    QDate businessDate;
    Policy policy;
};

/// The table `branch`: the only place with its SQL.
class Branches {
public:
    explicit Branches(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Branch>> byCode(const QString& code) const;

    /// The business days of all branches by their codes.
    Result<QMap<QString, QDate>> businessDates() const;

    /// Adds a branch or replaces what is known of it, its business day among it.
    Result<Done> save(const Branch& branch);

private:
    Database& m_database;
};

} // namespace hui::server
