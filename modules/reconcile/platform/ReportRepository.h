// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/server/Operations.h"

#include <QMap>

namespace hui::reconcile {

/// The table `reconcile_report`: the only place with its SQL.
class ReportRepository {
public:
    explicit ReportRepository(Database& database)
        : m_database(database)
    {
    }

    /// What a desk says of its business day: so many differences nobody answers for. What it said
    /// before with a higher number of its journal stays.
    Result<Done> note(
        const server::UploadedOperation& operation, const QDate& businessDate, qint64 open);

    /// By device; those that have compared.
    Result<QMap<QString, qint64>> openOf(const QString& branch, const QDate& businessDate) const;

private:
    Database& m_database;
};

} // namespace hui::reconcile
