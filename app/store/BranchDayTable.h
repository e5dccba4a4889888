// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/BranchDay.h"

#include <QVariant>

namespace hui {

class Database;

/// The table `branch_day`, which desk and platform have alike but for how an operation is stored:
/// reading and writing it, for the repository of either side. It decides nothing.
class BranchDayTable {
public:
    enum class Ids { Bytes, Text }; ///< of the desk, of the platform

    BranchDayTable(Database& database, Ids ids)
        : m_database(database)
        , m_ids(ids)
    {
    }

    Result<std::optional<BranchDay>> of(const QString& branch, const QDate& businessDate) const;

    /// The newest day of a branch.
    Result<std::optional<BranchDay>> last(const QString& branch) const;

    /// Those that a condition of SQL names.
    Result<QList<BranchDay>> where(const QString& condition, const QVariantList& values) const;

    /// Writes a day, new or moved on.
    Result<Done> save(const BranchDay& day);

private:
    Result<std::optional<BranchDay>> one(
        const QString& condition, const QVariantList& values) const;
    QUuid operationFrom(const QVariant& column) const;
    QVariant operationColumn(const QUuid& operation) const;

    Database& m_database;
    Ids m_ids;
};

} // namespace hui
