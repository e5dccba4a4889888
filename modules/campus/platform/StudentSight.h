// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "modules/campus/CampusWire.h"
#include "modules/campus/platform/SchoolAdapter.h"

#include <variant>

namespace hui::campus {

/// A value, or why there is none.
template <class Value>
using OrProblem = Result<std::variant<Value, server::Problem>>;

/// What a school said of a student and asks of them on a day.
struct Enrolment {
    School school;
    EnrolledStudent student;
    QList<FeeItem> items; ///< without what was paid here
    QDate day;
};

/// Asks the school; outside any transaction, because it may take long. The number and the name must
/// belong together, and without a name the number is enough. Of somebody under 14 nothing more is
/// asked as long as no guardian's consent stands on their record (PIPL §31).
///
/// Refused: `school_unknown`, `student_unknown`, `guardian_missing`. Offline: the school does not
/// answer, which decides nothing.
OrProblem<Enrolment> askEnrolment(server::Context& context, SchoolAdapter& adapter,
    const QString& school, const AskStudent& asked, const QDate& day);

/// What is to be paid by what the school said, less what was paid here and by the bank's rule of
/// parts, for a consent that still stands. Asks nobody: it may be in a transaction. Refused:
/// `guardian_missing`.
OrProblem<StudentFees> feesOf(server::Context& context, const Enrolment& said);

/// Both, one after the other.
OrProblem<StudentFees> viewFees(server::Context& context, SchoolAdapter& adapter,
    const QString& school, const AskStudent& asked, const QDate& day);

/// The version of the text that a guardian signed for somebody under 14 and this school on a day;
/// empty when they are older, nothing when no consent stands.
Result<std::optional<QString>> guardianConsent(server::Context& context, const QString& school,
    const EnrolledStudent& student, const QDate& day);

/// A row of a class list with the one item that is meant, or why it cannot be paid. Refused beside:
/// `item_unknown`, and what is wrong with the amount. Offline: the school does not answer.
Result<ListAnswer> viewRow(server::Context& context, SchoolAdapter& adapter, const QString& school,
    const ListQuestion& row, const QDate& day);

} // namespace hui::campus
