// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/admin/platform/DoorAges.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace hui {
class Database;
}

namespace hui::admin {

/// An act of the centre that two persons signed, done under one operation and never again.
struct SignedAct {
    QUuid operation = {};
    QString approval = {}; ///< the signature it used up
    QString content = {}; ///< signedContent() of kind, subject and body
    QString maker = {};
    QDateTime at = {};

    /// Whether somebody asks for the very same again.
    bool isSameAs(const SignedAct& other) const
    {
        return operation == other.operation && content == other.content && maker == other.maker;
    }
};

/// The table `centre_act`: the only place with its SQL.
class CentreActRepository {
public:
    explicit CentreActRepository(Database& database)
        : m_database(database)
    {
    }

    /// What was done under an operation, with its answer; the answer is empty when it is not kept.
    struct Answered {
        SignedAct act = {};
        QJsonObject answer = {};
        bool isForgotten = false; ///< its days are over
    };
    Result<std::optional<Answered>> byOperation(const QUuid& operation) const;

    /// Takes operation and signature for the caller's transaction; false when one of them was used
    /// before. On PostgreSQL after waiting for a transaction that is just using it.
    Result<bool> claim(const SignedAct& act);

    /// Gives them back: the act was refused.
    Result<Done> release(const QUuid& operation);

    Result<Done> finish(const QUuid& operation, const QJsonObject& answer);

    /// Forgets answers, and in the end acts: a signature has long ceased to be good by then. Inside
    /// the caller's transaction.
    Result<Done> forget(const DoorAges& ages);

private:
    Database& m_database;
};

} // namespace hui::admin
