// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/Seizure.h"

#include <QVariant>

namespace hui::cash {

/// The table `counterfeit_seizure`: the only place with its SQL. It closes and opens the holder.
class SeizureRepository {
public:
    explicit SeizureRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Seizure>> byOperation(const QUuid& operation) const;
    Result<std::optional<Seizure>> byNumber(const QString& number) const;
    /// Of a till on a day, oldest first.
    Result<QList<Seizure>> ofDay(const QString& till, const QDate& businessDate) const;
    Result<Done> add(const Seizure& seizure);
    Result<Done> setPrinted(const QString& number, int printed);

private:
    Result<QList<Seizure>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::cash
