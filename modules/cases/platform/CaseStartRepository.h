// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "app/server/PhoneStart.h"
#include "modules/cases/platform/PhoneKind.h"

namespace hui::cases {

/// The policy of beginning by telephone.
struct CaseStartPolicy {
    int hours = 0; ///< that a link of a branch is good
    int codeHours = 0; ///< that the code of a case is good which was begun
    int most = 0; ///< cases that may wait at a branch
    int perPhone = 0; ///< that one telephone may begin at a branch a day; 0: as many as it likes
    int keepDays = 0; ///< that one is kept which no desk has taken
    int perLink = 0; ///< that are begun by one link a day; 0: as many as wanted
    int linksADay = 0; ///< that a branch gives to those who look for it on line; 0: likewise
    int linkHours = 0; ///< that such a one is good
    int linksPerPhone = 0; ///< that one telephone is given at a branch a day; 0: as many as wanted
};

/// Where a link to the page of a branch leads, and for whom it is.
struct CaseStartLink {
    /// The hall's code is for everybody; one from afar is for one customer, who begins one case.
    enum class Kind { Hall, One, Begun };

    QString branch;
    Kind kind = Kind::Hall; ///< Begun: of one customer, who has begun it
};

/// The refusal of one more begun by a telephone, or on a link, than may be on a day.
server::Problem startLimit();

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

    /// The same for one customer who found the branch on line: good for a short time and for one
    /// case. A refusal when the branch, or the telephone, has had as many as there are a day.
    server::PhoneBegin makeForOne(const server::PhoneAsker& asker);

    /// Whether it gives another one today.
    Result<bool> hasRoom(const QString& branch) const;

    /// Where a token leads; nothing when it never was or has expired.
    Result<std::optional<CaseStartLink>> find(const QString& token) const;

    /// The same for whoever begins with it: nobody else begins with a link for one customer before
    /// the end of the transaction.
    Result<std::optional<CaseStartLink>> hold(const QString& token);

    /// Such a link has begun its case: from now on it leads to that.
    Result<Done> use(const QString& token);

    /// What may be begun at a branch, in the bank's order: bills for the billers of its city.
    Result<QList<PhoneKind>> kinds(const QString& branch) const;

    Result<std::optional<CaseStartPolicy>> policy() const;

    /// Drops the links that have expired.
    Result<Done> sweep();

private:
    QString today() const;
    Result<QList<PhoneKind>> listed() const;
    Result<server::PhoneLink> add(const CaseStartLink& link, int hours);

    server::Context& m_context;
};

} // namespace hui::cases
