// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUuid>

#include <functional>

namespace hui {

class Database;

/// The parts of a record that several services may fill: 贷款, 预约, 出国行程, 保险理财.
enum class ServiceFamily { Loan, Booking, Travel, Advice };

/// Where one of its lines stands, whichever service holds it.
enum class LineStanding {
    InHand, ///< somebody works on it
    Waits, ///< it lies with nobody
    Fixed, ///< a time or a number is booked
    Unknown, ///< asked, and no answer that can be believed
    DueBack, ///< money of it is the customer's
    Done,
    Ended, ///< refused, cancelled, missed or given up
};

/// Whether nothing more is done about it.
inline bool isOver(LineStanding standing)
{
    return standing == LineStanding::Done || standing == LineStanding::Ended;
}

/// One thing that a service holds for a customer, as a line of their record. Names as the catalogue
/// or a directory has them; nothing of it is personal data in clear. What would tell of somebody's
/// health, as a department, is named only while they agree to it.
struct ServiceLine {
    ServiceFamily family = ServiceFamily::Loan;
    LineStanding standing = LineStanding::InHand;
    QString nameZh = {}; ///< what: "小微企业贷款申请", "内分泌科 普通门诊"
    QString nameEn = {};
    QString aboutZh = {}; ///< where, with whom: "苏州市第一样例医院"; empty: nothing to add
    QString aboutEn = {};
    QDateTime at = {}; ///< UTC: for when it is booked, else when it changed last; the beginning of
                       ///< a day in China: no time is told
    QString module = {}; ///< whose page goes on with it: "community"
    QString argument = {}; ///< with which that page is opened
    QUuid ofCase = {}; ///< the case it is a step of, whose own line it stands for; null: of none
    QDateTime since = {}; ///< UTC: when it began
    QString service = {}; ///< of a case, which the catalogue says does it: "advice/wealth"

    friend bool operator==(const ServiceLine&, const ServiceLine&) = default;
};

/// What one service holds on this desk for whoever has one of these records, by their numbers; in
/// any order. `today`, in China, tells what is past and which consents stand.
using ListsLines = std::function<Result<QList<ServiceLine>>(
    Database&, const QStringList& records, const QDate& today)>;

} // namespace hui
