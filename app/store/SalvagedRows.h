// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/MirrorEntry.h"

#include <QByteArray>
#include <QSet>
#include <QVariantList>

#include <map>
#include <optional>

namespace hui {

class Database;
class Envelope;

/// The rows of a journal that proved themselves, by number. Columns are those of the table in
/// their order (schema/001_journal.sql), `entry_hash` the last.
class SalvagedRows {
public:
    explicit SalvagedRows(const Envelope& envelope)
        : m_envelope(envelope)
    {
    }

    enum class Offer {
        Taken,
        Known, ///< the same operation, or another under that number, was there first
        Refused, ///< its hash or its closed body does not hold
    };
    Offer offer(const QVariantList& columns);
    Offer offer(const MirrorEntry& entry);

    /// The highest number that was taken; 0 without any.
    qint64 highest() const { return m_rows.empty() ? 0 : m_rows.rbegin()->first; }
    const std::map<qint64, QVariantList>& rows() const { return m_rows; }

private:
    const Envelope& m_envelope;
    std::map<qint64, QVariantList> m_rows;
    QSet<QByteArray> m_operations;
};

/// Reads one table of a database that may be damaged, a row at a time by its key, so that a bad
/// page costs only the rows that lie on it.
class KeyedRows {
public:
    /// `columns` as they stand in SELECT, `key` the integer primary key.
    KeyedRows(Database& database, QString table, QString key, QString columns);

    /// The columns of a row; nothing when it is not there or cannot be read.
    std::optional<QVariantList> at(qint64 key) const;

    /// The highest key that can be found, 0 when that cannot be told.
    qint64 highest() const;

private:
    Database& m_database;
    const QString m_read;
    const QString m_highest;
};

/// The columns of `journal` as SalvagedRows takes them.
QString journalColumns();

} // namespace hui
