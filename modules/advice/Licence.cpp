// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/Licence.h"

#include <algorithm>

namespace hui::advice {

std::optional<LicenceFault> faultOf(const LicensedPerson& person, AdviceLine line, const QDate& day)
{
    bool hadOne = false;
    for (const Licence& licence : person.licences) {
        if (!licence.lines.contains(line))
            continue;
        hadOne = true;
        if (day.isValid() && licence.validUntil.isValid() && day <= licence.validUntil)
            return std::nullopt;
    }
    return hadOne ? LicenceFault::Expired : LicenceFault::None;
}

QList<LicensedPerson> mayAdvise(
    const QList<LicensedPerson>& all, AdviceLine line, const QDate& day, const QString& branch)
{
    QList<LicensedPerson> found;
    for (const LicensedPerson& person : all)
        if (!faultOf(person, line, day))
            found.append(person);
    std::ranges::stable_partition(
        found, [&branch](const LicensedPerson& person) { return person.branch == branch; });
    return found;
}

} // namespace hui::advice
