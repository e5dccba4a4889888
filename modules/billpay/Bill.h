// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QDateTime>
#include <QList>
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
};

/// The platform's answer for one account: good until `expiresAt`.
struct FetchedBills {
    QString fetchId;
    QString holder; ///< masked: 王*明
    QString address; ///< masked
    QDateTime fetchedAt; ///< UTC
    QDateTime expiresAt; ///< UTC
    QList<Bill> bills;
    QString network = {}; ///< of a mobile number, who serves it now: "mobile", "unicom" …
};

/// "2026-01": a year and a month.
bool isPeriod(QStringView text);

/// The number of a bill that was typed from paper or came in a list: known to nobody but the desk.
QString paperNumber(const QString& account, const QString& period);

/// What the bills come to; Refused when it does not fit.
Result<Money> totalOf(const QList<Bill>& bills);

} // namespace hui::billpay
