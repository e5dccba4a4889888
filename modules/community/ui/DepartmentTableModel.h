// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/Booking.h"
#include "ui/RowTableModel.h"

namespace hui::community {

/// The departments of a hospital as rows: name, and how many numbers are left today.
class DepartmentTableModel : public RowTableModel<Department> {
    Q_OBJECT

public:
    enum Column { Name, FreeToday, ColumnCount };
    explicit DepartmentTableModel(QObject* parent = nullptr);

    /// Those that fit what was typed: name, pinyin or initials.
    void setDepartments(const QList<Department>& all, const QString& typed);

private:
    QString text(const Department& row, int column) const override;
    QVariant look(const Department& row, int column, int role) const override;
};

/// In the teller's language.
QString nameShown(const Department& department);
QString nameShown(const Hospital& hospital);
QString nameShown(const Doctor& doctor);

/// The same of a booking, which has the names as the directory had them when it was held.
QString hospitalShown(const Booking& booking);
QString departmentShown(const Booking& booking);
QString doctorShown(const Booking& booking);

/// "Grade III A", "三级甲等"
QString gradeText(HospitalGrade grade);
/// "Chief", "主任医师"
QString titleText(DoctorTitle title);

} // namespace hui::community
