// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/community/platform/HospitalAdapter.h"

namespace hui::community {

/// The date and the time in China at a moment: clinics are open by that.
QDate clinicDate(const QDateTime& utc);
QTime clinicTime(const QDateTime& utc);

/// The doctors of a department with what is free: what the hospital leaves to the bank, less what
/// is booked or held here, and nothing of the past or beyond the days that may be booked.
Result<DepartmentPlan> viewDepartment(server::Context& context, const HospitalAdapter& adapter,
    const Hospital& hospital, const QString& department, const QDate& from, int days);

/// The departments of a hospital with what is free in each today.
Result<QList<Department>> viewDepartments(
    server::Context& context, const HospitalAdapter& adapter, const Hospital& hospital);

/// The time of a doctor's plan that is booked: how many numbers the hospital leaves to the bank.
/// Nothing when the doctor does not see patients then.
std::optional<ClinicTime> offeredAt(
    const HospitalAdapter& adapter, const Doctor& doctor, const QDate& date, const QTime& time);

} // namespace hui::community
