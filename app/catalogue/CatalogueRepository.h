// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"

#include <QJsonObject>

namespace hui {

class Database;

/// The tables `city` and `biller` of the desk: what the platform's change stream has brought.
class CatalogueRepository {
public:
    explicit CatalogueRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QList<City>> cities() const;
    Result<QList<Biller>> billers(const QString& city, const QString& category) const;
    Result<std::optional<Biller>> byId(const QString& id) const;

    /// Applies one change of the stream "city" or "biller"; called by sync inside the transaction
    /// that also moves the cursor. `value` is empty when the row was deleted.
    Result<Done> apply(const QString& stream, const QString& key, const QJsonObject& value);

private:
    Database& m_database;
};

} // namespace hui
