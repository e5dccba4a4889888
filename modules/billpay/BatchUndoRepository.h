// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Result.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::billpay {

/// The undoing of a list.
struct BatchUndo {
    QUuid id; ///< the operation that asked for it
    QUuid batch;
    Money sum = Money::fen(0); ///< that was signed for
    bool isDone = false; ///< its rows are recorded
};

/// The table `batch_undo`: the only place with its SQL. Whether the platform has agreed is in the
/// outbox.
class BatchUndoRepository {
public:
    explicit BatchUndoRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<BatchUndo>> byId(const QUuid& id) const;
    /// Those of a list, newest first.
    Result<QList<BatchUndo>> ofBatch(const QUuid& batch) const;
    Result<Done> add(const BatchUndo& undo);
    Result<Done> finish(const QUuid& id);

private:
    Result<QList<BatchUndo>> read(const QString& where, const QUuid& value) const;

    Database& m_database;
};

} // namespace hui::billpay
