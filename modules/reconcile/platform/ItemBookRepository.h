// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "app/settlement/SuspenseRepository.h"

#include <QHash>

namespace hui::reconcile {

/// Something a desk keeps in suspense, as the platform knows it.
struct SuspendedItem {
    QUuid item;
    QString branch;
    QDate businessDate;
    QString deviceId;
    MatchClass kind = MatchClass::OursOnly;
    QString till;
    Money stake = Money::fen(0);
    Money booked = Money::fen(0); ///< what was posted into the box of `till`
    QUuid signedBy;
    QUuid clearedBy = {}; ///< null: still in suspense
    std::optional<Clearing> clearedTo = {}; ///< nothing though cleared: the centre took it over
};

/// By how much the amount of an operation was corrected.
struct Correction {
    QUuid operation; ///< that corrected it
    QUuid item;
    QString branch;
    QDate businessDate; ///< of the item
    Money amount = Money::fen(0);
};

/// The tables `reconcile_suspense` and `reconcile_correction`: the only place with their SQL. It
/// decides nothing.
class ItemBookRepository {
public:
    explicit ItemBookRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<SuspendedItem>> suspended(const QUuid& item) const;
    /// Writes it, new or changed.
    Result<Done> save(const SuspendedItem& item);

    Result<Done> add(const Correction& correction);
    /// The corrections of one operation.
    Result<QList<Correction>> correctionsOf(const QUuid& item) const;
    /// By operation, of a branch's day; several of one operation are added up.
    Result<QHash<QUuid, Money>> corrections(const QString& branch, const QDate& date) const;

private:
    Result<QList<Correction>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::reconcile
