// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Blank.h"
#include "app/till/Till.h"

namespace hui {

struct Operation;

/// Where cash, or a range of blank forms, between two boxes is. It leaves InTransit once, and
/// nothing leaves an end.
enum class TransferState {
    InTransit, ///< left one box, not counted into the other: ledger account in_transit
    Refused, ///< not what was said to be sent: it goes back
    Received,
    TakenBack
};

/// What can happen to it.
enum class TransferEvent { Receive, Refuse, TakeBack };

/// The next state, or Refused.
Result<TransferState> next(TransferState state, TransferEvent event);

/// Cash, or a range of controlled blank forms, from one cash box of the branch to another: always
/// two-sided, 往出 and 往入, never by hand only (domain b.1).
struct Transfer {
    enum class Purpose {
        Issue, ///< to a till that is not open yet: its opening count receives it (领用)
        Move, ///< between boxes in use: more cash, surplus cash, between tellers (加款, 缴款, 调剂)
        Return, ///< what a till held when its day ended (上缴)
    };

    QUuid id; ///< the operation that sent it
    QDate businessDate;
    QString from; ///< number of a box; vaultBox() is the vault
    QString to;
    Purpose purpose = Purpose::Move;
    CashCount cash; ///< empty when it is blank forms
    Money amount = Money::fen(0); ///< what `cash` is worth; the forms, off the balance sheet
    QString sender; ///< operator number
    TransferState state = TransferState::InTransit;
    QString reason = {}; ///< why it was refused
    QDateTime at = {};
    std::optional<BlankRange> blanks = {}; ///< nothing: cash
    QUuid endedBy = {}; ///< what this desk did last about it; null: nothing
    QString vainKind = {}; ///< of that operation when the platform refused it: "cash.receive". It
                           ///< was never done, and what it moved has to leave the box again.

    bool isVain() const { return !vainKind.isEmpty(); }
    /// Taken in or back in vain: it lies in the box all the same.
    bool liesInVain() const { return isVain() && !vainKind.endsWith(QLatin1String(".refuse")); }
};

/// Sends cash out of the shift's box. What leaves the vault is signed by a second person.
struct SendCash {
    QUuid operation;
    Shift shift;
    QString to;
    CashCount cash;
    QString heir; ///< the teller of a till that is not open yet: from the vault only, 领用
    std::optional<Countersign> second = {};
    QDateTime at;
    QUuid request = {}; ///< the CashRequest it answers; null: nobody asked
};
Result<Transfer> sendCash(Database& database, const SendCash& request);

/// Counts cash that is on its way to the shift's box into it. Refused unless every denomination is
/// as it was sent: then it is refused with a reason, and goes back.
struct ReceiveCash {
    QUuid operation;
    Shift shift;
    QUuid transfer;
    CashCount counted;
    QDateTime at;
};
Result<Transfer> receiveCash(Database& database, const ReceiveCash& request);

/// Does not take cash that is on its way to the shift's box.
struct RefuseCash {
    QUuid operation;
    Shift shift;
    QUuid transfer;
    QString reason;
    QDateTime at;
};
Result<Transfer> refuseCash(Database& database, const RefuseCash& request);

/// Puts cash back into the box it left: the receiver refused it, or the platform never booked it.
struct TakeBackCash {
    QUuid operation;
    Shift shift;
    QUuid transfer;
    QDateTime at;
};
Result<Transfer> takeBackCash(Database& database, const TakeBackCash& request);

/// Undoes at this desk what the platform refused: cash, or forms, that were taken in or back in
/// vain leave the box again, and the transfer is where the platform says that it is, so that it can
/// be received anew or refused. The platform is not told: for it nothing was done.
struct TakeOutAgain {
    QUuid operation;
    Shift shift;
    QUuid transfer;
    QDateTime at;
};
/// Refused when nothing was done in vain, at another box, or when the drawer does not hold these
/// notes and coins.
Result<Transfer> takeOutCash(Database& database, const TakeOutAgain& request);

/// Notes that `operation`, which ended the day of `till`, sent its cash to the vault; inside that
/// operation's transaction. Nothing when there was none.
Result<Done> sendToVault(
    Database& database, const Operation& operation, const QString& till, const CashCount& cash);

/// "in_transit", "move" …: as stored and on the wire.
QString nameOf(TransferState state);
QString nameOf(Transfer::Purpose purpose);

/// A transfer as the platform's change streams "cash_transfer" and "blank_transfer" tell it.
QJsonObject toJson(const Transfer& transfer);
Result<Transfer> transferFromJson(const QJsonObject& json);

} // namespace hui
