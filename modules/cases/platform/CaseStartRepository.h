// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "app/server/PhonePages.h"
#include "modules/cases/platform/PhoneKind.h"

namespace hui::cases {

/// The policy of beginning by telephone.
struct CaseStartPolicy {
    int hours = 0; ///< that a link of a branch is good
    int codeHours = 0; ///< that the code of a case is good which was begun
    int most = 0; ///< cases that may wait at a branch
    int perPhone = 0; ///< that one telephone may begin a day; 0: as many as it likes
    int keepDays = 0; ///< that one is kept which no desk has taken
    int perLink = 0; ///< that are begun by one link a day; 0: as many as wanted
    int linksADay = 0; ///< that a branch gives to those who look for it on line; 0: likewise
    int linkHours = 0; ///< that such a one is good
};

/// The tables `case_start`, `case_start_policy` and `case_phone_kind`: the only place with their
/// SQL.
class CaseStartRepository {
public:
    explicit CaseStartRepository(server::Context& context)
        : m_context(context)
    {
    }

    /// Makes a link to the page of a branch, inside the caller's transaction; nothing when the
    /// platform has no phone pages or no policy.
    Result<std::optional<server::PhoneLink>> make(const QString& branch);

    /// The same for one customer who found the branch on line: good for a short time. Nothing, too,
    /// when the branch has given as many as it gives a day.
    Result<std::optional<server::PhoneLink>> makeForOne(const QString& branch);

    /// Whether it gives another one today.
    Result<bool> hasRoom(const QString& branch) const;

    /// The branch of a token; empty when it never was or has expired.
    Result<QString> branchOf(const QString& token) const;

    /// What may be begun at a branch, in the bank's order: bills for the billers of its city.
    Result<QList<PhoneKind>> kinds(const QString& branch) const;

    Result<std::optional<CaseStartPolicy>> policy() const;

    /// Drops the links that have expired.
    Result<Done> sweep();

private:
    QString today() const;
    Result<QList<PhoneKind>> listed() const;
    Result<std::optional<server::PhoneLink>> add(const QString& branch, int hours);

    server::Context& m_context;
};

} // namespace hui::cases
