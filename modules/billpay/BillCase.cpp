// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BillCase.h"

#include "app/catalogue/NeedService.h"
#include "app/store/Journal.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

CaseStep billStep(const QUuid& payment)
{
    return {u"bill"_s, u"缴费与入账"_s, u"Payment and entry"_s, {LegState::Pending, payment},
        {LegState::Pending, payment}};
}

Result<Done> takeOnBillCase(Database& database, const PayBill& request, const QString& category)
{
    if (request.caseId.isNull())
        return Done{};
    const CaseMover mover{request.operation, request.device, request.shift.operatorId, request.at};
    const auto serves = [&database, &category](const QString& kind) {
        return isKindServed(database, kind, billsOf(category));
    };
    return takeOnCase(deskCases(database), request.caseId,
        {{}, billStep(request.operation), request.shift.branch, mover, serves});
}

Result<Done> tellHandedBack(Database& database, const QUuid& payment, const CaseMover& mover)
{
    const auto paid = Journal(database).byId(payment);
    if (!paid)
        return std::unexpected(paid.error());
    if (!*paid)
        return Done{}; // of another desk: the platform tells
    return tellCase(deskCases(database), {payment, namedCase((*paid)->operation.body)},
        {{LegKind::Money, LegEvent::Undo}}, mover);
}

} // namespace hui::billpay
