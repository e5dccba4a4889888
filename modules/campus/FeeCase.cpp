// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/FeeCase.h"

#include "app/store/Journal.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

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
    return takeOnCase(deskCases(database), taking, {{}, feeStep(mover.operation), branch, mover});
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
