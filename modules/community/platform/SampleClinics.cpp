// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Draw.h"
#include "app/core/BusinessDate.h"
#include "modules/community/platform/SampleHospitals.h"

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 clinicSeed = 20'160'831;

struct SampleDepartment {
    const char* id;
    const char* name;
    const char* nameEn;
    const char* pinyin;
    bool isEverywhere; ///< also in hospitals of the second grade
};

constexpr SampleDepartment sampleDepartmentList[] = {
    {"general", "全科医学", "General practice", "quan ke yi xue", true},
    {"cardiology", "心血管内科", "Cardiology", "xin xue guan nei ke", true},
    {"endocrinology", "内分泌科", "Endocrinology", "nei fen mi ke", true},
    {"gastroenterology", "消化内科", "Gastroenterology", "xiao hua nei ke", true},
    {"respiratory", "呼吸内科", "Respiratory medicine", "hu xi nei ke", true},
    {"neurology", "神经内科", "Neurology", "shen jing nei ke", true},
    {"nephrology", "肾内科", "Nephrology", "shen nei ke", false},
    {"orthopaedics", "骨科", "Orthopaedics", "gu ke", true},
    {"surgery", "普外科", "General surgery", "pu wai ke", true},
    {"urology", "泌尿外科", "Urology", "mi niao wai ke", false},
    {"neurosurgery", "神经外科", "Neurosurgery", "shen jing wai ke", false},
    {"ophthalmology", "眼科", "Ophthalmology", "yan ke", true},
    {"dentistry", "口腔科", "Dentistry", "kou qiang ke", true},
    {"ent", "耳鼻喉科", "Ear, nose and throat", "er bi hou ke", false},
    {"dermatology", "皮肤科", "Dermatology", "pi fu ke", true},
    {"paediatrics", "儿科", "Paediatrics", "er ke", true},
    {"gynaecology", "妇科", "Gynaecology", "fu ke", true},
    {"obstetrics", "产科", "Obstetrics", "chan ke", true},
    {"oncology", "肿瘤科", "Oncology", "zhong liu ke", false},
    {"rehabilitation", "康复科", "Rehabilitation", "kang fu ke", false},
    {"chinese", "中医科", "Chinese medicine", "zhong yi ke", false},
    {"psychology", "心理科", "Psychology", "xin li ke", false},
};

struct SampleSurname {
    const char* zh;
    const char* en;
};

constexpr SampleSurname clinicSurnames[] = {{"许", "Xu"}, {"唐", "Tang"}, {"罗", "Luo"},
    {"贺", "He"}, {"顾", "Gu"}, {"沈", "Shen"}, {"钱", "Qian"}, {"陆", "Lu"}, {"孙", "Sun"},
    {"邹", "Zou"}, {"叶", "Ye"}, {"方", "Fang"}, {"姚", "Yao"}, {"夏", "Xia"}, {"袁", "Yuan"},
    {"戴", "Dai"}, {"潘", "Pan"}, {"曹", "Cao"}, {"谢", "Xie"}, {"于", "Yu"}};

constexpr int specialists = 4; ///< at most, beside the general clinic

bool isGradeThree(const Hospital& hospital)
{
    return hospital.grade == HospitalGrade::ThreeA || hospital.grade == HospitalGrade::ThreeB;
}

Money sampleFee(const Hospital& hospital, DoctorTitle title)
{
    const bool three = isGradeThree(hospital);
    switch (title) {
    case DoctorTitle::Chief: return Money::fen(three ? 5000 : 3000);
    case DoctorTitle::Associate: return Money::fen(three ? 3000 : 2000);
    case DoctorTitle::Attending: return Money::fen(three ? 2500 : 1500);
    case DoctorTitle::General: return Money::fen(three ? 2000 : 1000);
    }
    Q_UNREACHABLE();
}

DoctorTitle titleAt(int place)
{
    if (place < 2)
        return DoctorTitle::Chief;
    return place == 2 ? DoctorTitle::Associate : DoctorTitle::Attending;
}

