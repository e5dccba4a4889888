// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Shift.h"
#include "app/till/Cash.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <optional>

namespace hui {

class Database;

/// Where a teller's cash box stands (anchors §4.2).
enum class TillState {
    Unassigned,
    Assigned,
    Issued,
    Active,
    Locked,
    Counting,
    Balanced,
    Over,
    Short,
    Returned
};

/// What can happen to a cash box.
enum class TillEvent {
    Assign,
    Issue,
    Activate,
    Lock,
    Unlock,
    StartCount,
    CountMatches,
    CountOver,
    CountShort,
    Recount,
    BookDifference,
    Return
};

/// The next state, or Refused: the whole life of a till as a pure function.
Result<TillState> next(TillState state, TillEvent event);

/// A teller's cash box of one business day.
struct Till {
    QString id; ///< "03"
    QString operatorId;
    QDate businessDate;
    TillState state = TillState::Unassigned;
    CashCount stock; ///< what the journal says is inside, by denomination; after a closing count
                     ///< what was found
    Money balance = Money::fen(0); ///< its worth; always the sum of the till's entries
    int countsEntered = 0; ///< closing counts so far; the first may be repeated once
};

/// Who signed as the second person. Made by the approval dialog from the platform's answer.
struct Countersign {
    QString approvalId; ///< the platform's number of the approval; empty = nobody signed
    QString approverId;
    QString approverName;
    QString fingerprint; ///< what was shown to them: fingerprintOf() of the request they signed
};

/// `{"id", "fingerprint"}`: how a signature travels in the body of the operation that uses it.
QJsonObject toJson(const Countersign& countersign);

/// Opens the till for the day: the blind count is entered, a second person has signed.
struct OpenTill {
    QUuid operation;
    Shift shift;
    CashCount issued; ///< what the platform says was handed out
    CashCount counted; ///< what the teller found; entered before `issued` was shown
    Countersign custodian; ///< never the teller
    QDateTime at;
};
Result<Till> openTill(Database& database, const OpenTill& request);

/// Leaves the counter, or comes back: no money moves while a till is locked.
struct LockTill {
    QUuid operation;
    Shift shift;
    bool lock = true;
    QDateTime at;
};
Result<Till> lockTill(Database& database, const LockTill& request);

/// Cash in and out of the drawer because of another operation, inside that operation's
/// transaction: the till entry and the stock change together or not at all. Refused when the till
/// is not Active, is not the shift's, or does not hold what goes out.
struct MoveCash {
    QUuid operation;
    Shift shift;
    QString reason; ///< "billpay.pay"
    CashCount in; ///< tendered
    CashCount out; ///< change, refund
    QDateTime at;
};
Result<Till> moveCash(Database& database, const MoveCash& request);

/// Begins the closing count, or after a count that did not match the one recount. Refused, saying
/// why, while something that moved money is being sent.
struct StartCount {
    QUuid operation;
    Shift shift;
    QDateTime at;
};
Result<Till> startCount(Database& database, const StartCount& request);

/// The teller's closing count, blind. Kept, every one. Gives Balanced, Over or Short with the
/// difference = counted − balance.
struct EnterCount {
    QUuid operation;
    Shift shift;
    CashCount counted;
    QDateTime at;
};
struct CountOutcome {
    Till till;
    Money expected = Money::fen(0);
    Money counted = Money::fen(0);
    Money difference = Money::fen(0); ///< negative: short
};
Result<CountOutcome> enterCount(Database& database, const EnterCount& request);

/// Books a difference by amount and sign, signed by a second person: Over/Short → Balanced.
struct BookDifference {
    QUuid operation;
    Shift shift;
    Money difference = Money::fen(0); ///< must be that of the last count
    Countersign supervisor;
    QDateTime at;
};
Result<Till> bookDifference(Database& database, const BookDifference& request);

/// Hands the cash back to the vault and ends the till's day: Balanced → Returned, stock zero. The
/// operations whose outcome is unknown are named and acknowledged.
struct ReturnTill {
    QUuid operation;
    Shift shift;
    QList<QUuid> acknowledgedUnknown; ///< must be exactly those that are unknown
    Countersign custodian;
    QDateTime at;
};
Result<Till> returnTill(Database& database, const ReturnTill& request);

/// The operations of the shift's till that moved money and of which nobody knows yet whether the
/// platform booked them: what `acknowledgedUnknown` must name. Oldest first.
Result<QList<QUuid>> unknownOperations(Database& database, const Shift& shift);

/// "active", "locked" …: as stored, in logs and on the wire.
QString nameOf(TillState state);
std::optional<TillState> tillStateOf(QStringView name);

} // namespace hui
