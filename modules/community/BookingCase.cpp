// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/BookingCase.h"

namespace hui::community {

using namespace Qt::StringLiterals;

const QString& bookingCases()
{
    static const QString what = u"book:community/hospital"_s;
    return what;
}

Case caseOf(const Booking& booking, const QUuid& customer)
{
    Case made;
    made.kind = u"P-034"_s; // of the catalogue of needs
    made.kindZh = u"预约挂号"_s;
    made.kindEn = u"Book an appointment"_s;
    made.channel = u"counter"_s;
    made.touchpoint = u"window"_s;
    made.scene = u"惠健康"_s;
    made.act = u"book"_s;
    made.customer = customer;
    made.entries = {{u"day"_s, booking.date.toString(Qt::ISODate)},
        {u"wish"_s, booking.hospitalName + u" · "_s + booking.departmentName}};
    return made;
}

CaseStep stepOf(const QUuid& pay, const QUuid& book)
{
    return {u"appointment"_s, u"挂号费与号源"_s, u"Fee and number"_s, {LegState::Pending, pay},
        {LegState::Pending, book}};
}

} // namespace hui::community
