// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"

#include <optional>

namespace hui {

/// One act on a case, as it is asked for and as it travels.
struct CaseMove {
    QUuid caseId = {};
    CaseAct act = CaseAct::Save;
    std::optional<QMap<QString, QString>> entries = {}; ///< nothing: they stay as they are
    QString note = {}; ///< of Complete, Refuse, Withdraw and Follow
    int rating = 0; ///< of Follow: 1 to 5, 0 when the customer gave none
    bool isByCall = false; ///< of Follow: asked by telephone; else at the counter
    QString step = {}; ///< of Leg, and what follows
    LegKind leg = LegKind::Money;
    LegEvent event = LegEvent::Begin;
    QUuid reference = {}; ///< of LegEvent::Begin: the operation that makes the leg
    QUuid customer = {}; ///< the record of whom it is of; null: as it is

    friend bool operator==(const CaseMove&, const CaseMove&) = default;
};

/// Who moves it, from where, under which operation.
struct CaseMover {
    QUuid operation = {};
    QString device = {};
    QString operatorId = {};
    QDateTime at = {};
    QString branch = {}; ///< of the desk; empty: the case's own
};

/// Makes the move, on the desk and on the platform alike. Refused when the case does not stand
/// where the act could be, when another desk has it, when a leg is still out or must be undone;
/// nothing of it is changed then.
Result<Done> applyMove(Case& changed, const CaseMove& move, const CaseMover& mover);

/// A case as it stands once `mover` has opened it: theirs, under the id of that operation.
Case openedAs(const Case& opened, const QString& branch, const CaseMover& mover);

/// How a take-over stands in the history of a case, and being followed by telephone.
QString takenAct();
QString calledAct();

/// The desk `mover.device` has the case from now on; its history tells.
void handOver(Case& changed, const CaseMover& mover);

/// Who holds a case while the customer goes on with it on their own telephone.
const QString& phoneHolder();

/// Adds to the history of a case what was done beside the acts of desks: "phone", "opened",
/// "typed", "signed", "rated", "returned", "expired", "second".
void noteEvent(Case& changed, const QString& act, const CaseMover& mover);

/// Why a move cannot be made just now; nothing when it can.
std::optional<Error> whyNot(const Case& standing, const CaseMove& move, const QString& device);

} // namespace hui
