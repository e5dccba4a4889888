// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Charge.h"

#include <QJsonObject>
#include <QStringList>

namespace hui {
class Database;
}

namespace hui::community {

/// A paper of a patient in a simulated hospital's books.
struct HospitalFile {
    QUuid id = {};
    QString hospital = {};
    QString kind = {}; ///< "visit", "stay", "report"
    int place = 0; ///< among the patient's, from 1
    QJsonObject about = {};
};

/// What was paid for one, or given back (amount below zero).
struct FileCharge {
    QUuid reference = {}; ///< ours
    QString hospital = {};
    QUuid file = {};
    QStringList items = {};
    Money amount = Money::fen(0);
    QUuid original = {}; ///< what it undoes; null: nothing
    int unanswered = 0; ///< how many more questions get no answer
};

/// The tables `community_sim_file` and `community_sim_charge`: the only place with their SQL.
class FileRepository {
public:
    explicit FileRepository(Database& database)
        : m_database(database)
    {
    }

    /// Those of a patient, named by Certificate::key().
    Result<QList<HospitalFile>> of(
        const QString& hospital, const QString& kind, const QString& documentKey) const;
    Result<std::optional<HospitalFile>> byId(const QUuid& file) const;
    /// Adds a file of a patient; one that stands at the same place stays.
    Result<Done> add(const HospitalFile& file, const QString& documentKey);

    /// The id that a file of a patient has: the same every time, and nothing can be told from it.
    QUuid idFor(const HospitalFile& file, const QString& documentKey) const;

    /// Takes the row of a file until the end of the transaction; nothing when there is none.
    Result<Done> lock(const QUuid& file);

    Result<QList<FileCharge>> chargesOf(const QUuid& file) const;
    Result<std::optional<FileCharge>> charge(const QUuid& reference) const;
    Result<Done> save(const FileCharge& charge);

private:
    Result<QList<HospitalFile>> where(const QString& condition, const QVariantList& values) const;
    Result<QList<FileCharge>> chargesWhere(const QString& condition, const QString& value) const;

    Database& m_database;
};

} // namespace hui::community
