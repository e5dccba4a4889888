// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/server/Operations.h"

#include <QMap>

namespace hui::reconcile {

/// What a desk last said of a business day.
struct DayReport {
    qint64 open = 0; ///< differences nobody answers for
    QList<QUuid> openTheirs = {}; ///< of these, what only the platform has
};

/// The table `reconcile_report`: the only place with its SQL.
class ReportRepository {
public:
    explicit ReportRepository(Database& database)
        : m_database(database)
    {
    }

    /// What a desk says of its business day. What it said before with a higher number of its
    /// journal stays.
    Result<Done> note(const server::UploadedOperation& operation, const QDate& businessDate,
        const DayReport& report);

    /// By device; those that have compared.
    Result<QMap<QString, DayReport>> ofDay(const QString& branch, const QDate& businessDate) const;

private:
    Database& m_database;
};

} // namespace hui::reconcile
