// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/SecondFactor.h"
#include "app/server/Operators.h"

namespace hui::server {

/// What a person shows to be let in or to sign.
struct Proof {
    QString operatorId;
    QString password;
    std::optional<SecondFactor> factor = {};
};

/// What came of it.
struct ProofCheck {
    enum class Verdict {
        Right,
        Wrong, ///< no such number, or not its password
        Locked,
        FactorMissing, ///< the password is right and is not enough
        FactorWrong,
        FactorUsed, ///< a dynamic code that was taken before
    };
    Verdict verdict = Verdict::Wrong;
    std::optional<OperatorAccount> account = {}; ///< only when Right
    int retryAfterSeconds = 0; ///< only when Locked
    QList<SecondFactor::Kind> factors = {}; ///< that would do; unless Right, Wrong or Locked

    /// What is answered to whoever is not let in; nothing when Right. The field "factors" of the
    /// answer names those that would do.
    std::optional<Problem> problem() const;
};

/// The one way in which a person proves who they are: signing in, signing at the maker's desk,
/// deciding at another one. An operator who has enrolled a factor needs one of theirs with the
/// password; who has none must show none.
///
/// Every attempt is counted before it is compared, so that attempts made at the same time count
/// too; one that is right in all clears the count. The fifth wrong one in a row, whichever part of
/// it was wrong, locks the operator for 30 s, each further one for twice as long, at most an hour.
/// A right password without the factor is neither: it is not counted, and clears nothing. An
/// unknown number takes as long as a known one. Not to be called in a transaction: comparing takes
/// 0.15 s.
Result<ProofCheck> provePerson(Context& context, const Proof& proof);

} // namespace hui::server
