// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Booking.h"
#include "modules/community/Charge.h"

#include <QJsonObject>

namespace hui::community {

/// Whose files are asked for, and of which hospital.
struct FindFiles {
    QString hospital = {};
    Patient patient = {};
};

QJsonObject toJson(const FindFiles& question);
QJsonObject toJson(const QList<Visit>& visits);
QJsonObject toJson(const QList<Stay>& stays);
QJsonObject toJson(const Charge& charge);

/// As told by the other side; a Protocol error names the field that is wrong.
Result<FindFiles> findFilesFromJson(const QJsonObject& json);
Result<QList<Visit>> visitsFromJson(const QJsonObject& json);
Result<QList<Stay>> staysFromJson(const QJsonObject& json);
Result<Charge> chargeFromJson(const QJsonObject& json);

} // namespace hui::community
