// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QJsonArray>
#include <QString>

#include <optional>

namespace hui {
class Database;
}

namespace hui::server {

/// A till of one business day, as the platform sees it: who has it, what was put in, how far its
/// day is. What is inside during the day is the desk's to count and the ledger's to sum.
struct RegisteredTill {
    enum class State { Assigned, Issued, Open, Returned };
    QString branch;
    QString id; ///< "03"
    QDate businessDate;
    QString operatorId;
    State state = State::Assigned;
    QJsonArray issued; ///< a cash count as on the wire
    Money issuedTotal = Money::fen(0);
};

/// "assigned", "issued", "open", "returned": as stored and on the wire.
QString nameOf(RegisteredTill::State state);

/// The name of its ledger account: "till:0512-08/03".
QString tillAccount(const QString& branch, const QString& till);

/// What a cash count on the wire is worth; an Input error for a denomination that is not one, a
/// negative number of pieces, or more than fits. Damaged pieces are counted within the pieces.
Result<Money> worthOf(const QJsonArray& cashCount);

/// The table `till_state`: the only place with its SQL.
class TillRegistry {
public:
    explicit TillRegistry(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<RegisteredTill>> byId(
        const QString& branch, const QString& till, const QDate& businessDate) const;

    /// The till an operator has that day.
    Result<std::optional<RegisteredTill>> ofOperator(
        const QString& branch, const QString& operatorId, const QDate& businessDate) const;

    /// Hands a till with its cash to an operator for a day; one that was handed out stays as it is.
    Result<Done> issue(const RegisteredTill& till);

    /// Moves a till on: issued → open → returned. Refused when it is not just before `next`, so
    /// that of two that try, one is refused.
    Result<Done> advance(const RegisteredTill& till, RegisteredTill::State next);

private:
    Result<std::optional<RegisteredTill>> one(
        const QString& where, const QString& value, const RegisteredTill& key) const;

    Database& m_database;
};

} // namespace hui::server
