// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/Report.h"

namespace hui::community {

/// Who wants to see a report, and why.
struct ViewReport {
    FindFiles of = {}; ///< a customer with a record
    QString reason = {};
};

QJsonObject toJson(const ViewReport& view);
QJsonObject toJson(const QList<ReportHead>& heads);
QJsonObject toJson(const MedicalReport& report);

/// As told by the other side; a Protocol error names the field that is wrong.
Result<ViewReport> viewReportFromJson(const QJsonObject& json);
Result<QList<ReportHead>> reportHeadsFromJson(const QJsonObject& json);
Result<MedicalReport> medicalReportFromJson(const QJsonObject& json);

} // namespace hui::community
