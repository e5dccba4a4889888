// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/campus/ClassList.h"

#include <QVariant>

namespace hui {
class Database;
}

namespace hui::campus {

/// The tables `campus_list` and `campus_list_row` of the desk: the only place with their SQL. What
/// tells of students is closed. It decides nothing.
class ClassListRepository {
public:
    explicit ClassListRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<ClassList>> byId(const QUuid& id) const;
    /// Those that are neither closed nor discarded, newest first: what a crash has left.
    Result<QList<ClassList>> open() const;
    /// Those whose closing the platform refused, newest first: a person has to look.
    Result<QList<ClassList>> closedInVain() const;
    /// The rows from `number` on, in the order of the file.
    Result<QList<ListRow>> rows(const QUuid& list, int number, int limit) const;

    Result<Done> add(const ClassList& list, const QList<ListRow>& rows);
    /// State, money and how it ended.
    Result<Done> save(const ClassList& list);
    Result<Done> setRowState(const QUuid& list, int number, ListRowState state);
    /// All rows that are ready become skipped.
    Result<Done> skipReady(const QUuid& list);

private:
    Result<QList<ClassList>> read(const QString& where, const QVariantList& values) const;
    Result<Done> readTallies(ClassList& list) const;
    Result<Done> readWayOf(ClassList& list) const;
    Result<Done> addRow(const QUuid& list, const ListRow& row);
    Result<Done> change(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::campus
