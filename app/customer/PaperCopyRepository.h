// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PaperCopy.h"

#include <QDateTime>
#include <QStringList>

namespace hui {

class Database;

/// The schema of copies that wait to be sent; the desk's alone.
QStringList paperCopyMigrations();

/// A copy that waits, without its picture.
struct WaitingCopy {
    QUuid id;
    QUuid operation; ///< that names it: the platform takes the one after the other
};

/// The table `paper_copy` of a desk: copies of papers until the platform has them, closed on the
/// disk.
class PaperCopyRepository {
public:
    explicit PaperCopyRepository(Database& database)
        : m_database(database)
    {
    }

    /// Keeps copies in the transaction that records the operation which names them.
    Result<Done> add(const QList<PaperCopy>& copies, const QUuid& operation, const QDateTime& at);

    /// Those that wait, oldest first.
    Result<QList<WaitingCopy>> waiting(int limit) const;

    Result<std::optional<PaperCopy>> byId(const QUuid& copy) const;

    /// The copies that an operation names and that are still here.
    Result<QList<QUuid>> of(const QUuid& operation) const;

    /// The operation that names it; null when it is not here.
    Result<QUuid> operationOf(const QUuid& copy) const;

    /// The platform has it, or never will.
    Result<Done> drop(const QUuid& copy);

private:
    Database& m_database;
};

/// The next copy to be sent: of an operation that the platform has booked. What belongs to one that
/// it refused is dropped on the way: nobody asks for it any more.
Result<std::optional<PaperCopy>> nextCopyToSend(Database& database);

} // namespace hui
