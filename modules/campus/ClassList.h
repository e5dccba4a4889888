// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"
#include "app/core/Shift.h"
#include "modules/campus/CampusWire.h"

#include <QMap>
#include <QUuid>

namespace hui::campus {

/// Where a class list stands.
enum class ListState {
    Checked, ///< read and checked; no money has moved
    Running, ///< the money is taken, rows are being paid; also after a crash
    Closed, ///< ended, what was left of the money is with the customer
    Discarded, ///< given up before any money moved
};

/// Where a row stands on the desk. What the platform says of a paid one is its payment's state.
enum class ListRowState {
    Refused, ///< wrong in the file or at the school; no money was taken for it
    Ready,
    Paid, ///< recorded as a payment of its own
    Skipped, ///< not paid any more when the list was closed; its money went back
};

/// One line of the list.
struct ListRow {
    int number = 0; ///< from 1, without gaps
    int line = 0; ///< as a person sees it in the file
    QUuid operation = {}; ///< that pays it; made when the file was read
    AskStudent student = {}; ///< as in the file, in clear; mask it before it is shown
    QString item = {}; ///< as in the file
    Money amount = Money::fen(0);
    ListRowState state = ListRowState::Refused;
    QString reason = {}; ///< English: of the context "Error", or the platform's
    QString reasonZh = {}; ///< the platform's; empty: `reason` is ours
    int otherLine = 0; ///< the line that says the same; 0: none
    std::optional<StudentFees> fees = {}; ///< of a row that can be paid, with its one item
};

/// How many rows stand somewhere, and what they come to.
struct ListTally {
    int rows = 0;
    Money sum = Money::fen(0);
};

/// A class list and how far it has come.
struct ClassList {
    QUuid id = {}; ///< also the operation that takes the money
    QString school = {};
    QString schoolName = {};
    QString file = {}; ///< its name without the folder
    QString operatorId = {};
    QDate businessDate = {};
    ListState state = ListState::Checked;
    Money total = Money::fen(0); ///< taken for it
    Money tendered = Money::fen(0);
    Money change = Money::fen(0);
    Money returned = Money::fen(0); ///< when it was closed
    Money passed = Money::fen(0); ///< to rows that were paid
    QUuid closedBy
        = {}; ///< the operation that closed it; null: none, or one from before it was kept
    QString closeRefusal = {}; ///< the platform's code, when it refused that: what was given back
                               ///< is not booked
    QDateTime at = {}; ///< UTC
    QMap<ListRowState, ListTally> tallies = {};
    PayMode mode = PayMode::Cash; ///< how all of it was paid, and so how what is left goes back
    Debit debit = {}; ///< of a list that an account pays: the rows name it as well

    ListTally tally(ListRowState where) const { return tallies.value(where); }
    int rows() const;
    /// What has been taken and not paid on: it is given back when the list is closed.
    Money left() const { return Money::fen(total.minor() - passed.minor()); }
};

/// "checked", "running" …: as stored.
QString nameOf(ListState state);
ListState listStateOf(QStringView name);
QString nameOf(ListRowState state);
ListRowState listRowStateOf(QStringView name);

} // namespace hui::campus
