// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"

namespace hui {
class Database;
}

namespace hui::reports {

/// What became of the cases of one kind on a day, at all desks of the branch (受理 → 办理 → 结果 →
/// 回访).
struct CaseFigures {
    QString kind; ///< of need; empty: of all kinds together
    QString nameZh;
    QString nameEn;
    int accepted = 0; ///< 受理: opened on the day
    int begun = 0; ///< 办理: work on them began on the day
    int done = 0; ///< 办结: on the day
    int undone = 0; ///< refused or withdrawn on the day
    int followed = 0; ///< 回访: the customer was asked on the day
    int rated = 0; ///< of those followed, with a rating
    int stars = 0; ///< of those ratings, together
    int open = 0; ///< of every day, at the moment of the report

    /// "4.5"; empty when nobody gave a rating.
    QString rating() const;

    friend bool operator==(const CaseFigures&, const CaseFigures&) = default;
};

/// By kind, in their order, and all together at the end; kinds of which there is nothing to say are
/// left out, and nothing at all is told where there are none.
QList<CaseFigures> caseFigures(const QList<Case>& cases, const QDate& day);

/// The same, from the cases that this desk knows of its branch. Writes nothing.
Result<QList<CaseFigures>> caseFigures(Database& database, const QDate& day);

} // namespace hui::reports
