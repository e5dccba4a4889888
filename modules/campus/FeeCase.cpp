// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/FeeCase.h"

#include "app/catalogue/NeedService.h"
#include "app/store/Journal.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

const QString& feeCases()
{
    static const QString what = u"pay:campus/school"_s;
    return what;
}

CaseStep feeStep(const QUuid& payment)
{
    return {u"fees"_s, u"缴费与学校入账"_s, u"Payment and entry at the school"_s,
        {LegState::Pending, payment}, {LegState::Pending, payment}};
}

Result<Done> takeOnFeeCase(
    Database& database, const QUuid& taking, const QString& branch, const CaseMover& mover)
{
    if (taking.isNull())
        return Done{};
    const auto serves
        = [&database](const QString& kind) { return isKindServed(database, kind, feeCases()); };
    return takeOnCase(
        deskCases(database), taking, {{}, feeStep(mover.operation), branch, mover, serves});
}

Result<Done> tellFeesHandedBack(Database& database, const QUuid& payment, const CaseMover& mover)
{
    const auto paid = Journal(database).byId(payment);
    if (!paid)
        return std::unexpected(paid.error());
    const QUuid named = *paid ? namedCase((*paid)->operation.body) : QUuid();
    return tellCase(
        deskCases(database), {payment, named}, {{LegKind::Money, LegEvent::Undo}}, mover);
}

} // namespace hui::campus
