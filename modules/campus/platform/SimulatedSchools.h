// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/platform/SchoolAdapter.h"

namespace hui::campus {

/// How a simulated school behaves, switchable for each.
enum class SchoolBehaviour {
    Normal, ///< answers at once
    Silent, ///< takes the money, but the answer is lost; the first enquiry finds it
    Late, ///< takes the money, answers only at the second enquiry
    Never, ///< neither takes money nor answers, whatever it is asked
    Refuses, ///< says no
};

/// "normal", "silent" …: as stored.
QString nameOf(SchoolBehaviour behaviour);

/// Schools that do not exist, with books of their own: who is there and what is asked of them
/// follows from the sample.
class SimulatedSchools final : public SchoolAdapter {
public:
    Result<std::optional<EnrolledStudent>> student(
        Database& database, const School& school, const QString& number, const QDate& day) override;
    Result<QList<FeeItem>> fees(Database& database, const School& school,
        const EnrolledStudent& student, const QDate& day) override;
    Result<SchoolAnswer> post(Database& database, const FeePosting& posting) override;
    Result<SchoolAnswer> enquire(Database& database, const QUuid& reference) override;
    Result<SchoolAnswer> takeBack(Database& database, const QUuid& reference) override;

    /// Switches a school; from now on, also for references it has heard already.
    static Result<Done> behave(
        Database& database, const QString& school, SchoolBehaviour behaviour);
};

} // namespace hui::campus
