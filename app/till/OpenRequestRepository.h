// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace hui {

class Database;

/// A signature that this desk asked for from another one and that somebody may still give.
struct OpenRequest {
    /// How long one is taken for open of which the platform has said nothing yet: what it lets a
    /// request wait is the bank's to say, a quarter of an hour unless it does.
    static constexpr int unansweredSeconds = 15 * 60;

    QUuid operation;
    QString maker; ///< the operator who asked
    QString title; ///< as the page called it
    QDateTime until; ///< UTC: nobody signs it after that

    friend bool operator==(const OpenRequest&, const OpenRequest&) = default;
};

/// The table `open_request` of a desk: the only place with its SQL.
class OpenRequestRepository {
public:
    explicit OpenRequestRepository(Database& database)
        : m_database(database)
    {
    }

    /// Notes one that waits, or until when it waits now.
    Result<Done> keep(const OpenRequest& request);
    /// Nobody decides it any more.
    Result<Done> drop(const QUuid& operation);
    /// Those of a maker that are not over at a moment, the first that ends first.
    Result<QList<OpenRequest>> of(const QString& maker, const QDateTime& now) const;

private:
    Database& m_database;
};

} // namespace hui
