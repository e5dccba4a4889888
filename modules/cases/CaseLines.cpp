// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CaseLines.h"

#include "app/casework/CaseRepository.h"
#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/IdText.h"

#include <QHash>

#include <algorithm>

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

ServiceLine lineOf(const Case& of, ServiceFamily family, const Need& need)
{
    const QString number = caseNumber(of.id);
    return {.family = family,
        .standing = standingOf(of),
        .nameZh = of.kindZh,
        .nameEn = of.kindEn,
        .aboutZh = u"受理号 "_s + number,
        .aboutEn = u"Case "_s + number,
        .at = of.changedAt,
        .module = u"cases"_s,
        .argument = idText(of.id),
        .since = of.openedAt,
        .service = need.service};
}

} // namespace

std::optional<ServiceFamily> familyOf(const Need& need)
{
    const auto isOf = [&need](QStringView module) {
        return std::ranges::any_of(need.interfaces, [module](const QString& each) {
            return QStringView(each).split(u'.').first() == module;
        });
    };
    if (isOf(u"loan"))
        return ServiceFamily::Loan;
    if (isOf(u"overseas"))
        return ServiceFamily::Travel;
    if (isOf(u"wealth"))
        return ServiceFamily::Advice;
    return need.flow == u"book" ? std::optional(ServiceFamily::Booking) : std::nullopt;
}

Result<QList<ServiceLine>> caseLines(
    Database& database, const QStringList& records, const QDate& /*today*/)
{
    QList<ServiceLine> lines;
    QHash<QString, Need> needs; // several cases are of one kind
    for (const QString& record : records) {
        const auto cases = CaseRepository(database).ofCustomer(record, casesLookedAt);
        if (!cases)
            return std::unexpected(cases.error());
        for (const Case& each : *cases) {
            if (!needs.contains(each.kind)) {
                const auto need = OpenPlatformRepository(database).need(each.kind);
                if (!need)
                    return std::unexpected(need.error());
                needs.insert(each.kind, need->value_or(Need{})); // given up since: of no family
            }
            const Need& need = needs[each.kind];
            if (const auto family = familyOf(need))
                lines.append(lineOf(each, *family, need));
        }
    }
    return lines;
}

} // namespace hui::cases
