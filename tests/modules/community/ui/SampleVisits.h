// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/Care.h"
#include "tests/testkit/Operations.h"

namespace hui::testkit {

/// A visit at the first sample hospital.
inline community::CareVisit visitAhead(const char* patient, const QDate& date,
    std::optional<LinkRole> role = {}, std::optional<community::Waiting> waiting = {})
{
    community::CareVisit made;
    made.booking.id = operationId();
    made.booking.state = community::BookingState::Booked;
    made.booking.hospital = QStringLiteral("320500-h1");
    made.booking.hospitalName = QStringLiteral("苏州市第一样例医院");
    made.booking.hospitalNameEn = QStringLiteral("Suzhou Sample Hospital 1");
    made.booking.department = QStringLiteral("endocrinology");
    made.booking.departmentName = QStringLiteral("内分泌科");
    made.booking.departmentNameEn = QStringLiteral("Endocrinology");
    made.booking.doctor = QStringLiteral("d1");
    made.booking.doctorName = QStringLiteral("许医生");
    made.booking.doctorNameEn = QStringLiteral("Dr Xu");
    made.booking.date = date;
    made.booking.time = QTime(14, 0);
    made.booking.patient = QString::fromUtf8(patient);
    made.booking.document = QStringLiteral("3205**********1015");
    made.booking.heldUntil = QDateTime(date, QTime(2, 0), Qt::UTC);
    made.booking.cancelUntil = date;
    made.role = role;
    made.waiting = waiting;
    return made;
}

/// In the line, not yet near.
inline community::Waiting fourBefore()
{
    community::Waiting waiting{community::WaitingState::Waiting, QStringLiteral("A014"), 4, 20, 3};
    waiting.asOf = QDateTime(QDate(2026, 3, 18), QTime(2, 40), Qt::UTC);
    return waiting;
}

/// The customer waits today, and has one to look after next week.
inline QList<community::CareVisit> sampleVisits()
{
    const QDate today(2026, 3, 18);
    return {visitAhead("王*明", today, {}, fourBefore()),
        visitAhead("王*国", today.addDays(5), LinkRole::Principal)};
}

} // namespace hui::testkit
