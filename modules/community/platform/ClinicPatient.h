// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Problems.h"
#include "app/server/Router.h"
#include "modules/community/Booking.h"

#include <variant>

namespace hui::community {

/// A value, or why there is none.
template <class Value>
using OrProblem = Result<std::variant<Value, server::Problem>>;

/// Who is to be seen, in clear.
struct KnownPatient {
    QString name;
    QString documentKey;
};

/// Looks the patient up: a record with a document that is good on a day, or what was entered.
/// Refused: `patient_unknown`, `guardian_missing`.
OrProblem<KnownPatient> patientOf(
    server::Context& context, const Patient& patient, const QDate& day);

} // namespace hui::community
