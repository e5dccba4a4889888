// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/platform/SchoolAdapter.h"

namespace hui::campus {

/// Who has a number in a sample school on a day. A number is the year of entry, the class and the
/// seat: "20240103" is seat 3 of class 1 of those who came in 2024. Nobody is stored: who it is
/// follows from school and number, the same every time.
std::optional<EnrolledStudent> sampleStudent(
    const School& school, const QString& number, const QDate& day);

/// What a sample school asks of them in the term of a day, and what is left of the one before.
QList<FeeItem> sampleFees(const School& school, const EnrolledStudent& student, const QDate& day);

} // namespace hui::campus
