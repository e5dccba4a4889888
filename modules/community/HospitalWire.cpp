// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/HospitalWire.h"

#include "app/core/JsonReader.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

const QString clockFormat = u"HH:mm"_s;

/// A word of a closed list; the first value and a fault of the reader when it is none.
template <class Value>
Value readWord(
    JsonReader& reader, QLatin1StringView key, std::optional<Value> (*parse)(QStringView))
{
    const std::optional<Value> value = parse(reader.string(key, 16, 1));
    if (!value)
        reader.refuse(key, "Not a word of this list.");
    return value.value_or(Value{});
}

QJsonObject toJson(const Hospital& hospital)
{
    return {{u"hospital"_s, hospital.id}, {u"city"_s, hospital.city},
        {u"city_name"_s, hospital.cityName}, {u"name"_s, hospital.name},
        {u"name_en"_s, hospital.nameEn}, {u"grade"_s, nameOf(hospital.grade)}};
}

Hospital readHospital(JsonReader& reader)
{
    return {reader.string("hospital"_L1, 40, 1), reader.string("city"_L1, 6, 6),
        reader.string("city_name"_L1, 40, 1), reader.string("name"_L1, 100, 1),
        reader.string("name_en"_L1, 100), readWord(reader, "grade"_L1, hospitalGradeOf)};
}

Department readDepartment(JsonReader& reader)
{
    return {reader.string("department"_L1, 40, 1), reader.string("name"_L1, 40, 1),
        reader.string("name_en"_L1, 60), reader.string("pinyin"_L1, 80),
        reader.string("place"_L1, 60), static_cast<int>(reader.integer("free_today"_L1, 0, 9999))};
}

QJsonObject toJson(const ClinicSession& session)
{
    QJsonArray times;
    for (const ClinicTime& each : session.times)
        times.append(
            QJsonObject{{u"time"_s, each.time.toString(clockFormat)}, {u"open"_s, each.open}});
    return {{u"date"_s, session.date.toString(Qt::ISODate)}, {u"half"_s, nameOf(session.half)},
        {u"times"_s, times}};
}

ClinicSession readSession(JsonReader& reader)
{
    return {reader.date("date"_L1), readWord(reader, "half"_L1, halfDayOf),
        reader.list("times"_L1, 48, [](JsonReader& each) {
            const QTime time = QTime::fromString(each.string("time"_L1, 5, 5), clockFormat);
            if (!time.isValid())
                each.refuse("time"_L1, "Not a time of the day.");
            return ClinicTime{time, static_cast<int>(each.integer("open"_L1, 0, 999))};
        })};
}

QJsonObject toJson(const DoctorPlan& plan)
{
    QJsonArray sessions;
    for (const ClinicSession& session : plan.sessions)
        sessions.append(toJson(session));
    const Doctor& doctor = plan.doctor;
    return {{u"doctor"_s, doctor.id}, {u"name"_s, doctor.name}, {u"name_en"_s, doctor.nameEn},
        {u"title"_s, nameOf(doctor.title)}, {u"fee"_s, moneyToJson(doctor.fee)},
        {u"sessions"_s, sessions}};
}

DoctorPlan readDoctorPlan(JsonReader& reader)
{
    return {{reader.string("doctor"_L1, 80, 1), reader.string("name"_L1, 40, 1),
                reader.string("name_en"_L1, 60), readWord(reader, "title"_L1, doctorTitleOf),
                reader.money("fee"_L1)},
        reader.list("sessions"_L1, 200, readSession)};
}

} // namespace

QJsonObject toJson(const FoundHospitals& found)
{
    QJsonArray hospitals;
    for (const Hospital& hospital : found.hospitals)
        hospitals.append(toJson(hospital));
    return {{u"hospitals"_s, hospitals}, {u"more"_s, found.more}};
}

QJsonObject toJson(const QList<Department>& departments)
{
    QJsonArray all;
    for (const Department& each : departments)
        all.append(QJsonObject{{u"department"_s, each.id}, {u"name"_s, each.name},
            {u"name_en"_s, each.nameEn}, {u"pinyin"_s, each.pinyin}, {u"place"_s, each.place},
            {u"free_today"_s, each.freeToday}});
    return {{u"departments"_s, all}};
}

QJsonObject toJson(const DepartmentPlan& plan)
{
    QJsonArray doctors;
    for (const DoctorPlan& each : plan.doctors)
        doctors.append(toJson(each));
    return {{u"as_of"_s, timestampToJson(plan.asOf)}, {u"from"_s, plan.from.toString(Qt::ISODate)},
        {u"days"_s, plan.days}, {u"hold_minutes"_s, plan.holdMinutes},
        {u"last"_s, plan.last.toString(Qt::ISODate)}, {u"doctors"_s, doctors}};
}

Result<FoundHospitals> foundHospitalsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    FoundHospitals found{reader.list("hospitals"_L1, 100, readHospital), reader.boolean("more"_L1)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return found;
}

Result<QList<Department>> departmentsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    QList<Department> departments = reader.list("departments"_L1, 200, readDepartment);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return departments;
}

Result<DepartmentPlan> departmentPlanFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    DepartmentPlan plan{reader.timestamp("as_of"_L1), reader.date("from"_L1),
        static_cast<int>(reader.integer("days"_L1, 1, 14)),
        static_cast<int>(reader.integer("hold_minutes"_L1, 1, 999)), reader.date("last"_L1),
        reader.list("doctors"_L1, 100, readDoctorPlan)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return plan;
}

} // namespace hui::community
