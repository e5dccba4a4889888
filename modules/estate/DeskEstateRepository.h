// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/OutboxState.h"
#include "modules/estate/EstateAct.h"

#include <QStringList>

namespace hui {
class Database;
}

namespace hui::estate {

/// The schema files of the desk's tables, in order.
QStringList estateMigrations();

/// Something this desk did for an estate, and how far it is.
struct DeskAct {
    QUuid operation = {};
    QString kind = {};
    QString estate = {};
    QString label = {}; ///< who or what, persons masked
    QDateTime at = {}; ///< UTC
    OutboxState state = OutboxState::Recorded;
    QString refusal = {}; ///< the code, once it is refused
};

/// What the platform told, and when.
template <class Value>
struct Told {
    Value value = {};
    QDateTime at = {}; ///< UTC
};

/// The desk's tables `estate_…`: the only place with their SQL. It decides nothing.
class DeskEstateRepository {
public:
    explicit DeskEstateRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const DeskAct& act);
    /// What was done for an estate, the newest first.
    Result<QList<DeskAct>> actsOf(const QString& estate, int limit) const;

    Result<Done> keep(const QList<Estate>& estates, const QDateTime& at);
    Result<Done> keep(const EstateView& view, const QDateTime& at);
    /// Nothing when it was never told.
    Result<std::optional<Told<QList<Estate>>>> estates() const;
    Result<std::optional<Told<EstateView>>> view(const QString& estate) const;

    /// Counts one more printing of a sheet: how many there are now.
    Result<int> countPrint(const QString& estate, const QString& month);

private:
    Result<Done> keepJson(const QString& key, const QJsonObject& json, const QDateTime& at);
    Result<std::optional<Told<QJsonObject>>> jsonOf(const QString& key) const;

    Database& m_database;
};

} // namespace hui::estate
