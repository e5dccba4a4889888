// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Batch.h"

#include <QVariant>

namespace hui {
class Database;
} // namespace hui

namespace hui::billpay {

/// The tables `batch` and `batch_row`: the only place with their SQL. What tells of persons is
/// closed by the envelope. It decides nothing.
class BatchRepository {
public:
    explicit BatchRepository(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<Batch>> byId(const QUuid& id) const;
    /// The same without its tallies, which count all rows: what is asked for at every row.
    Result<std::optional<Batch>> headOf(const QUuid& id) const;
    /// Those that are neither closed nor discarded, newest first: what a crash has left.
    Result<QList<Batch>> open(int limit) const;
    /// Those of a business day whose money was taken, newest first.
    Result<QList<Batch>> ofDay(const QDate& businessDate, int limit) const;
    /// The rows from `number` on, in the order of the file.
    Result<QList<BatchRow>> rows(const QUuid& batch, int number, int limit) const;
    Result<std::optional<BatchRow>> row(const QUuid& batch, int number) const;

    Result<Done> add(const Batch& batch, const QList<BatchRow>& rows);
    Result<Done> addRow(const QUuid& batch, const BatchRow& row);
    /// State, mode, debit, cash and how it ended.
    Result<Done> save(const Batch& batch);
    /// State, reason and waiting time of one row.
    Result<Done> save(const QUuid& batch, const BatchRow& row);
    /// All rows that are ready become skipped.
    Result<Done> skipReady(const QUuid& batch);

private:
    Result<QList<Batch>> heads(const QString& where, const QVariantList& values) const;
    Result<QList<Batch>> read(const QString& where, const QVariantList& values) const;
    Result<Done> readTallies(Batch& batch) const;
    Result<Batch> readOne(const QVariantList& values) const;
    Result<BatchRow> readRow(const QVariantList& values) const;
    QByteArray sealed(const char* table, const QUuid& row, const QJsonObject& content) const;
    Result<QJsonObject> opened(
        const char* table, const QUuid& row, const QByteArray& content) const;
    Result<Done> done(const QString& sql, const QVariantList& values);

    Database& m_database;
};

} // namespace hui::billpay
