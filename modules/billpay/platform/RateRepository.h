// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QString>

namespace hui {
class Database;
}

namespace hui::billpay {

/// What a biller limits by the minute, for each of its accounts.
enum class RateKind { Query, Payment };

/// The table `billpay_rate`: how often a biller was asked about an account, or paid for it, in the
/// minute of the clock that is running. It stands in the database because several processes serve
/// one biller, with the blind index of the account; what was counted in a minute that is over
/// counts as none.
class RateRepository {
public:
    explicit RateRepository(Database& database)
        : m_database(database)
    {
    }

    /// Counts one more and tells whether it is within `perMinute`. Zero: the biller sets no limit.
    /// One that is refused counts, too, and is forgotten with the minute.
    Result<bool> allows(RateKind kind, const QString& biller, const QString& account, int perMinute,
        const QDateTime& at);

    /// Drops what was counted in the minutes before `at`.
    Result<Done> forgetBefore(const QDateTime& at);

private:
    Database& m_database;
};

/// The seconds from `at` until the next minute begins: 1 to 60.
int secondsToNextMinute(const QDateTime& at);

} // namespace hui::billpay
