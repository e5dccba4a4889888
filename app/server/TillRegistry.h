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

/// A cash box of one business day, a till or the vault, as the platform sees it: who has it, what
/// was put in, how far its day is. What is inside during the day is the desk's to count and the
/// ledger's to sum.
struct RegisteredTill {
    enum class State {
        Assigned,
        Issued, ///< its cash is on the way: its opening receives it
        Open,
        Returned,
        Sealed ///< locked away with the cash `issued`; its opening finds it there
    };
    QString branch;
    QString id; ///< "03"
    QDate businessDate;
    QString operatorId;
    State state = State::Assigned;
    QJsonArray issued; ///< a cash count as on the wire: what its next opening should find
    Money issuedTotal = Money::fen(0);
};

/// "assigned", "issued", "open", "returned", "sealed": as stored and on the wire.
QString nameOf(RegisteredTill::State state);

/// The name of its ledger account: "till:0512-08/03", or "vault:0512-08" for the vault.
QString tillAccount(const QString& branch, const QString& till);

/// Over (credit) and short (debit) of a branch: "over_short:0512-08".
QString overShortAccount(const QString& branch);

/// The table `till_register`: the only place with its SQL.
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

    /// The boxes of a branch on a day, by number.
    Result<QList<RegisteredTill>> ofDay(const QString& branch, const QDate& businessDate) const;

    /// Enters a box with its cash for an operator and a day, issued or sealed; one that is entered
    /// for the day stays as it is.
    Result<Done> issue(const RegisteredTill& till);

    /// Moves a box on: issued or sealed → open → returned. Refused for any other step and when it
    /// does not stand where `till` says, so that of two that try, one is refused.
    Result<Done> advance(const RegisteredTill& till, RegisteredTill::State next);

    /// Open → sealed, with what `till` says is in it and for the operator who opens it next.
    Result<Done> seal(const RegisteredTill& till);

    /// Enters what was sealed on the last day of each box for `businessDate`, sealed as it is.
    Result<Done> carryOver(const QString& branch, const QDate& businessDate);

private:
    Result<std::optional<RegisteredTill>> one(
        const QString& where, const QString& value, const RegisteredTill& key) const;

    Database& m_database;
};

} // namespace hui::server
