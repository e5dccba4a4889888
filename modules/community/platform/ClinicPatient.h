// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Certificate.h"
#include "app/server/Problems.h"
#include "app/server/Router.h"
#include "modules/community/Booking.h"

#include <QStringList>

#include <optional>
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

/// Which branch asks about a patient of which hospital, on which day.
struct ClinicQuestion {
    QString branch;
    QString hospital;
    QDate day;
};

/// The document that was entered of who has no record; nothing when it is none.
std::optional<Certificate> documentEntered(const Patient& patient, const QDate& day);

/// Looks the patient up: a record of the branch with a document that is good on the day, or what
/// was entered; whoever has a record is held to it, entered or not: the name is the record's
/// (实名), and a consent to files opens them to a branch that has it. The birth is told by the
/// document or by the record, the later day where they contradict; else by what was entered.
///
/// Refused: `patient_elsewhere`, the branch has no such record; `patient_unknown`;
/// `patient_differs`, the document is that of a record with another name; `birth_missing`;
/// `guardian_missing`, under 14 without a guardian's consent to this hospital on a record.
OrProblem<KnownPatient> patientOf(
    server::Context& context, const Patient& patient, const ClinicQuestion& asked);

} // namespace hui::community
