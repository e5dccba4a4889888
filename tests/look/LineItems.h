// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ServiceLine.h"

namespace hui::look {

/// What services hold for the customer of the scenes: a loan that is asked for and one that is
/// paid off, two numbers, a need; nothing abroad.
inline Result<QList<ServiceLine>> linesHere(Database&, const QStringList&, const QDate&)
{
    using namespace Qt::StringLiterals;
    using enum ServiceFamily;
    using enum LineStanding;
    const QDateTime noon(QDate(2026, 3, 18), QTime(4, 0), Qt::UTC);
    const QString cases = u"cases"_s;
    return QList<ServiceLine>{
        {Loan, InHand, u"小微企业贷款申请"_s, u"Small business loan"_s, u"受理号 7Q2K-M4"_s,
            u"Case 7Q2K-M4"_s, noon.addDays(-2), cases, u"1"_s},
        {Loan, Waits, u"贷款展期"_s, u"Loan extension"_s, u"受理号 5D8R-P1"_s, u"Case 5D8R-P1"_s,
            noon.addDays(-6), cases, u"2"_s},
        {Loan, Done, u"个人贷款申请"_s, u"Personal loan application"_s, u"受理号 3M9T-A7"_s,
            u"Case 3M9T-A7"_s, noon.addDays(-340), cases, u"3"_s},
        {Booking, Fixed, u"内分泌科 林医生"_s, u"Endocrinology, Dr Lin"_s, u"苏州市第一样例医院"_s,
            u"Suzhou Sample Hospital 1"_s, noon.addSecs(2 * 3600), u"community"_s, u"hospital"_s},
        {Booking, Unknown, u"心内科 周医生"_s, u"Cardiology, Dr Zhou"_s, u"苏州市第二样例医院"_s,
            u"Suzhou Sample Hospital 2"_s, noon.addDays(2), u"community"_s, u"hospital"_s},
        {Booking, Ended, u"眼科 普通门诊"_s, u"Ophthalmology, outpatients"_s,
            u"苏州市第一样例医院"_s, u"Suzhou Sample Hospital 1"_s, noon.addDays(-30),
            u"community"_s, u"hospital"_s},
        {Advice, Fixed, u"惠理财 咨询转介"_s, u"Wealth, referred"_s, u"陈立群"_s, u"Chen Liqun"_s,
            noon.addDays(1), u"advice"_s, u"wealth"_s}};
}

} // namespace hui::look
