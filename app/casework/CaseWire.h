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

/// What is typed of a case and not saved yet, and when by the desk's clock.
struct CaseDraft {
    QMap<QString, QString> entries;
    QDateTime typedAt; ///< UTC

    friend bool operator==(const CaseDraft&, const CaseDraft&) = default;
};

/// `{entries, typed_at}`
QJsonObject toJson(const CaseDraft& draft);
Result<CaseDraft> caseDraftFromJson(const QJsonObject& json);

} // namespace hui
