// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/till/Till.h"
#include "modules/reconcile/CentreCase.h"

namespace hui::reconcile {

/// The centre answers a case. Recorded at a desk of the centre and told to the platform, which
/// posts what the verdict asks for and tells the branch.
struct AnswerCase {
    QUuid operation;
    Shift shift;
    QStringList roles; ///< of who answers; the platform decides by its own
    CentreCase about; ///< as it was shown
    Verdict verdict = Verdict::BookedSo;
    QString words; ///< what was found, or what is to be done at the branch
    Countersign approval; ///< never the one who answers
    QDateTime at;
};

/// Refused when the case has an answer, when who answers is not of the centre or reported it
/// themselves. Asking again with the same operation changes nothing.
Result<Done> answerCase(Database& database, const AnswerCase& request);

/// Takes what the branch is told of an answer (stream "reconcile_case"). Gives it when it is new;
/// nothing when it was told before.
Result<std::optional<CentreAnswer>> takeAnswer(Database& database, const QJsonObject& told);

} // namespace hui::reconcile
