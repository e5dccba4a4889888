// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/core/Result.h"
#include "app/settlement/ClassSums.h"
#include "app/till/CarriedCashRepository.h"
#include "app/till/Till.h"
#include "modules/reports/ApprovalFigures.h"
#include "modules/reports/BlankFigures.h"
#include "modules/reports/CaseFigures.h"
#include "modules/reports/RequestFigures.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace hui {
class Database;
}

namespace hui::reports {

/// A number of operations and what they come to.
struct Sum {
    int count = 0;
    Money amount = Money::fen(0);

    friend bool operator==(const Sum&, const Sum&) = default;
};

/// What came in by one way of paying, and the fees taken beside it.
struct ModeFigures {
    Sum taken;
    Sum fees; ///< of the customers; count: payments with a fee
};

/// What is to be settled with one payee of a service: who gets the money by name, as a school.
struct PayeeFigures {
    Sum booked; ///< accepted by the platform
    Sum takenBack; ///< of those, let go by the payee again

    Money toSettle() const { return Money::fen(booked.amount.minor() - takenBack.amount.minor()); }
};

/// What one service took in on a day. `taken` counts every payment recorded; the others say what
/// became of them: taken = booked + waiting + unknown + refused.
struct ServiceFigures {
    QString service; ///< category of the biller: "water"; else the kind of the operation
    Sum taken;
    Sum cash; ///< of those taken
    Sum nonCash; ///< of those taken
    Sum booked; ///< accepted by the platform, reversed ones included
    Sum waiting; ///< not sent, or sure not to have arrived
    Sum unknown; ///< sent, outcome not known, or to be decided by a person
    Sum refused; ///< by the platform; the cash is due back
    Sum offline; ///< of those taken, while the line was down
    Sum reversed; ///< of those booked
    Sum refunded; ///< of those refused, cash given back
    Sum customerFees; ///< of those booked: beside the amount
    Sum billerFees; ///< of those booked: the biller's part, as the platform has booked it
    Sum bankFees; ///< of those booked: the bank's part
    QMap<QString, Sum> plans = {}; ///< of those taken: what was bought, by its name
    QMap<QString, PayeeFigures> payees = {}; ///< by name, where a payment names its payee
    QMap<QString, ModeFigures> modes = {}; ///< of those taken: "cash", "card", "account", "qr"
};

/// How the day of this desk agrees with the platform (app/settlement).
struct ReconcileFigures {
    bool compared = false;
    bool fetched = false; ///< with the platform's file
    QList<ClassSum> classes; ///< the five, in their order
    Sum suspended; ///< operations of the day put in suspense, cleared since or not
    Sum cleared; ///< out of suspense on the day, of whatever day
    Sum explained; ///< differences of the day that the centre explained
    Sum left; ///< in suspense at the moment of the report, of every day
};

/// A till at the moment of the report.
struct TillFigures {
    QString till;
    QString operatorId;
    TillState state = TillState::Unassigned;
    Money balance = Money::fen(0);
    Money in = Money::fen(0);
    Money out = Money::fen(0);
    Money overShort = Money::fen(0); ///< booked at the closing count; negative: short
};

/// A business day of the desk.
struct DailyReport {
    QDate businessDate;
    QDateTime madeAt; ///< when the figures were taken
    QString branch;
    QList<ServiceFigures> services; ///< by name
    ServiceFigures total;
    QList<TillFigures> tills;
    QList<RequestFigures> requests; ///< in the order of requestFigures()
    QList<ApprovalFigures> approvals; ///< by kind
    QList<CaseFigures> cases; ///< of the branch, by kind; all together at the end
    QList<CarriedCash> carried; ///< due back to customers, carried over this day
    QList<BlankFigures> blanks; ///< by box and kind
    ReconcileFigures reconcile;
    int operations = 0; ///< journal entries of the day, of every kind

    /// "2026-03-19 09:05": what is open, in stock or in suspense stands so at that moment, whatever
    /// day is told of.
    QString takenAt() const;
};

/// The figures of a business day, all from the journal, its outbox, the tills and their blank
/// forms, and of the cases of the branch as this desk knows them. Writes nothing.
Result<DailyReport> dailyReport(Database& database, const QDate& businessDate);

} // namespace hui::reports
