// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace hui::community {

/// What a hospital is classed as, the best first.
enum class HospitalGrade { ThreeA, ThreeB, TwoA, TwoB };

QList<HospitalGrade> hospitalGrades();

/// "3a": as stored and on the wire.
QString nameOf(HospitalGrade grade);
std::optional<HospitalGrade> hospitalGradeOf(QStringView name);

/// A hospital of the directory.
struct Hospital {
    QString id = {}; ///< "320500-h1"
    QString city = {}; ///< GB/T 2260
    QString cityName = {}; ///< "苏州市"
    QString name = {};
    QString nameEn = {};
    HospitalGrade grade = HospitalGrade::TwoB;

    friend bool operator==(const Hospital&, const Hospital&) = default;
};

/// A department of a hospital.
struct Department {
    QString id = {}; ///< "cardiology": the same in every hospital that has it
    QString name = {};
    QString nameEn = {};
    QString pinyin = {}; ///< "xin xue guan nei ke"
    QString place = {}; ///< "门诊楼 3 层 B 区"
    int freeToday = 0; ///< numbers that may still be booked today

    friend bool operator==(const Department&, const Department&) = default;
};

enum class DoctorTitle {
    Chief, ///< 主任医师
    Associate, ///< 副主任医师
    Attending, ///< 主治医师
    General, ///< 普通门诊: whoever is on duty
};

/// "chief": as stored and on the wire.
QString nameOf(DoctorTitle title);
std::optional<DoctorTitle> doctorTitleOf(QStringView name);

/// Who sees patients, and what that costs at the counter of the hospital.
struct Doctor {
    QString id = {}; ///< "320500-h1-cardiology-2"
    QString name = {}; ///< "许医生": sample data has surnames only
    QString nameEn = {};
    DoctorTitle title = DoctorTitle::General;
    Money fee = Money::fen(0);

    friend bool operator==(const Doctor&, const Doctor&) = default;
};

enum class HalfDay { Morning, Afternoon };

/// "am", "pm": as stored and on the wire.
QString nameOf(HalfDay half);
std::optional<HalfDay> halfDayOf(QStringView name);

/// The half of the day that a time lies in.
HalfDay halfDayAt(const QTime& time);

/// A time within a session, and how many numbers of it are free.
struct ClinicTime {
    QTime time = {}; ///< in China
    int open = 0;

    friend bool operator==(const ClinicTime&, const ClinicTime&) = default;
};

/// A half day on which a doctor sees patients.
struct ClinicSession {
    QDate date = {};
    HalfDay half = HalfDay::Morning;
    QList<ClinicTime> times = {};

    int open() const;

    friend bool operator==(const ClinicSession&, const ClinicSession&) = default;
};

struct DoctorPlan {
    Doctor doctor = {};
    QList<ClinicSession> sessions = {}; ///< by date, then half day

    friend bool operator==(const DoctorPlan&, const DoctorPlan&) = default;
};

/// When the doctors of a department see patients, with what is free as of a moment.
struct DepartmentPlan {
    QDateTime asOf = {}; ///< UTC
    QDate from = {};
    int days = 0;
    int holdMinutes = 0; ///< how long a number is held that is being booked
    QDate last = {}; ///< the last day that may be booked
    QList<DoctorPlan> doctors = {};

    friend bool operator==(const DepartmentPlan&, const DepartmentPlan&) = default;
};

/// The rules of bookings in force on a day: data, not code.
struct ClinicPolicy {
    int holdMinutes = 0; ///< how long a number is held for a booking that is not paid yet
    int daysAhead = 0; ///< how far ahead may be booked
    int cancelDays = 0; ///< a booking is taken back this many days before its own, or earlier
    int leftDays = 1; ///< who had a number held and did not pay is known that long afterwards

    friend bool operator==(const ClinicPolicy&, const ClinicPolicy&) = default;
};

} // namespace hui::community
