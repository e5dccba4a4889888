// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/SampleStudents.h"

#include "app/catalogue/Draw.h"
#include "app/core/rules/CheckDigit.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 campusSeed = 20'160'901;
constexpr int classesOfYear = 4;
constexpr int seatsOfClass = 40;

/// When one enters, and for how many years.
struct SchoolYears {
    int age;
    int years;
};

SchoolYears yearsOf(SchoolKind kind)
{
    switch (kind) {
    case SchoolKind::Kindergarten: return {3, 3};
    case SchoolKind::Primary: return {6, 6};
    case SchoolKind::Junior: return {12, 3};
    case SchoolKind::Senior: return {15, 3};
    case SchoolKind::University: return {18, 4};
    }
    Q_UNREACHABLE();
}

/// The year in which the school year of a day began.
int schoolYearOf(const QDate& day)
{
    return day.month() >= 8 ? day.year() : day.year() - 1;
}

QString classNameOf(SchoolKind kind, int entered, int year, int number)
{
    static const QString digits = u"一二三四五六"_s;
    const QString which = QString::number(number);
    switch (kind) {
    case SchoolKind::Kindergarten: return QString(u"小中大"_s.at(year)) + which + u"班"_s;
    case SchoolKind::Primary: return digits.at(year) + u"年级"_s + which + u"班"_s;
    case SchoolKind::Junior: return u"初"_s + digits.at(year) + which + u"班"_s;
    case SchoolKind::Senior: return u"高"_s + digits.at(year) + which + u"班"_s;
    case SchoolKind::University: return u"%1级%2班"_s.arg(entered).arg(which);
    }
    Q_UNREACHABLE();
}

QString sampleName(const Draw& draw)
{
    static const QString surnames = u"陈林周吴徐孙马朱胡郭何高罗郑梁谢宋唐许韩"_s;
    static const QString given = u"安宁清和远平乐然思齐可欣文博雨晨佳怡子涵"_s;
    return QString(surnames.at(draw.below(int(surnames.size()), "surname"_L1))) + u'例'
        + given.at(draw.below(int(given.size()), "given"_L1));
}

QString sampleDocument(const Draw& draw, const QString& city, const QDate& birth)
{
    const QString digits = city + birth.toString(u"yyyyMMdd"_s)
        + u"%1"_s.arg(1 + draw.below(899, "sequence"_L1), 3, 10, QChar(u'0'));
    return digits + mod11Radix2(digits);
}

struct SampleFee {
    SchoolKind school;
    FeeKind kind;
    int yuan;
    const char* name;
    const char* nameEn;
    int oneIn; ///< one student in so many is asked for it
};

/// Compulsory schooling asks no tuition (义务教育法 §2).
constexpr SampleFee sampleFeeList[] = {
    {SchoolKind::Kindergarten, FeeKind::Tuition, 3600, "保教费", "Care and education", 1},
    {SchoolKind::Kindergarten, FeeKind::Other, 1500, "伙食费", "Meals", 1},
    {SchoolKind::Primary, FeeKind::Materials, 160, "资料费", "Materials", 1},
    {SchoolKind::Primary, FeeKind::Other, 600, "课后服务费", "After-school care", 1},
    {SchoolKind::Junior, FeeKind::Boarding, 500, "住宿费", "Boarding", 2},
    {SchoolKind::Junior, FeeKind::Materials, 220, "资料费", "Materials", 1},
    {SchoolKind::Junior, FeeKind::Other, 600, "课后服务费", "After-school care", 1},
    {SchoolKind::Senior, FeeKind::Tuition, 1200, "学费", "Tuition", 1},
    {SchoolKind::Senior, FeeKind::Boarding, 650, "住宿费", "Boarding", 2},
    {SchoolKind::Senior, FeeKind::Materials, 340, "资料费", "Materials", 1},
    {SchoolKind::Senior, FeeKind::Other, 280, "校服费", "Uniform", 2},
    {SchoolKind::University, FeeKind::Tuition, 5200, "学费", "Tuition", 1},
    {SchoolKind::University, FeeKind::Boarding, 1200, "住宿费", "Boarding", 1},
    {SchoolKind::University, FeeKind::Materials, 380, "资料费", "Materials", 1},
    {SchoolKind::University, FeeKind::Network, 120, "上网费", "Network", 1},
    {SchoolKind::University, FeeKind::Other, 60, "体检费", "Medical check", 1},
};

/// A half of a school year: from August or February on. The bank takes money for it to the end of
/// the month before the next one, so that a sample bank shows school fees on any day of the year.
struct SampleTerm {
    QString id;
    QDate due;
    QDate closes;
};

SampleTerm termOf(int schoolYear, bool isSecond)
{
    const QString id = u"%1-%2-%3"_s.arg(schoolYear).arg(schoolYear + 1).arg(isSecond ? 2 : 1);
    return isSecond ? SampleTerm{id, QDate(schoolYear + 1, 3, 31), QDate(schoolYear + 1, 7, 31)}
                    : SampleTerm{id, QDate(schoolYear, 10, 15), QDate(schoolYear + 1, 1, 31)};
}

FeeItem feeItem(const SampleFee& fee, const SampleTerm& term)
{
    return {.id = term.id + u'-' + nameOf(fee.kind),
        .kind = fee.kind,
        .name = QString::fromUtf8(fee.name),
        .nameEn = QString::fromLatin1(fee.nameEn),
        .term = term.id,
        .due = term.due,
        .closes = term.closes,
        .amount = Money::fen(qint64(fee.yuan) * 100)};
}

} // namespace

std::optional<EnrolledStudent> sampleStudent(
    const School& school, const QString& number, const QDate& day)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (number.size() != 8 || !std::all_of(number.begin(), number.end(), isDigit))
        return std::nullopt;
    const int entered = number.left(4).toInt();
    const int group = number.mid(4, 2).toInt();
    const int seat = number.mid(6, 2).toInt();
    const SchoolYears years = yearsOf(school.kind);
    const int year = schoolYearOf(day) - entered;
    if (year < 0 || year >= years.years || group < 1 || group > classesOfYear || seat < 1
        || seat > seatsOfClass)
        return std::nullopt;
    const Draw draw(campusSeed, school.id + u'|' + number);
    // who enters in September has had that birthday by the end of August
    const QDate birth = QDate(entered - years.age - 1, 9, 1).addDays(draw.below(365, "birth"_L1));
    return EnrolledStudent{number, sampleName(draw), birth,
        sampleDocument(draw, school.city, birth), classNameOf(school.kind, entered, year, group)};
}

QList<FeeItem> sampleFees(const School& school, const EnrolledStudent& student, const QDate& day)
{
    const Draw draw(campusSeed, school.id + u'|' + student.number);
    const int year = schoolYearOf(day);
    const bool isSecond = day.month() >= 2 && day.month() < 8;
    const SampleTerm now = termOf(year, isSecond);
    const SampleTerm before = termOf(isSecond ? year : year - 1, !isSecond);
    QList<FeeItem> items;
    for (const SampleFee& fee : sampleFeeList) {
        if (fee.school != school.kind)
            continue;
        if (fee.kind == FeeKind::Materials && draw.isOneIn(4, "late"_L1))
            items.prepend(feeItem(fee, before));
        if (draw.isOneIn(fee.oneIn, QLatin1StringView(fee.nameEn)))
            items.append(feeItem(fee, now));
    }
    return items;
}

} // namespace hui::campus
