// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceLine.h"

#include <QDate>

namespace hui::advice {

/// What a person is allowed to advise on, and until when. Which kinds there are is data.
struct Licence {
    QString kind = {}; ///< "保险销售从业资格"
    QString number = {};
    QDate validUntil = {}; ///< the last day
    QList<AdviceLine> lines = {};

    friend bool operator==(const Licence&, const Licence&) = default;
};

/// A licensed person (持证人员) of the register.
struct LicensedPerson {
    QString id = {};
    QString name = {};
    QString branch = {}; ///< where they see customers
    QList<Licence> licences = {};

    friend bool operator==(const LicensedPerson&, const LicensedPerson&) = default;
};

/// Why somebody may not be chosen.
enum class LicenceFault {
    None, ///< no licence for that line
    Expired, ///< there was one; it has ended by that day
};

/// Nothing when a licence for the line holds on the day of the meeting, a day in China.
std::optional<LicenceFault> faultOf(
    const LicensedPerson& person, AdviceLine line, const QDate& day);

/// Who may be chosen for a line on a day, those of the branch first, each in the order given.
QList<LicensedPerson> mayAdvise(
    const QList<LicensedPerson>& all, AdviceLine line, const QDate& day, const QString& branch);

} // namespace hui::advice
