// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"

#include <QDate>
#include <QUuid>
#include <QVariant>

#include <optional>

namespace hui {

class Database;

/// One count in the middle of the day, as it was entered.
struct KeptSpotCount {
    QUuid operation;
    QString till;
    QDate businessDate;
    CashCount counted;
    Money expected = Money::fen(0); ///< the balance at that moment
    Money total = Money::fen(0); ///< what `counted` is worth
    QDateTime at;
    QString counter = {}; ///< operator number of a second person; empty: the teller

    Money difference() const { return Money::fen(total.minor() - expected.minor()); }
};

/// The table `till_spot_count`: append-only.
class SpotCountRepository {
public:
    explicit SpotCountRepository(Database& database)
        : m_database(database)
    {
    }

    Result<QList<KeptSpotCount>> ofDay(const QString& till, const QDate& businessDate) const;
    Result<std::optional<KeptSpotCount>> of(const QUuid& operation) const;
    Result<Done> add(const KeptSpotCount& count);

private:
    Result<QList<KeptSpotCount>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
