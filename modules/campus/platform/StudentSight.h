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

/// What is to be paid for a student on a day, less what was paid here; the number and the name
/// must belong together, and without a name the number is enough. Of somebody under 14 nothing is
/// told as long as no guardian's consent stands on their record (PIPL §31).
///
/// Refused: `school_unknown`, `student_unknown`, `guardian_missing`.
OrProblem<StudentFees> viewFees(server::Context& context, const SchoolAdapter& adapter,
    const QString& school, const AskStudent& asked, const QDate& day);

/// The version of the text that a guardian signed for somebody under 14 on a day; empty when they
/// are older, nothing when no consent stands.
Result<std::optional<QString>> guardianConsent(
    server::Context& context, const EnrolledStudent& student, const QDate& day);

/// A row of a class list with the one item that is meant, or why it cannot be paid. Refused beside:
/// `item_unknown`, and what is wrong with the amount.
Result<ListAnswer> viewRow(server::Context& context, const SchoolAdapter& adapter,
    const QString& school, const ListQuestion& row, const QDate& day);

} // namespace hui::campus
