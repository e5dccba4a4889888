// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/till/Blank.h"

#include <QUuid>
#include <QVariant>

namespace hui {

class Database;

/// What a box of this desk holds of a kind of blank forms.
struct BoxBlanks {
    QString box;
    BlankStock stock;
};

/// The table `blank_form` of the desk: one row a piece. It decides nothing.
class BlankRepository {
public:
    explicit BlankRepository(Database& database)
        : m_database(database)
    {
    }

    /// What a box holds, by kind.
    Result<QList<BlankStock>> stockOf(const QString& box) const;
    /// The same of every box of this desk, by box and kind.
    Result<QList<BoxBlanks>> everywhere() const;
    /// How many numbers of a range were ever taken, and are not handed back.
    Result<qint64> known(const BlankRange& range) const;
    /// They lie in the box, wherever they were before.
    Result<Done> add(const BlankRange& range, const QString& box, const QUuid& operation);
    /// Moves on what of a range is in stock in a box; gives how many that were.
    Result<qint64> move(
        const BlankRange& range, const QString& box, BlankState state, const QUuid& operation);
    /// The highest number of a kind that is in stock in a box; 0 when there is none.
    Result<qint64> highest(const QString& kind, const QString& box) const;

private:
    Result<QList<BoxBlanks>> read(const QString& where, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui
