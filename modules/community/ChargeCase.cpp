// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ChargeCase.h"

#include "app/catalogue/NeedService.h"
#include "app/store/Journal.h"

namespace hui::community {

using namespace Qt::StringLiterals;

const QString& chargeCases(ChargeKind kind)
{
    static const QString visit = u"pay:community/visit"_s;
    static const QString deposit = u"pay:community/deposit"_s;
    return kind == ChargeKind::Visit ? visit : deposit;
}

const QString& releaseCases()
{
    static const QString what = u"apply:community/deposit"_s;
    return what;
}

CaseStep chargeStep(const QUuid& payment)
{
    return {u"charge"_s, u"缴费与医院入账"_s, u"Payment and entry at the hospital"_s,
        {LegState::Pending, payment}, {LegState::Pending, payment}};
}

CaseStep releaseStep(const QUuid& release)
{
    return {u"release"_s, u"医院退款与付款"_s, u"Hospital's refund and pay-out"_s,
        {LegState::Pending, release}, {LegState::Pending, release}};
}

Result<Done> takeOnClinicCase(Database& database, const QUuid& taking, const CaseStep& step,
    const QString& what, const CaseMover& mover, const QString& branch)
{
    if (taking.isNull())
        return Done{};
    const auto serves
        = [&database, &what](const QString& kind) { return isKindServed(database, kind, what); };
    return takeOnCase(deskCases(database), taking, {{}, step, branch, mover, serves});
}

Result<Done> tellCashOut(Database& database, const DeskCharge& charge, const CaseMover& mover)
{
    const auto begun = Journal(database).byId(charge.operation);
    if (!begun)
        return std::unexpected(begun.error());
    if (!*begun)
        return Done{}; // of another desk: the platform tells
    const LegEvent event = charge.isRelease ? LegEvent::Succeed : LegEvent::Undo;
    return tellCase(deskCases(database), {charge.operation, namedCase((*begun)->operation.body)},
        {{LegKind::Money, event}}, mover);
}

} // namespace hui::community
