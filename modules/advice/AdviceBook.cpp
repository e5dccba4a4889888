// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/AdviceBook.h"

#include <algorithm>

namespace hui::advice {

QList<AmountBand> AdviceBook::bandsOn(const QDate& day) const
{
    QList<AmountBand> valid;
    for (const AmountBand& band : bands) {
        const bool hasEnded = band.validUntil.isValid() && band.validUntil < day;
        if (day.isValid() && band.validFrom.isValid() && band.validFrom <= day && !hasEnded)
            valid.append(band);
    }
    return valid;
}

QStringList AdviceBook::bandIdsOn(const QDate& day) const
{
    QStringList ids;
    for (const AmountBand& band : bandsOn(day))
        ids.append(band.id);
    return ids;
}

std::optional<LicensedPerson> AdviceBook::person(const QString& id) const
{
    const auto found = std::ranges::find(persons, id, &LicensedPerson::id);
    return found == persons.end() ? std::nullopt : std::optional(*found);
}

AmountBand AdviceBook::band(const QString& id) const
{
    const auto found = std::ranges::find(bands, id, &AmountBand::id);
    return found == bands.end() ? AmountBand{.id = id, .name = id, .nameEn = id} : *found;
}

} // namespace hui::advice
