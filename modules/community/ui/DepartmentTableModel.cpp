// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/DepartmentTableModel.h"

#include "ui/FindBox.h"
#include "ui/TableDelegate.h"

#include <QLocale>

namespace hui::community {

namespace {

bool isChineseDesk()
{
    return QLocale().language() == QLocale::Chinese;
}

QString initialsIn(const QString& pinyin)
{
    QString initials;
    for (const QString& syllable : pinyin.split(u' ', Qt::SkipEmptyParts))
        initials += syllable.front();
    return initials;
}

FindItem itemOf(const Department& department)
{
    const QString joined = QString(department.pinyin).remove(u' ');
    return {department.id, department.name,
        joined + u' ' + initialsIn(department.pinyin) + u' ' + department.nameEn.toLower()};
}

} // namespace

DepartmentTableModel::DepartmentTableModel(QObject* parent)
    : RowTableModel({{tr("Department")}, {tr("Left today"), true}}, parent)
{
}

void DepartmentTableModel::setDepartments(const QList<Department>& all, const QString& typed)
{
    QList<Department> shown;
    const QString words = typed.trimmed().toLower();
    for (const Department& each : all)
        if (words.isEmpty() || findRank(itemOf(each), words))
            shown.append(each);
    if (shown != rows())
        setRows(shown);
}

QString DepartmentTableModel::text(const Department& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return nameShown(row);
    case FreeToday:
        return row.freeToday > 0 ? QString::number(row.freeToday)
                                 : tr("None", "numbers left today");
    case ColumnCount: break;
    }
    return {};
}

QVariant DepartmentTableModel::look(const Department& row, int column, int role) const
{
    if (role == TokenRole && column == FreeToday)
        return ink(row.freeToday > 0 ? Token::Text2 : Token::Text3);
    return {};
}

QString nameShown(const Department& department)
{
    return isChineseDesk() || department.nameEn.isEmpty() ? department.name : department.nameEn;
}

QString nameShown(const Hospital& hospital)
{
    return isChineseDesk() || hospital.nameEn.isEmpty() ? hospital.name : hospital.nameEn;
}

QString nameShown(const Doctor& doctor)
{
    return isChineseDesk() || doctor.nameEn.isEmpty() ? doctor.name : doctor.nameEn;
}

QString hospitalShown(const Booking& booking)
{
    return isChineseDesk() || booking.hospitalNameEn.isEmpty() ? booking.hospitalName
                                                               : booking.hospitalNameEn;
}

QString departmentShown(const Booking& booking)
{
    return isChineseDesk() || booking.departmentNameEn.isEmpty() ? booking.departmentName
                                                                 : booking.departmentNameEn;
}

QString doctorShown(const Booking& booking)
{
    return isChineseDesk() || booking.doctorNameEn.isEmpty() ? booking.doctorName
                                                             : booking.doctorNameEn;
}

QString gradeText(HospitalGrade grade)
{
    switch (grade) {
    case HospitalGrade::ThreeA: return DepartmentTableModel::tr("Grade III A");
    case HospitalGrade::ThreeB: return DepartmentTableModel::tr("Grade III B");
    case HospitalGrade::TwoA: return DepartmentTableModel::tr("Grade II A");
    case HospitalGrade::TwoB: return DepartmentTableModel::tr("Grade II B");
    }
    Q_UNREACHABLE();
}

QString titleText(DoctorTitle title)
{
    switch (title) {
    case DoctorTitle::Chief: return DepartmentTableModel::tr("Chief");
    case DoctorTitle::Associate: return DepartmentTableModel::tr("Associate");
    case DoctorTitle::Attending: return DepartmentTableModel::tr("Attending");
    case DoctorTitle::General: return DepartmentTableModel::tr("On duty");
    }
    Q_UNREACHABLE();
}

} // namespace hui::community
