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

/// The same for bills and stays: why it is asked, and by what right. Without a standing consent to
/// medical data (ConsentKind::Health) the patient, or who speaks for them, has signed for this one.
struct AskFiles {
    FindFiles of = {};
    QString reason = {};
    bool isAgreed = false; ///< the paper for this one question is signed
};

QJsonObject toJson(const FindFiles& question);
QJsonObject toJson(const AskFiles& question);
QJsonObject toJson(const QList<Visit>& visits);
QJsonObject toJson(const QList<Stay>& stays);
QJsonObject toJson(const Charge& charge);

/// As told by the other side; a Protocol error names the field that is wrong.
Result<FindFiles> findFilesFromJson(const QJsonObject& json);
Result<AskFiles> askFilesFromJson(const QJsonObject& json);
Result<QList<Visit>> visitsFromJson(const QJsonObject& json);
Result<QList<Stay>> staysFromJson(const QJsonObject& json);
Result<Charge> chargeFromJson(const QJsonObject& json);

} // namespace hui::community