/// Whether a doctor sees patients on a half day: a general clinic on every working one and every
/// morning, others by their week.
bool isSeeing(const Draw& draw, bool isGeneral, const QDate& date, HalfDay half)
{
    const bool isWorkingDay = HolidayCalendar::national().isWorkingDay(date);
    if (isGeneral)
        return isWorkingDay || half == HalfDay::Morning;
    const QByteArray day = QByteArray::number(date.dayOfWeek()) + nameOf(half).toLatin1();
    return draw.below(100, QLatin1StringView(day)) < (isWorkingDay ? 65 : 15);
}

QList<ClinicTime> timesOf(const Draw& draw, bool isGeneral, const QDate& date, HalfDay half)
{
    QList<ClinicTime> times;
    const QTime first = half == HalfDay::Morning ? QTime(8, 0) : QTime(13, 30);
    const QTime last = half == HalfDay::Morning ? QTime(11, 30) : QTime(16, 30);
    for (QTime time = first; time <= last; time = time.addSecs(30 * 60)) {
        const QByteArray what
            = date.toString(Qt::ISODate).toLatin1() + time.toString(u"HHmm"_s).toLatin1();
        const int taken = draw.below(3, QLatin1StringView(what)); // by others
        times.append({time, isGeneral ? 3 - taken : (taken == 0 ? 0 : 1)});
    }
    return times;
}

} // namespace

QList<Department> sampleDepartments(const Hospital& hospital)
{
    QList<Department> departments;
    for (const SampleDepartment& each : sampleDepartmentList) {
        if (!each.isEverywhere && !isGradeThree(hospital))
            continue;
        const Draw draw(clinicSeed, hospital.id + QLatin1StringView(each.id));
        const QString place = u"门诊楼 %1 层 %2 区"_s.arg(1 + draw.below(5, "floor"_L1))
                                  .arg(QChar(u'A' + draw.below(4, "wing"_L1)));
        departments.append({QString::fromLatin1(each.id), QString::fromUtf8(each.name),
            QString::fromLatin1(each.nameEn), QString::fromLatin1(each.pinyin), place});
    }
    return departments;
}

QList<Doctor> sampleDoctors(const Hospital& hospital, const QString& department)
{
    const QList<Department> departments = sampleDepartments(hospital);
    if (!std::ranges::any_of(
            departments, [&](const Department& each) { return each.id == department; }))
        return {};
    const QString prefix = hospital.id + u'-' + department + u'-';
    const Draw draw(clinicSeed, prefix);
    const int count = specialists - draw.below(2, "count"_L1);
    const int first = draw.below(std::size(clinicSurnames), "name"_L1);
    QList<Doctor> doctors;
    for (int i = 0; i < count; ++i) {
        const auto& name = clinicSurnames[(first + 3 * i) % int(std::size(clinicSurnames))];
        const DoctorTitle title = titleAt(i);
        doctors.append({prefix + QString::number(i + 1), QString::fromUtf8(name.zh) + u"医生"_s,
            u"Dr "_s + QLatin1StringView(name.en), title, sampleFee(hospital, title)});
    }
    doctors.append({prefix + u'0', u"普通门诊"_s, u"General clinic"_s, DoctorTitle::General,
        sampleFee(hospital, DoctorTitle::General)});
    return doctors;
}

QList<ClinicSession> sampleSessions(const Doctor& doctor, const QDate& from, int days)
{
    const Draw draw(clinicSeed, doctor.id);
    const bool isGeneral = doctor.title == DoctorTitle::General;
    QList<ClinicSession> sessions;
    for (int day = 0; day < days; ++day)
        for (const HalfDay half : {HalfDay::Morning, HalfDay::Afternoon}) {
            const QDate date = from.addDays(day);
            if (isSeeing(draw, isGeneral, date, half))
                sessions.append({date, half, timesOf(draw, isGeneral, date, half)});
        }
    return sessions;
}

HospitalCover sampleCover(const QString& documentKey, Money fee)
{
    const bool isForeign = documentKey.startsWith(u"passport"_s);
    if (isForeign || Draw(clinicSeed, documentKey).isOneIn(5, "insurance"_L1))
        return {InsuranceCover::NotInsured};
    return {InsuranceCover::Insured, Money::fen(fee.minor() * 6 / 10)};
}

} // namespace hui::community
