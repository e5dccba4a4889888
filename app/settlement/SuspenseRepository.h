// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/ReconcileRepository.h"

namespace hui {

/// Where what was in suspense is booked out to.
enum class Clearing {
    Found, ///< its operation is in the books after all: back to the box it was taken from
    OverShort, ///< nobody's: the branch's over and short (长短款)
};

/// "found", "over_short": as stored and on the wire.
QString nameOf(Clearing to);
std::optional<Clearing> clearingOf(QStringView name);

/// A difference that a manager answers for by name (挂账), until it is cleared (销账).
struct SuspenseItem {
    OpenItem item; ///< as it was signed
    QDate businessDate; ///< of the operation
    QString reason; ///< why it stays
    QUuid clearedBy = {}; ///< null: still in suspense
    std::optional<Clearing> clearedTo = {};
    QDate clearedOn = {}; ///< the business day on which it was cleared; the day of the answer

    /// Neither cleared here nor explained by the centre meanwhile.
    bool isOpen() const { return clearedBy.isNull() && !item.isExplained(); }
};

/// The table `suspense_item`: the only place with its SQL. It decides nothing. A signature or a
/// clearing that the platform refused is not there.
class SuspenseRepository {
public:
    explicit SuspenseRepository(Database& database)
        : m_database(database)
    {
    }

    /// What is in suspense, oldest day first.
    Result<QList<SuspenseItem>> open() const;

    /// What was put in suspense on a business day or cleared on it, cleared ones too.
    Result<QList<SuspenseItem>> ofDay(const QDate& businessDate) const;

    Result<std::optional<SuspenseItem>> byOperation(const QUuid& operation) const;

    /// Puts an item in suspense, in the place of what was signed for it before.
    Result<Done> put(const SuspenseItem& item);

    /// Notes that an item was cleared.
    Result<Done> clear(const SuspenseItem& item);

private:
    Result<QList<SuspenseItem>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
