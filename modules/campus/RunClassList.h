// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/till/Till.h"
#include "modules/campus/ClassList.h"
#include "modules/campus/DeskFees.h"

namespace hui {
class Database;
}

namespace hui::campus {

/// A list that was read and asked about, to be kept.
struct KeepClassList {
    QUuid list; ///< made when the file was opened
    Shift shift;
    School school;
    QString file; ///< its name without the folder
    QList<ListRow> rows; ///< with their operations
    QDateTime at; ///< UTC
};

/// Keeps all rows, refused ones with the reason. No money moves and nothing is journalled, because
/// nothing has happened yet. Asking again gives the list as it is by now.
Result<ClassList> keepClassList(Database& database, const KeepClassList& request);

/// Takes the money for all rows that are ready, in one way: one count of cash or one account, one
/// signature, one operation
/// (`campus.list_open`, under the list's id).
struct OpenClassList {
    QUuid list;
    Shift shift;
    CashCount cashIn;
    CashCount cashOut;
    bool online = true;
    Countersign approval = {};
    QUuid customer = {}; ///< the record of who brought the money; null: not known
    QDateTime at;
    PayWay way = {}; ///< how it is paid; not in cash: no cash moves
};

/// Refused: no row is ready, it is not the teller's list of the day, the drawer cannot give the
/// change. Input: the cash does not add up; much cash by somebody unknown. NeedsApproval by the
/// bank's table. Offline: the line is down.
Result<ClassList> openClassList(Database& database, const OpenClassList& request);

/// Pays the next row that is ready, under the row's own operation; nothing when none is. A row that
/// was paid stays so: asking again, also after a crash, pays nothing twice.
///
/// Offline: the platform has not confirmed the money for the list yet, or the line is down.
/// Refused: the list is not open, the platform refused its money, or it is not of this till and
/// teller.
struct PayNextRow {
    QUuid list;
    Shift shift;
    bool online = true;
    QDateTime at;
};
Result<std::optional<ListRow>> payNextRow(Database& database, const PayNextRow& request);

/// Ends a list: rows that are still ready are skipped, and what was taken and not paid on is given
/// back (`campus.list_close`) as it came: in cash, or on its account without any. One for which no
/// money was taken is discarded and leaves no operation. Refused when the cash is not what is left
/// over, and before the platform has answered for the money and for each row: only then is it known
/// what is left. NeedsApproval by the bank's table.
struct CloseClassList {
    QUuid operation; ///< made when the teller first asked for it
    QUuid list;
    Shift shift;
    CashCount cashOut;
    QDateTime at;
    Countersign approval = {};
};
/// Whether it is known what is left of a list: the platform has its money or has refused it, and
/// has answered for each row that was sent. Refused when not; a close that came before would never
/// be booked.
Result<Done> checkListAnswered(Database& database, const QUuid& list);

Result<ClassList> closeClassList(Database& database, const CloseClassList& request);

/// A row with the payment it became.
struct ListOutcome {
    ListRow row;
    std::optional<DeskFees> payment = {};
};

/// All rows of a list with what became of them by now, in the order of the file.
Result<QList<ListOutcome>> outcomesOf(Database& database, const QUuid& list);

} // namespace hui::campus
