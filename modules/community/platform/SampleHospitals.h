// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/Hospital.h"
#include "modules/community/platform/HospitalAdapter.h"

namespace hui::community {

/// A hospital of the sample directory with the words it is found by.
struct SampleHospital {
    Hospital hospital;
    QString words; ///< SearchWords::text()
};

/// The sample directory: plainly named hospitals in the real cities, two in each city of a
/// prefecture, four in a municipality, one in a county-level city. The same every time.
QList<SampleHospital> sampleHospitals();

/// What a sample hospital has: more departments in a better one. The same every time.
QList<Department> sampleDepartments(const Hospital& hospital);

/// The doctors of a department of it, the general clinic last.
QList<Doctor> sampleDoctors(const Hospital& hospital, const QString& department);

/// The half days of a doctor from a day on, by a weekly plan and the national holidays; each time
/// with the numbers that the hospital leaves to the bank.
QList<ClinicSession> sampleSessions(const Doctor& doctor, const QDate& from, int days);

/// What the sample insurance pays of a fee: six tenths, rounded down to the fen, for four in five
/// of those with a Chinese document. The same every time.
HospitalCover sampleCover(const QString& documentKey, Money fee);

} // namespace hui::community
