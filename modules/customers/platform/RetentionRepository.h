// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDate>
#include <QUuid>

namespace hui {

class Database;
struct Customer;

namespace customers {

/// How long a person is kept: the dated law, and the last dealing with each.
class RetentionRepository {
public:
    explicit RetentionRepository(Database& database)
        : m_database(database)
    {
    }

    /// Something was done for the customer on a day; an earlier day than the last changes nothing.
    Result<Done> noteDealing(const QUuid& customer, const QDate& day);

    /// The first day on which the record need not be kept any more, by the law of `today`: after
    /// whatever any service did for the person last. What they asked about their own data is no
    /// dealing, nor is a look at it.
    Result<QDate> keptUntil(const Customer& record, const QDate& today) const;

    /// What was done before this day need not be kept any more, by the law of `today`.
    Result<QDate> firstDayKept(const QDate& today) const;

    Result<Done> forget(const QUuid& customer);

private:
    Result<int> yearsOn(const QDate& day) const;
    Result<QDate> lastDealing(const Customer& record) const;

    Database& m_database;
};

} // namespace customers
} // namespace hui
