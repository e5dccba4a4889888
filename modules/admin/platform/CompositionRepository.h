// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/admin/Composition.h"
#include "modules/admin/platform/DoorAges.h"

#include <QUuid>

namespace hui {
class Database;
}

namespace hui::admin {

/// The tables `composition` and `partner_call`: the only place with their SQL.
class CompositionRepository {
public:
    explicit CompositionRepository(Database& database)
        : m_database(database)
    {
    }

    Result<Done> save(const CompositionVersion& version);

    /// One version; the latest for 0. Nothing when there is none.
    Result<std::optional<CompositionVersion>> find(
        const QString& partner, const QString& composition, int version) const;

    /// The one that is run: the latest that is published.
    Result<std::optional<CompositionVersion>> published(
        const QString& partner, const QString& composition) const;

    /// All versions, latest first; of every partner when none is given.
    Result<QList<CompositionVersion>> all(const QString& partner) const;

    /// How many compositions of a partner besides this one have a version that is not retired.
    Result<int> countOthers(const QString& partner, const QString& composition) const;

    /// Deletes the drafts of a composition: a newer one takes their place.
    Result<Done> dropDrafts(const QString& partner, const QString& composition);

    /// What was answered to a request of a partner. `fingerprint` tells two requests apart.
    struct Answered {
        QString fingerprint = {};
        QJsonObject answer = {};
        bool isForgotten = false; ///< its days are over: `answer` is empty
    };
    Result<std::optional<Answered>> answered(const QString& partner, const QUuid& request) const;

    /// Reserves a request for the caller's transaction; false when it is there. On PostgreSQL after
    /// waiting for a transaction that is just making it.
    Result<bool> claim(const QString& partner, const QUuid& request, const QString& fingerprint,
        const QDateTime& at);
    Result<Done> finish(const QString& partner, const QUuid& request, const QJsonObject& answer);

    /// Forgets answers, and in the end requests. Inside the caller's transaction.
    Result<Done> forget(const DoorAges& ages);

private:
    Result<QList<CompositionVersion>> where(
        const QString& condition, const QVariantList& values) const;

    Database& m_database;
};

} // namespace hui::admin
