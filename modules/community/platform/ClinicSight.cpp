// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ClinicSight.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "modules/community/platform/BookingRepository.h"
#include "modules/community/platform/HospitalRepository.h"

#include <algorithm>

namespace hui::community {

using server::Context;

namespace {

/// Takes from what is offered what cannot be booked any more.
void leaveFree(QList<ClinicSession>& sessions, const QString& doctor, const TakenNumbers& taken,
    const QDateTime& now)
{
    const QDate today = clinicDate(now);
    for (ClinicSession& session : sessions)
        for (ClinicTime& each : session.times) {
            const bool isPast
                = session.date < today || (session.date == today && each.time <= clinicTime(now));
            const auto gone = static_cast<int>(taken.value({doctor, session.date, each.time}));
            each.open = isPast ? 0 : qMax(0, each.open - gone);
        }
}

} // namespace

QDate clinicDate(const QDateTime& utc)
{
    return dateInChina(utc);
}

QTime clinicTime(const QDateTime& utc)
{
    return inChina(utc).time();
}

Result<DepartmentPlan> viewDepartment(Context& context, const HospitalAdapter& adapter,
    const Hospital& hospital, const QString& department, const QDate& from, int days)
{
    const QDateTime now = context.clock.nowUtc();
    const QDate today = clinicDate(now);
    const auto policy = HospitalRepository(context.database).policyOn(today);
    if (!policy)
        return std::unexpected(policy.error());
    DepartmentPlan plan{.asOf = now,
        .from = qMax(from, today),
        .days = days,
        .holdMinutes = policy->holdMinutes,
        .last = today.addDays(policy->daysAhead)};
    const int shown = qMin<int>(days, static_cast<int>(plan.from.daysTo(plan.last)) + 1);
    const auto taken = BookingRepository(context.database)
                           .takenIn(hospital.id, plan.from, plan.from.addDays(days - 1), now);
    if (!taken)
        return std::unexpected(taken.error());
    for (const Doctor& doctor : adapter.doctors(hospital, department)) {
        DoctorPlan each{doctor, adapter.sessions(doctor, plan.from, qMax(0, shown))};
        leaveFree(each.sessions, doctor.id, *taken, now);
        plan.doctors.append(each);
    }
    return plan;
}

Result<QList<Department>> viewDepartments(
    Context& context, const HospitalAdapter& adapter, const Hospital& hospital)
{
    const QDateTime now = context.clock.nowUtc();
    const QDate today = clinicDate(now);
    const auto taken = BookingRepository(context.database).takenIn(hospital.id, today, today, now);
    if (!taken)
        return std::unexpected(taken.error());
    QList<Department> departments = adapter.departments(hospital);
    for (Department& department : departments)
        for (const Doctor& doctor : adapter.doctors(hospital, department.id)) {
            QList<ClinicSession> sessions = adapter.sessions(doctor, today, 1);
            leaveFree(sessions, doctor.id, *taken, now);
            for (const ClinicSession& session : sessions)
                department.freeToday += session.open();
        }
    return departments;
}

std::optional<ClinicTime> offeredAt(
    const HospitalAdapter& adapter, const Doctor& doctor, const QDate& date, const QTime& time)
{
    for (const ClinicSession& session : adapter.sessions(doctor, date, 1))
        for (const ClinicTime& each : session.times)
            if (each.time == time)
                return each;
    return std::nullopt;
}

} // namespace hui::community
