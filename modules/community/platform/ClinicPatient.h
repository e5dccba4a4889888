// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Problems.h"
#include "app/server/Router.h"
#include "modules/community/Booking.h"

#include <QStringList>

#include <variant>

namespace hui::community {

/// A value, or why there is none.
template <class Value>
using OrProblem = Result<std::variant<Value, server::Problem>>;

/// Who is to be seen, in clear.
struct KnownPatient {
    QString name;
    QString documentKey;
    bool hasConsented = false; ///< to the files of this hospital, on their record
    /// Certificate::key() of every document of the record, the first one naming the person
    /// whichever was shown; without a record the document that was.
    QStringList identities = {};
};

/// Looks the patient up: a record with a document that is good on a day, or what was entered;
/// whoever has a record is held to it, entered or not. The birth is told by the document or by the
/// record, the later day where they contradict; else by what was entered.
///
/// Refused: `patient_unknown`; `birth_missing`; `guardian_missing`, under 14 without a guardian's
/// consent to this hospital on a record.
OrProblem<KnownPatient> patientOf(
    server::Context& context, const Patient& patient, const QString& hospital, const QDate& day);

} // namespace hui::community
