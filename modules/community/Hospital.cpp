// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/Hospital.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
using WordOf = std::pair<Value, const char*>;

constexpr std::array gradeWords{WordOf<HospitalGrade>{HospitalGrade::ThreeA, "3a"},
    WordOf<HospitalGrade>{HospitalGrade::ThreeB, "3b"},
    WordOf<HospitalGrade>{HospitalGrade::TwoA, "2a"},
    WordOf<HospitalGrade>{HospitalGrade::TwoB, "2b"}};

constexpr std::array titleWords{WordOf<DoctorTitle>{DoctorTitle::Chief, "chief"},
    WordOf<DoctorTitle>{DoctorTitle::Associate, "associate"},
    WordOf<DoctorTitle>{DoctorTitle::Attending, "attending"},
    WordOf<DoctorTitle>{DoctorTitle::General, "general"}};

constexpr std::array halfWords{
    WordOf<HalfDay>{HalfDay::Morning, "am"}, WordOf<HalfDay>{HalfDay::Afternoon, "pm"}};

template <class Words, class Value>
QString wordFor(const Words& words, Value value)
{
    const auto* const found
        = std::ranges::find(words, value, [](const auto& word) { return word.first; });
    HUI_ASSERT(found != words.end());
    return QString::fromLatin1(found->second);
}

template <class Words>
auto valueOf(const Words& words, QStringView name)
    -> std::optional<typename Words::value_type::first_type>
{
    for (const auto& [value, word] : words)
        if (name == QLatin1StringView(word))
            return value;
    return std::nullopt;
}

} // namespace

QList<HospitalGrade> hospitalGrades()
{
    QList<HospitalGrade> grades;
    for (const auto& [grade, word] : gradeWords)
        grades.append(grade);
    return grades;
}

QString nameOf(HospitalGrade grade)
{
    return wordFor(gradeWords, grade);
}

std::optional<HospitalGrade> hospitalGradeOf(QStringView name)
{
    return valueOf(gradeWords, name);
}

QString nameOf(DoctorTitle title)
{
    return wordFor(titleWords, title);
}

std::optional<DoctorTitle> doctorTitleOf(QStringView name)
{
    return valueOf(titleWords, name);
}

QString nameOf(HalfDay half)
{
    return wordFor(halfWords, half);
}

std::optional<HalfDay> halfDayOf(QStringView name)
{
    return valueOf(halfWords, name);
}

HalfDay halfDayAt(const QTime& time)
{
    return time.hour() < 12 ? HalfDay::Morning : HalfDay::Afternoon;
}

int ClinicSession::open() const
{
    int sum = 0;
    for (const ClinicTime& each : times)
        sum += each.open;
    return sum;
}

} // namespace hui::community
