// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/FeeCase.h"

#include "app/store/Journal.h"
#include "modules/campus/PayFees.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

CaseStep feeStep(const QUuid& payment)
{
    return {u"fees"_s, u"缴费与学校入账"_s, u"Payment and entry at the school"_s,
        {LegState::Pending, payment}, {LegState::Pending, payment}};
}

Result<Done> takeOnFeeCase(Database& database, const PayFees& request)
{
    if (request.caseId.isNull())
        return Done{};
    const CaseMover mover{request.operation, request.device, request.shift.operatorId, request.at};
    return takeOnCase(deskCases(database), request.caseId,
        {{}, feeStep(request.operation), request.shift.branch, mover});
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
