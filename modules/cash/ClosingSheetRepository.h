// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ClosingSheet.h"

#include <QVariant>

#include <optional>

namespace hui {
class Database;
}

namespace hui::cash {

/// The table `closing_sheet_part`: the only place with its SQL.
class ClosingSheetRepository {
public:
    explicit ClosingSheetRepository(Database& database)
        : m_database(database)
    {
    }

    /// The sheet of what `operation` ended.
    Result<std::optional<ClosingSheet>> closedBy(const QUuid& operation) const;
    /// The last sheet of a box on a day.
    Result<std::optional<ClosingSheet>> lastOf(
        const QString& till, const QDate& businessDate) const;
    Result<QList<ClosingSheet>> all() const; ///< oldest first
    Result<QString> lastHash() const; ///< empty when there is no sheet
    Result<Done> add(const ClosingSheet& sheet);
    /// Notes how often it was printed.
    Result<Done> setPrinted(const ClosingSheet& sheet);

private:
    Result<QList<ClosingSheet>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::cash
