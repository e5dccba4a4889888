// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseEnd.h"
#include "app/core/Shift.h"

#include <QJsonObject>

namespace hui {

class Database;

/// A case to be opened. What it is about is in `opened`; who, where and when is filled in.
struct OpenCase {
    QUuid operation = {}; ///< becomes the id of the case
    Shift shift = {};
    QString device = {};
    QDateTime at = {};
    Case opened = {};
};

/// Opens a case at this desk, which holds it from then on, and tells the platform. Asking twice
/// with the same operation opens it once.
Result<Case> openCase(Database& database, const OpenCase& request);

/// An act of this desk on a case.
struct MoveCase {
    QUuid operation = {};
    Shift shift = {};
    QString device = {};
    QDateTime at = {};
    CaseMove move = {};
    ServesKind serves = {}; ///< which kinds services go on with; not given: none
};

/// Makes the move here and tells the platform, after everything this desk told of the case before;
/// a draft that went into it is dropped. The same operation again gives the case as it stands.
/// Refused as applyMove() and mayMoveByHand() refuse, and when this desk does not have the case.
Result<Case> moveCase(Database& database, const MoveCase& request);

/// The same two inside a transaction of the caller: for a service whose own operation opens a case
/// or moves a leg.
Result<Case> openCaseWithin(Database& database, const OpenCase& request);
Result<Case> moveCaseWithin(Database& database, const MoveCase& request);

/// For a service whose own operation is the move: it stands in the journal already, and the
/// platform makes the same move when it books it, so nothing else is told. The case as it stands
/// here; nothing when this desk does not have it.
Result<std::optional<Case>> caseNowWithin(Database& database, const QUuid& id);

/// Writes the case as such an operation left it, Case::lastMove; `before` is how it stood, nothing
/// when the operation opened it. It stands again when the platform refuses the operation.
Result<Case> keepMovedWithin(
    Database& database, const Case& changed, const std::optional<Case>& before);

/// Stores what the platform tells of a case of the branch (the stream `service_case`), inside the
/// caller's transaction. While a move of this desk is on its way, what was entered here stays, and
/// what was told is kept for when it is refused. An empty value: the case went to another branch.
Result<Done> receiveCase(Database& database, const QString& key, const QJsonObject& value);

/// A move of this desk that the platform refused, and the case as it stands again.
struct RefusedMove {
    Case standing = {};
    QString code = {};

    friend bool operator==(const RefusedMove&, const RefusedMove&) = default;
};

/// Looks what became of the moves that were on their way: those accepted stay, those refused give
/// way to what the platform told. Also those refused that were settled on the way to another move
/// or a payment. Each is given once. In a transaction of its own.
Result<QList<RefusedMove>> settleCases(Database& database);

} // namespace hui
