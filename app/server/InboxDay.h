// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QList>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::server {

/// An operation of a business day that moves money, and how it stands.
struct DayEntry {
    qint64 number = 0; ///< order of arrival at the platform
    QUuid id;
    QString deviceId;
    qint64 deviceSequence = 0;
    QString kind;
    QString till;
    Money amount = Money::fen(0);
    QString status; ///< "accepted", "rejected"; empty while its outcome is open
};

/// The total of one status and one currency.
struct DayTotal {
    QString status;
    qint64 entries = 0;
    Money amount = Money::fen(0);
};

/// What the inbox holds of one branch and business day: what the reconciliation file is made from.
/// Reads only; asked again it says the same, unless something arrived or was settled in between.
class InboxDay {
public:
    InboxDay(Database& database, QString branch, const QDate& businessDate);

    /// The entries after number `after`, in the order of arrival.
    Result<QList<DayEntry>> entries(qint64 after, int limit) const;

    /// By status, then by currency.
    Result<QList<DayTotal>> totals() const;

    /// The devices that have entries, in their order.
    Result<QStringList> devices() const;

private:
    Database& m_database;
    const QString m_branch;
    const QString m_date;
};

} // namespace hui::server
