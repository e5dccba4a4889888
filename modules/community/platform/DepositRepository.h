// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Charge.h"

namespace hui {
class Database;
}

namespace hui::community {

/// A deposit that the bank has taken for a stay, and what is left of it to give back.
struct TakenDeposit {
    QUuid payment = {};
    Money left = Money::fen(0);
};

/// A part of a giving back, and the way it goes: that of the payment it is taken from.
struct ReleasePart {
    QUuid payment = {};
    Money amount = Money::fen(0);
    QString means = {}; ///< "cash"
    QString receipt = {}; ///< of the payment
    QString debitAccount = {}; ///< of a customer; empty of cash

    bool isCash() const { return means == u"cash"; }

    friend bool operator==(const ReleasePart&, const ReleasePart&) = default;
};

/// Takes an amount from deposits, the last one first; nothing when they do not come to it.
std::optional<QList<ReleasePart>> partsOf(Money amount, const QList<TakenDeposit>& deposits);

/// What the bank itself has taken for stays and given back of it, in `community_payment` and
/// `community_release`: no cash goes out that it has not taken.
class DepositRepository {
public:
    explicit DepositRepository(Database& database)
        : m_database(database)
    {
    }

    /// Takes the row of the stay until the end of the transaction.
    Result<Done> lock(const QUuid& stay);

    /// Those of a stay of that hospital of which something is left, the last one first.
    Result<QList<TakenDeposit>> taken(const QUuid& stay, const QString& hospital) const;

    /// Their sum.
    Result<Money> left(const QUuid& stay, const QString& hospital) const;

    /// Whether a payment is asked back, or was given back, as a whole or a part.
    Result<bool> isAskedBack(const QUuid& payment) const;
    Result<Done> note(const QUuid& release, const QList<ReleasePart>& parts);
    Result<QList<ReleasePart>> partsOf(const QUuid& release) const;

    /// The hospital gives nothing back.
    Result<Done> forget(const QUuid& release);

private:
    Database& m_database;
};

} // namespace hui::community
