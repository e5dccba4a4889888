// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Result.h"

#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::billpay {

/// A list that may be undone, as a second person has signed.
struct BookedUndo {
    QUuid operation;
    QUuid batch;
    QString branch;
    Money total = Money::fen(0); ///< that was signed for
    Money used = Money::fen(0); ///< by the rows that were undone so far
};

/// The table `billpay_undo`: the only place with its SQL.
class UndoBookRepository {
public:
    explicit UndoBookRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> add(const BookedUndo& undo);
    /// Uses a part of it for a row of the list; false when it is no undoing of this list and branch
    /// or there is not as much left.
    Result<bool> use(const BookedUndo& undo);

private:
    Database& m_database;
};

} // namespace hui::billpay
