// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Hospital.h"

#include <QJsonObject>

namespace hui::community {

/// `{hospitals: […], more}`: what a search found, those near the branch first.
struct FoundHospitals {
    QList<Hospital> hospitals = {};
    bool more = false; ///< there are others; a longer search finds them

    friend bool operator==(const FoundHospitals&, const FoundHospitals&) = default;
};

QJsonObject toJson(const FoundHospitals& found);
QJsonObject toJson(const QList<Department>& departments);
QJsonObject toJson(const DepartmentPlan& plan);

/// As the platform tells them; a Protocol error names the field that is wrong.
Result<FoundHospitals> foundHospitalsFromJson(const QJsonObject& json);
Result<QList<Department>> departmentsFromJson(const QJsonObject& json);
Result<DepartmentPlan> departmentPlanFromJson(const QJsonObject& json);

} // namespace hui::community
