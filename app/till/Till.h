// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Duty.h"
#include "app/core/Money.h"
#include "app/core/Shift.h"
#include "app/till/Cash.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <functional>
#include <optional>
#include <vector>

namespace hui {

class Database;
struct OwedCash;

/// What one service owes to customers, see app/till/OwedCash.h.
using OwesCash = std::function<Result<QList<OwedCash>>(Database&)>;

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
    Returned,
    Sealed ///< balanced and locked away with its cash (封存)
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
    Return,
    Reopen, ///< the balance is void: money may move again
    Seal,
    Resume, ///< a sealed till is opened again, by its teller or by the one it was handed to
    ForceReturn ///< by a manager, whatever was left undone
};

/// Whether the box has nothing more to do on its day: returned, or sealed.
bool hasEnded(TillState state);

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
    int countsEntered = 0; ///< closing counts since it was last Active; one may be repeated once
    QUuid lastOperation = {}; ///< what brought it into its present state
};

/// Who signed as the second person. Made by the approval dialog from the platform's answer.
struct Countersign {
    QString approvalId; ///< the platform's number of the approval; empty = nobody signed
    QString approverId;
    QString approverName;
    QString fingerprint; ///< what they signed: fingerprintOf() of the request
    QString shown = {}; ///< hashOfShown() of it, of which and the content the fingerprint is made
};

/// `{"id", "fingerprint", "shown"}`: how a signature travels in the body of the operation that uses
/// it.
QJsonObject toJson(const Countersign& countersign);

/// Opens the till for the day: the blind count is entered, a second person has signed. A till that
/// was sealed today goes on where it stopped, in the hands of the shift's operator; one that was
/// sealed on an earlier day begins a new day with what was in it.
struct OpenTill {
    QUuid operation;
    Shift shift;
    CashCount issued; ///< what the platform says was handed out
    CashCount counted; ///< what the teller found; entered before `issued` was shown
    Countersign custodian; ///< never the teller
    QDateTime at;
    Duty duty = {}; ///< the hours chosen and the seals taken
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
    bool betweenBoxes = false; ///< `out` stays in the bank: damaged pieces may go too
};
Result<Till> moveCash(Database& database, const MoveCash& request);

/// Begins the closing count, or after a count that did not match the one recount. Refused, saying
/// why, while something that moved money is being sent, and the first time while cash of the drawer
/// is due back to a customer.
struct StartCount {
    QUuid operation;
    Shift shift;
    QDateTime at;
    std::vector<OwesCash> owes = {}; ///< of every service of the desk
};
Result<Till> startCount(Database& database, const StartCount& request);

/// A closing count, blind. Kept, every one. Gives Balanced, Over or Short with the difference =
/// counted − balance. The teller's own while the till is Counting; when it is Balanced, that of a
/// second person (换人复核).
struct EnterCount {
    QUuid operation;
    Shift shift;
    CashCount counted;
    QDateTime at;
    std::optional<Countersign> counter = {}; ///< who counted when it was not the teller
};
struct CountOutcome {
    Till till;
    Money expected = Money::fen(0);
    Money counted = Money::fen(0);
    Money difference = Money::fen(0); ///< negative: short
};
Result<CountOutcome> enterCount(Database& database, const EnterCount& request);

/// Books over (长款) or short (短款) by amount and sign, signed by a second person. Two errors of
/// opposite sign are two entries and are never netted: the first may be larger than what the count
/// shows, the second is then exactly what is left, and the till is Balanced when nothing is left.
/// An entry is never changed (domain b.2).
struct BookDifference {
    QUuid operation;
    Shift shift;
    Money difference = Money::fen(0); ///< of this entry; negative: short
    Countersign supervisor;
    QDateTime at;
};
Result<Till> bookDifference(Database& database, const BookDifference& request);

/// Makes a till that is being counted, or was, Active again: a supervisor signs, the balance found
/// so far is void and the counts stay on record.
struct ReopenTill {
    QUuid operation;
    Shift shift;
    Countersign supervisor;
    QDateTime at;
};
Result<Till> reopenTill(Database& database, const ReopenTill& request);

/// Hands the cash back to the vault and ends the till's day: Balanced → Returned, stock zero. The
/// cash is in transit until the custodian has counted it into the vault. The operations whose
/// outcome is unknown are named and acknowledged. Refused for the vault itself, which is sealed,
/// while the bank asks for a review count that nobody made, and while cash of it is due back.
struct ReturnTill {
    QUuid operation;
    Shift shift;
    QList<QUuid> acknowledgedUnknown; ///< must be exactly those that are unknown
    Countersign custodian;
    QDateTime at;
    std::vector<OwesCash> owes = {}; ///< of every service of the desk
};
Result<Till> returnTill(Database& database, const ReturnTill& request);

/// Locks the till away with its cash, under two locks: Balanced → Sealed. Refused above the limit
/// the bank allows to stay in a till, of which the vault has none, and while cash of it is due back
/// to a customer. `heir` names the teller who takes it over
/// when it is not the same one.
struct SealTill {
    QUuid operation;
    Shift shift;
    QString heir; ///< operator number; empty = the same teller opens it again
    QList<QUuid> acknowledgedUnknown; ///< must be exactly those that are unknown
    Countersign second; ///< the holder of the other key
    QDateTime at;
    std::vector<OwesCash> owes = {}; ///< of every service of the desk
};
Result<Till> sealTill(Database& database, const SealTill& request);

/// A manager ends the day of a till whose teller is not there: counted by the manager and a
/// witness, the difference booked, the cash on its way to the vault. The reason is in the audit
/// trail. Refused for one's own till.
struct ForceCloseTill {
    QUuid operation;
    Shift shift; ///< the manager's
    QString till;
    CashCount counted;
    QString reason;
    Countersign witness; ///< never the manager
    QDateTime at;
};
Result<Till> forceCloseTill(Database& database, const ForceCloseTill& request);

/// The operations of the shift's till that moved money and of which nobody knows yet whether the
/// platform booked them: what `acknowledgedUnknown` must name. Oldest first.
Result<QList<QUuid>> unknownOperations(Database& database, const Shift& shift);

/// "active", "locked" …: as stored, in logs and on the wire.
QString nameOf(TillState state);
std::optional<TillState> tillStateOf(QStringView name);

} // namespace hui
