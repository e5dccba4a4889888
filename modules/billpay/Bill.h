// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

namespace hui::billpay {

/// What is owed for one period, as the biller says.
struct Bill {
    QString billNo;
    QString period; ///< "2026-01"; empty for what has none: a fine, a season
    QString usage; ///< "18", as printed; never computed with
    QString unit; ///< "m³", "kWh"
    Money principal = Money::fen(0);
    Money lateFee = Money::fen(0);
    Money due = Money::fen(0); ///< principal + lateFee: what is taken, exactly
    QDate dueDate;
    int overdueDays = 0;
    Money least = Money::fen(0); ///< the smallest part that may be paid; zero: the biller's rule
    Money most = Money::fen(0); ///< the most that may be paid, also ahead; zero: the biller's rule
    QString thing = {}; ///< which of the account's things it is for; empty: the account itself
};

/// What a biller is asked: what an account owes, or, in a second query, what one of the things owes
/// that the account was found to have.
struct BillQuestion {
    QString biller; ///< its id in the catalogue
    QString account; ///< normalised
    QMap<QString, QString> parameters = {}; ///< what else the biller asks for, normalised, by key
    QString billNo = {}; ///< of a BillChoice; empty: the first query
};

/// One of the things an account has: a flat of a house, an item of a school. What it owes is asked
/// about in a second query (`BillerTerms::secondQuery`).
struct BillChoice {
    QString billNo; ///< what the second query names
    QString text; ///< as the biller calls it

    friend bool operator==(const BillChoice&, const BillChoice&) = default;
};

/// The platform's answer for one account: good until `expiresAt`. Either bills, or, when one of
/// several things must be chosen first, those.
struct FetchedBills {
    QString fetchId;
    QString holder; ///< masked: 王*明
    QString address; ///< masked
    QDateTime fetchedAt; ///< UTC
    QDateTime expiresAt; ///< UTC
    QList<Bill> bills;
    QString network = {}; ///< of a mobile number, who serves it now: "mobile", "unicom" …
    QList<BillChoice> choices = {}; ///< what the second query may be about; then there are no bills
};

/// "2026-01": a year and a month.
bool isPeriod(QStringView text);

/// The number of a bill that was typed from paper or came in a list: known to nobody but the desk.
QString paperNumber(const QString& account, const QString& period);

/// What the bills come to; Refused when it does not fit.
Result<Money> totalOf(const QList<Bill>& bills);

} // namespace hui::billpay
