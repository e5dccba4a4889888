// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/core/SecondFactor.h"
#include "app/server/Totp.h"

namespace hui {
class Database;
}

namespace hui::server {

/// The table `operator_factor`: what operators have enrolled beside their password.
class Factors {
public:
    explicit Factors(Database& database)
        : m_database(database)
    {
    }

    /// What came of a factor that was shown.
    enum class Verdict {
        Right,
        Wrong, ///< not this person's, or of another time
        Used, ///< a dynamic code that was taken before
    };

    /// The kinds an operator has; none: number and password are enough.
    Result<QList<SecondFactor::Kind>> kindsOf(const QString& operatorId) const;

    /// Whose card it is; empty when nobody's.
    Result<QString> holderOf(const QString& card) const;

    /// Takes a factor that was shown. A right dynamic code is used up: it and those before it are
    /// good for nothing from then on, also for whoever shows it at the same time. Inside a
    /// transaction.
    Result<Verdict> take(
        const QString& operatorId, const SecondFactor& shown, const QDateTime& now);

    /// Enrols a key, in place of the one the operator had.
    Result<Done> enrol(const QString& operatorId, const TotpKey& key, const QDateTime& now);

    /// Enrols a card, in place of the one the operator had; Refused when it is somebody else's,
    /// Input when it is no card's number.
    Result<Done> enrol(const QString& operatorId, const QString& card, const QDateTime& now);

    /// Whether there was one to take away.
    Result<bool> remove(const QString& operatorId, SecondFactor::Kind kind);

private:
    Result<Verdict> takeCode(const QString& operatorId, const QString& code, const QDateTime& now);
    Result<std::optional<TotpKey>> keyOf(const QString& operatorId) const;

    Database& m_database;
};

} // namespace hui::server
