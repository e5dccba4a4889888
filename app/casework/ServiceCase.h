// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseEnd.h"

#include <QJsonObject>

namespace hui {

class Database;

/// How a service reads cases and writes what its operation made of one, inside the transaction of
/// that operation: the same moves are made on the desk and on the platform (ADR 59).
struct CaseBook {
    std::function<Result<std::optional<Case>>(const QUuid& id)> find;
    std::function<Result<Done>(const Case& changed, const std::optional<Case>& before)> keep;
};

/// Of the desk: a move stands until the platform has answered its operation.
CaseBook deskCases(Database& database);

/// Of the platform: the case is held until the transaction ends, and the desks of its branch are
/// told by `publish` (the stream `service_case`).
using PublishCase = std::function<Result<Done>(
    const QString& branch, const QString& key, const QJsonObject& value)>;
CaseBook platformCases(Database& database, const PublishCase& publish);

/// A step that a service makes with operations of its own, and where.
struct ServiceStep {
    Case own = {}; ///< as what it is opened when it needs a case of its own; without a kind: as the
                   ///< one that was named
    CaseStep step = {};
    QString branch = {};
    CaseMover mover = {}; ///< whose operation is the payment, and the id of a case of its own
    ServesKind serves = {}; ///< which kinds it goes on with; not given: any
};

/// What befell a leg.
struct LegTold {
    LegKind kind = LegKind::Money;
    LegEvent event = LegEvent::Succeed;
};

/// The case with the step begun: `known`, when it can take the step on, else one of its own.
Case caseBegun(const std::optional<Case>& known, const ServiceStep& begun);

/// Whether the case that is named is of a kind that is gone on with; also when none is named, or
/// there is none such. Locks nothing: the kind of a case never changes.
Result<bool> isOfKind(Database& database, const QUuid& named, const ServesKind& serves);

/// At the desk: `taking` takes the step on; null: it opens a case of its own. Refused: that case is
/// over, another desk's, of a kind that is done elsewhere, or has such a step already.
Result<Done> takeOnCase(const CaseBook& book, const QUuid& taking, const ServiceStep& begun);

/// On the platform, with what befell its legs at once: the case that was named takes the step on,
/// or it gets one of its own, because money is never refused for the sake of a record. The id of
/// that case; null when none was named, it is of a kind that is done elsewhere, or there is nothing
/// to open one as.
Result<QUuid> bookCase(
    const CaseBook& book, const QUuid& named, const ServiceStep& begun, const QList<LegTold>& told);

/// How it stands in the history of a case that the step it was to take on got a case of its own.
const QString& apartAct();

/// Of which payment a case is told, and which case it named.
struct PaidCase {
    QUuid payment = {}; ///< the operation that stands in the leg
    QUuid named = {}; ///< null: none, and then nothing is told
};

/// The case a payment names in the body of its operation (`case`); null: none.
QUuid namedCase(const QJsonObject& body);

/// Tells what befell legs of the step a payment began, in the case it named or in the one it got of
/// its own. Told in their order; what does not stand there, and a case that is gone, is left.
Result<Done> tellCase(
    const CaseBook& book, const PaidCase& of, const QList<LegTold>& told, const CaseMover& mover);

/// What befell the legs of a payment that was refused as it came. Cash is with us all the same,
/// and its case does not end before it is handed back; of an account nothing was taken.
QList<LegTold> legsRefused(bool isCash);

/// What befell them when the payee does not have it, or has let it go (`event`: Fail, Undo). An
/// account has its money again at once; cash is undone when it is handed back.
QList<LegTold> legsGone(LegEvent event, bool isCash);

} // namespace hui
