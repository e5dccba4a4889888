// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CaseLines.h"

#include "app/casework/CaseRepository.h"
#include "app/core/IdText.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

constexpr int casesLookedAt = 200; // of one record

LineStanding standingOf(const Case& value)
{
    if (isOpen(value.state))
        return value.holder.isEmpty() ? LineStanding::Waits : LineStanding::InHand;
    return value.outcome == CaseOutcome::Done ? LineStanding::Done : LineStanding::Ended;
}

} // namespace

std::optional<ServiceFamily> familyOf(const Case& value)
{
    if (value.scene == u"小微金融")
        return ServiceFamily::Loan;
    if (value.scene == u"出国金融")
        return ServiceFamily::Travel;
    if (value.scene == u"惠保障" || value.scene == u"惠理财")
        return ServiceFamily::Advice;
    return value.act == u"book" ? std::optional(ServiceFamily::Booking) : std::nullopt;
}

Result<QList<ServiceLine>> caseLines(Database& database, const QStringList& records)
{
    QList<ServiceLine> lines;
    for (const QString& record : records) {
        const auto cases = CaseRepository(database).ofCustomer(record, casesLookedAt);
        if (!cases)
            return std::unexpected(cases.error());
        for (const Case& each : *cases) {
            const auto family = familyOf(each);
            if (!family)
                continue;
            const QString number = caseNumber(each.id);
            lines.append({.family = *family,
                .standing = standingOf(each),
                .nameZh = each.kindZh,
                .nameEn = each.kindEn,
                .aboutZh = u"受理号 "_s + number,
                .aboutEn = u"Case "_s + number,
                .at = each.changedAt,
                .module = u"cases"_s,
                .argument = idText(each.id)});
        }
    }
    return lines;
}

} // namespace hui::cases
