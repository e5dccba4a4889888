// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"

#include <QJsonObject>

namespace hui {

/// A case as it is told and kept; reading is strict, a Protocol error names the field.
QJsonObject toJson(const Case& value);
Result<Case> caseFromJson(const QJsonObject& json);

/// The body of the operation `case.open`: what is wanted, how it came, what is filled in and the
/// steps that are to be gone. Who, where and when stands around it.
QJsonObject openingToJson(const Case& opened);
Result<Case> openingFromJson(const QJsonObject& json);

/// The body of the operation `case.move`.
QJsonObject toJson(const CaseMove& move);
Result<CaseMove> caseMoveFromJson(const QJsonObject& json);

} // namespace hui
