// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::community {

/// Somebody has looked at a report.
struct ReportView {
    QUuid view = {};
    QUuid report = {};
    QUuid customer = {};
    QString branch = {};
    QString device = {};
    QString operatorId = {};
    QString reason = {};
    QDateTime at = {}; ///< UTC
};

/// The table `community_report_view`: the only place with its SQL.
class ReportViewRepository {
public:
    explicit ReportViewRepository(Database& database)
        : m_database(database)
    {
    }

    /// A view that is there already stays as it is.
    Result<Done> add(const ReportView& view);

    /// Those of a customer's reports, the newest first; at most 200.
    Result<QList<ReportView>> of(const QUuid& customer) const;

private:
    Database& m_database;
};

} // namespace hui::community
